/** The scenario with openapi-typescript's types and openapi-fetch. */
import createClient from 'openapi-fetch';
import type { paths as EnapterPaths } from '../generated/fetch/enapter.js';
import type { components, paths as EnosPaths } from '../generated/fetch/enos.js';
import { CHANGED_DEVICE, FILE, NEW_DEVICE, ONLINE_OR_OFFLINE, nameplate } from './inputs.js';
import { type Credentials, digest, signer } from './interceptor.js';
import { multipart } from './multipart.js';
import { type Step, accepted, answered, variable } from './scenario.js';

type Device = components['schemas']['Device'];

const querySerializer = { array: { style: 'form', explode: false } } as const; // lists are one comma-separated value
const orgId = variable('ENOS_ORG_ID');
const appSecret = variable('ENOS_APP_SECRET');
let accessToken = '';
let devices: Device[] = [];
let created = '';

function enosClient(baseUrl: string, credentials: Credentials) {
  const client = createClient<EnosPaths>({ baseUrl, querySerializer });
  const sign = signer(credentials);
  client.use({ onRequest: ({ request }) => sign(request) });
  return client;
}

const token = () => accessToken;
const enos = enosClient(variable('ENOS_BASE_URL'), { token, appSecret });
const integration = enosClient(variable('ENOS_INTEGRATION_URL'), { token });
const enapter = createClient<EnapterPaths>({
  baseUrl: variable('ENAPTER_HTTP_API_BASE_URL'),
  headers: { 'X-Enapter-Auth-Token': variable('ENAPTER_HTTP_API_TOKEN') },
  querySerializer,
});

async function getToken() {
  const timestamp = Date.now();
  const appKey = variable('ENOS_APP_KEY');
  const body = { appKey, timestamp, encryption: await digest(appKey, String(timestamp), appSecret) };
  accessToken = answered(await enos.POST('/apim-token-service/v2.0/token/get', { body })).data?.accessToken ?? '';
  return accessToken !== '';
}

async function search() {
  devices = [];
  for (let pageNo = 1, total = 1; devices.length < total; pageNo++) {
    const body = { expression: ONLINE_OR_OFFLINE, pagination: { pageSize: 100, pageNo } };
    const answer = await enos.POST('/connect-service/v2.1/devices/action/search', { params: { query: { orgId } }, body });
    const { data, pagination } = accepted(answered(answer));
    if (!data?.length) break;
    devices.push(...data);
    total = pagination?.totalSize ?? 0;
  }
  return devices.length;
}

async function create() {
  const body = { productKey: devices[0]?.productKey ?? '', ...NEW_DEVICE };
  const answer = await enos.POST('/connect-service/v2.1/devices/action/create', { params: { query: { orgId } }, body });
  const device = accepted(answered(answer)).data;
  created = device?.assetId ?? '';
  return device?.deviceKey;
}

async function update() {
  const query = { orgId, assetId: created };
  return answered(await enos.POST('/connect-service/v2.1/devices/action/update', { params: { query }, body: CHANGED_DEVICE })).code;
}

async function remove() {
  return answered(await enos.POST('/connect-service/v2.1/devices/action/delete', { params: { query: { orgId, assetId: created } } })).code;
}

async function latest() {
  const body = { assetIds: devices.slice(0, 2).map((device) => device.assetId).join(','), pointIds: 'activePower' };
  return accepted(answered(await enos.POST('/tsdb-service/v2.1/latest', { params: { query: { orgId } }, body }))).data?.items.length;
}

async function refusal() {
  const answer = answered(await enos.GET('/connect-service/v2.1/devices/action/get', { params: { query: { orgId, assetId: 'nosuch' } } }));
  if (answer.code === 0) throw new Error('a device that does not exist was found');
  return { code: answer.code };
}

async function upload() {
  const answer = await integration.POST('/connect-service/v2.1/integration/action/postAttribute', {
    params: { query: { orgId } },
    headers: { 'Content-Type': null }, // the body knows its own, with the boundary
    body: { 'enos-message': nameplate(devices[0]?.assetId ?? ''), 'enos-file': [FILE.content] },
    bodySerializer: (body) =>
      multipart([{ name: 'enos-message', type: 'application/json', content: JSON.stringify(body['enos-message']) }, FILE]),
  });
  return answered(answer).code;
}

async function gatewayDevices() {
  let count = 0;
  let page_token: string | undefined;
  do {
    const answer = await enapter.GET('/assets/v1/devices', {
      params: { query: { expand: ['connectivity', 'properties'], 'filter[type_in]': ['ucm', 'gateway'], page_size: 5, page_token } },
    });
    const page = answered(answer);
    count += page.devices.length;
    page_token = page.next_page_token || undefined;
  } while (page_token);
  return count;
}

async function missing() {
  const { error, response } = await enapter.GET('/assets/v1/devices/{device_id}', { params: { path: { device_id: 'no such device é' } } });
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
