/** The steps with the classes of typescript-axios, whose requests go through `fetch`. */
import { held } from './signed.js';
import axios from 'axios';
import { AssetsApi, Configuration as EnapterConfiguration } from '../generated/axios/enapter/index.js';
import { Configuration, ConnectionApi, type Device, TokenApi, TsdbDataV20Api } from '../generated/axios/enos/index.js';
import { digest } from '../../typescript/src/interceptor.js';
import { type Step, variable } from '../../typescript/src/scenario.js';

const orgId = variable('ENOS_ORG_ID');
const basePath = variable('ENOS_BASE_URL');
const client = axios.create({ adapter: 'fetch' });
const enos = [new Configuration({ basePath }), basePath, client] as const;
const enapterPath = variable('ENAPTER_HTTP_API_BASE_URL');
const assets = new AssetsApi(new EnapterConfiguration({ basePath: enapterPath, apiKey: variable('ENAPTER_HTTP_API_TOKEN') }), enapterPath, client);
const devices: Device[] = [];

async function token() {
  const timestamp = Date.now();
  const appKey = variable('ENOS_APP_KEY');
  const encryption = await digest(appKey, String(timestamp), variable('ENOS_APP_SECRET'));
  const { data } = await new TokenApi(...enos).getAccessToken({ getAccessTokenRequest: { appKey, timestamp, encryption } });
  held.token = data.data?.accessToken ?? '';
  return held.token !== '';
}

async function search() {
  for (let pageNo = 1, total = 1; devices.length < total; pageNo++) {
    const searchDevicesRequest = { expression: "status = 'online' or status = 'offline'", pagination: { pageNo, pageSize: 100 } };
    const { data } = await new ConnectionApi(...enos).searchDevices({ orgId, searchDevicesRequest });
    devices.push(...(data.data ?? []));
    total = data.pagination?.totalSize ?? 0;
  }
  return devices.length;
}

async function values() {
  const assetIds = devices.slice(0, 2).map((device) => device.assetId ?? '');
  const { data } = await new TsdbDataV20Api(...enos).getAssetLatestDataV20({ orgId, assetIds, measurepoints: ['activePower'] });
  const measured = (data.data?.items ?? []).filter((row) => typeof row['activePower'] === 'number');
  return measured.map((row) => row['assetId']).sort();
}

async function refusal() {
  const { data } = await new ConnectionApi(...enos).getDevice({ orgId, assetId: 'nosuch' });
  return { code: data.code };
}

async function gatewayDevices() {
  let count = 0;
  let pageToken: string | undefined;
  do {
    const { data } = await assets.listDevices({ pageToken, pageSize: 5, expand: ['connectivity', 'properties'], filterTypeIn: ['ucm', 'gateway'] });
    count += data.devices.length;
    pageToken = data.next_page_token || undefined;
  } while (pageToken);
  return count;
}

async function missing() {
  try {
    await assets.getDevice({ deviceId: 'no such device é' });
  } catch (error) {
    if (axios.isAxiosError(error)) return { status: error.response?.status, code: error.response?.data.errors[0].code };
  }
  throw new Error('a device that does not exist was found');
}

export const steps: readonly Step[] = [
  ['token', token],
  ['search', search],
  ['values', values],
  ['error', refusal],
  ['devices', gatewayDevices],
  ['missing', missing],
];
