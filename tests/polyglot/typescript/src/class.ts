/** The scenario with the classes of @hey-api/openapi-ts. */
import { Assets } from '../generated/class/enapter/index.js';
import { createClient as createEnapterClient } from '../generated/class/enapter/client/index.js';
import { Connection, type Device, Token, TsdbData } from '../generated/class/enos/index.js';
import { createClient } from '../generated/class/enos/client/index.js';
import { CHANGED_DEVICE, FILE, NEW_DEVICE, ONLINE_OR_OFFLINE, nameplate } from './inputs.js';
import { type Credentials, digest, signer } from './interceptor.js';
import { multipart } from './multipart.js';
import { type Step, accepted, answered, variable } from './scenario.js';

const querySerializer = { array: { style: 'form', explode: false } } as const; // lists are one comma-separated value
const orgId = variable('ENOS_ORG_ID');
const appSecret = variable('ENOS_APP_SECRET');
let accessToken = '';
let devices: Device[] = [];
let created = '';

function enosClient(baseUrl: string, credentials: Credentials) {
  const client = createClient({ baseUrl, querySerializer });
  client.interceptors.request.use(signer(credentials));
  return client;
}

const token = () => accessToken;
const gateway = { client: enosClient(variable('ENOS_BASE_URL'), { token, appSecret }) };
const connection = new Connection(gateway);
const integration = new Connection({ client: enosClient(variable('ENOS_INTEGRATION_URL'), { token }) });
const assets = new Assets({
  client: createEnapterClient({
    baseUrl: variable('ENAPTER_HTTP_API_BASE_URL'),
    headers: { 'X-Enapter-Auth-Token': variable('ENAPTER_HTTP_API_TOKEN') },
    querySerializer,
  }),
});

async function getToken() {
  const timestamp = Date.now();
  const appKey = variable('ENOS_APP_KEY');
  const body = { appKey, timestamp, encryption: await digest(appKey, String(timestamp), appSecret) };
  accessToken = answered(await new Token(gateway).getAccessToken({ body })).data?.accessToken ?? '';
  return accessToken !== '';
}

async function search() {
  devices = [];
  for (let pageNo = 1, total = 1; devices.length < total; pageNo++) {
    const body = { expression: ONLINE_OR_OFFLINE, pagination: { pageSize: 100, pageNo } };
    const { data, pagination } = accepted(answered(await connection.searchDevices({ query: { orgId }, body })));
    if (!data?.length) break;
    devices.push(...data);
    total = pagination?.totalSize ?? 0;
  }
  return devices.length;
}

async function create() {
  const body = { productKey: devices[0]?.productKey ?? '', ...NEW_DEVICE };
  const device = accepted(answered(await connection.createDevice({ query: { orgId }, body }))).data;
  created = device?.assetId ?? '';
  return device?.deviceKey;
}

async function update() {
  return answered(await connection.updateDevice({ query: { orgId, assetId: created }, body: CHANGED_DEVICE })).code;
}

async function remove() {
  return answered(await connection.deleteDevice({ query: { orgId, assetId: created } })).code;
}

async function latest() {
  const body = { assetIds: devices.slice(0, 2).map((device) => device.assetId).join(','), pointIds: 'activePower' };
  return accepted(answered(await new TsdbData(gateway).getAssetLatestData({ query: { orgId }, body }))).data?.items.length;
}

async function refusal() {
  const answer = answered(await connection.getDevice({ query: { orgId, assetId: 'nosuch' } }));
  if (answer.code === 0) throw new Error('a device that does not exist was found');
  return { code: answer.code };
}

async function upload() {
  const message = nameplate(devices[0]?.assetId ?? '');
  const answer = await integration.uploadIntegrationAttributes({
    query: { orgId },
    body: { 'enos-message': message, 'enos-file': [new Blob([FILE.content])] },
    bodySerializer: () => multipart([{ name: 'enos-message', type: 'application/json', content: JSON.stringify(message) }, FILE]),
  });
  return answered(answer).code;
}

async function gatewayDevices() {
  let count = 0;
  let page_token: string | undefined;
  do {
    const answer = await assets.listDevices({
      query: { expand: ['connectivity', 'properties'], 'filter[type_in]': ['ucm', 'gateway'], page_size: 5, page_token },
    });
    const page = answered(answer);
    count += page.devices.length;
    page_token = page.next_page_token || undefined;
  } while (page_token);
  return count;
}

async function missing() {
  const { error, response } = await assets.getDevice({ path: { device_id: 'no such device é' } });
  if (!error) throw new Error('a device that does not exist was found');
  return { status: response.status, code: error.errors?.[0]?.code };
}

export const steps: readonly Step[] = [
  ['token', getToken],
  ['search', search],
  ['create', create],
  ['update', update],
  ['delete', remove],
  ['latest', latest],
  ['error', refusal],
  ['upload', upload],
  ['devices', gatewayDevices],
  ['missing', missing],
];
