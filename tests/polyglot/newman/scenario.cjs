/** The steps with requests of the published collections, whose arguments are set as in the app and whose pages are led by scripts. */
const { published, request, run, variable } = require('./collection.cjs');

/** A request of a collection with other arguments, and a script that looks at the answer. */
function item(collection, name, operation, change, script) {
  const asked = request(collection, operation);
  const { query, path, body } = change;
  if (query) {
    const kept = asked.url.query.filter(({ key }) => key === 'action');
    asked.url.query = [...kept, ...Object.entries(query).map(([key, value]) => ({ key, value }))];
  }
  if (path) asked.url.path = path;
  if (body) asked.body.raw = body;
  const exec = `const told = (step, result) => console.log(JSON.stringify({ step, ok: true, result }));\n(${script})(pm, told)`;
  return { name, request: asked, event: [{ listen: 'test', script: { exec } }] };
}

function enos() {
  const collection = published('enos');
  const orgId = variable('ENOS_ORG_ID');
  const search = '{"expression": "status = \'online\' or status = \'offline\'", "pagination": {"pageNo": {{page}}, "pageSize": 100}}';
  const items = [
    item(collection, 'search', 'searchDevices', { query: { orgId }, body: search }, (pm, told) => {
      const held = pm.collectionVariables;
      const { data, pagination } = pm.response.json();
      const found = [...JSON.parse(held.get('found')), ...data.map((device) => device.assetId)];
      held.set('found', JSON.stringify(found));
      held.set('two', found.slice(0, 2).join());
      held.set('page', held.get('page') + 1);
      if (found.length < pagination.totalSize && data.length) return pm.execution.setNextRequest('search');
      told('token', held.get('accessToken') !== ''); // which the collection's script asked for before the first page
      told('search', found.length);
    }),
    item(collection, 'values', 'getAssetLatestDataV20', { query: { orgId, assetIds: '{{two}}', measurepoints: 'activePower' } }, (pm, told) => {
      const rows = pm.response.json().data.items.filter((row) => typeof row.activePower === 'number');
      told('values', rows.map((row) => row.assetId).sort());
    }),
    item(collection, 'error', 'getDevice', { query: { orgId, assetId: 'nosuch' } }, (pm, told) => told('error', { code: pm.response.json().code })),
  ];
  const given = [...collection.variable, { key: 'found', value: '[]' }, { key: 'page', value: 1, type: 'number' }];
  const [gateway, appKey, appSecret] = ['ENOS_BASE_URL', 'ENOS_APP_KEY', 'ENOS_APP_SECRET'].map(variable);
  return run({ ...collection, item: items, variable: given }, { gateway, appKey, appSecret });
}

function enapter() {
  const collection = published('enapter');
  const query = { expand: 'connectivity,properties', 'filter[type_in]': 'ucm,gateway', page_size: '5' };
  const items = [
    item(collection, 'devices', 'listDevices', { query }, (pm, told) => {
      const held = pm.collectionVariables;
      const { devices, next_page_token } = pm.response.json();
      held.set('count', held.get('count') + devices.length);
      held.set('next', next_page_token || '');
      if (next_page_token) return pm.execution.setNextRequest('further devices');
      told('devices', held.get('count'));
      return pm.execution.setNextRequest('missing');
    }),
    item(collection, 'missing', 'getDevice', { query: {}, path: ['assets', 'v1', 'devices', 'no such device é'] }, (pm, told) =>
      told('missing', { status: pm.response.code, code: pm.response.json().errors[0].code }),
    ),
  ];
  const further = structuredClone({ ...items[0], name: 'further devices' });
  further.request.url.query.push({ key: 'page_token', value: '{{next}}' });
  const given = [...collection.variable, { key: 'count', value: 0, type: 'number' }];
  const [gateway, token] = ['ENAPTER_HTTP_API_BASE_URL', 'ENAPTER_HTTP_API_TOKEN'].map(variable);
  return run({ ...collection, item: [items[0], further, items[1]], variable: given }, { gateway, token });
}

enos()
  .then(enapter)
  .catch((error) => {
    console.error(String(error));
    process.exitCode = 1;
  });
