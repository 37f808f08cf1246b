/** Print every device of an organization that is online or offline: signed, typed, page by page. */
import createClient from 'openapi-fetch';
import type { components, paths } from '../generated/fetch/enos.js';
import { digest, signer } from './interceptor.js';

const { ENOS_BASE_URL: baseUrl = '', ENOS_APP_KEY: appKey = '', ENOS_APP_SECRET: appSecret = '', ENOS_ORG_ID: orgId = '' } = process.env;

const enos = createClient<paths>({ baseUrl, querySerializer: { array: { style: 'form', explode: false } } }); // lists are comma-separated
const sign = signer({ token, appSecret });
enos.use({ onRequest: ({ request }) => sign(request) });

let held = Promise.resolve('');
let until = 0;

/** The access token, fetched anew a minute before it ends; who asks meanwhile waits for the same answer. */
function token(): Promise<string> {
  if (Date.now() >= until) {
    until = Infinity;
    held = fetchToken().catch((error: unknown) => {
      until = 0;
      throw error;
    });
  }
  return held;
}

async function fetchToken(): Promise<string> {
  const timestamp = Date.now(); // never the same for two token requests
  const body = { appKey, timestamp, encryption: await digest(appKey, String(timestamp), appSecret) };
  const { data, response } = await enos.POST('/apim-token-service/v2.0/token/get', { body });
  if (!data?.data) throw new Error(`no token: HTTP ${response.status}, status ${data?.status} ${data?.msg}`);
  until = timestamp + (data.data.expire - 60) * 1000;
  return data.data.accessToken;
}

async function* devices(expression: string): AsyncGenerator<components['schemas']['Device']> {
  for (let pageNo = 1, seen = 0, total = 1; seen < total; pageNo++) {
    const body = { expression, pagination: { pageNo, pageSize: 100 } };
    const { data: answer, response } = await enos.POST('/connect-service/v2.1/devices/action/search', { params: { query: { orgId } }, body });
    if (!answer) throw new Error(`HTTP ${response.status}`);
    if (answer.code !== 0) throw new Error(`EnOS refuses: ${answer.code} ${answer.msg} (request ${answer.requestId})`);
    const page = answer.data ?? [];
    if (page.length === 0) return;
    yield* page;
    seen += page.length;
    total = answer.pagination?.totalSize ?? 0;
  }
}

let count = 0;
for await (const device of devices("status = 'online' or status = 'offline'")) {
  console.log(device.assetId, device.status, device.deviceName?.defaultValue);
  count++;
}
console.log(`${count} devices`);
