/** The steps with the functions of orval, which call `fetch`. */
import { held } from './signed.js';
import { getDevice as getEnapterDevice, listDevices } from '../generated/orval/enapter.js';
import { type Device, getAccessToken, getAssetLatestDataV20, getDevice, searchDevices } from '../generated/orval/enos.js';
import { digest } from '../../typescript/src/interceptor.js';
import { type Step, variable } from '../../typescript/src/scenario.js';

const orgId = variable('ENOS_ORG_ID');
const headers = { 'X-Enapter-Auth-Token': variable('ENAPTER_HTTP_API_TOKEN') };
const devices: Device[] = [];

/** What a 200 holds; the gateway of EnOS and Enapter say everything else by HTTP status. */
function body<T extends { status: number }>(answer: T): Extract<T, { status: 200 }> extends { data: infer D } ? D : never {
  if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`);
  return (answer as unknown as { data: never }).data;
}

async function token() {
  const timestamp = Date.now();
  const appKey = variable('ENOS_APP_KEY');
  const encryption = await digest(appKey, String(timestamp), variable('ENOS_APP_SECRET'));
  held.token = body(await getAccessToken({ appKey, timestamp, encryption })).data?.accessToken ?? '';
  return held.token !== '';
}

async function search() {
  for (let pageNo = 1, total = 1; devices.length < total; pageNo++) {
    const request = { expression: "status = 'online' or status = 'offline'", pagination: { pageNo, pageSize: 100 } };
    const { data, pagination } = body(await searchDevices(request, { orgId }));
    devices.push(...(data ?? []));
    total = pagination?.totalSize ?? 0;
  }
  return devices.length;
}

async function values() {
  const assetIds = devices.slice(0, 2).map((device) => device.assetId ?? '');
  const { data } = body(await getAssetLatestDataV20({ orgId, assetIds, measurepoints: ['activePower'] }));
  const measured = (data?.items ?? []).filter((row) => typeof row['activePower'] === 'number');
  return measured.map((row) => row['assetId']).sort();
}

async function refusal() {
  return { code: body(await getDevice({ orgId, assetId: 'nosuch' })).code };
}

async function gatewayDevices() {
  let count = 0;
  let page_token: string | undefined;
  do {
    const query = { page_token, page_size: 5, expand: ['connectivity', 'properties'], 'filter[type_in]': ['ucm', 'gateway'] };
    const page = body(await listDevices(query as Parameters<typeof listDevices>[0], { headers }));
    count += page.devices.length;
    page_token = page.next_page_token || undefined;
  } while (page_token);
  return count;
}

async function missing() {
  const answer = await getEnapterDevice(encodeURIComponent('no such device é'), {}, { headers });
  if ((answer.status as number) === 200) throw new Error('a device that does not exist was found');
  return { status: answer.status, code: (answer.data as { errors: { code: string }[] }).errors[0]?.code };
}

export const steps: readonly Step[] = [
  ['token', token],
  ['search', search],
  ['values', values],
  ['error', refusal],
  ['devices', gatewayDevices],
  ['missing', missing],
];
