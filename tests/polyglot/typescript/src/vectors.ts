/** Every published vector through the interceptor, with the vector's token and time. */
import { readFileSync } from 'node:fs';
import { digest, signer } from './interceptor.js';
import { variable } from './scenario.js';

interface TokenVector {
  name: string;
  appKey: string;
  appSecret: string;
  timestamp: string;
  encryption: string;
}

interface RequestVector {
  name: string;
  method: string;
  url: string;
  wireUrl: string;
  contentType: string | null;
  body: string | null;
  bodyBase64: string | null;
  signed: boolean;
  accessToken: string;
  appSecret: string;
  timestamp: string;
  signature: string | null;
}

/** What differs from what is expected, in words; empty when nothing does. */
function differences(expected: Record<string, unknown>, found: Record<string, unknown>): string {
  const wrong = Object.keys(expected).filter((key) => expected[key] !== found[key]);
  return wrong.map((key) => `${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(expected[key])}`).join('; ');
}

async function checkRequest(vector: RequestVector): Promise<string> {
  const bytes = vector.bodyBase64 === null ? vector.body : Buffer.from(vector.bodyBase64, 'base64');
  const headers: HeadersInit = vector.contentType === null ? {} : { 'content-type': vector.contentType };
  const { accessToken, appSecret, signed } = vector;
  const sign = signer({ token: () => accessToken, now: () => Number(vector.timestamp), ...(signed && { appSecret }) });
  const sent = await sign(new Request(vector.url, { method: vector.method, headers, body: bytes }));
  return differences(
    {
      url: vector.wireUrl,
      token: accessToken,
      timestamp: signed ? vector.timestamp : null,
      signature: vector.signature,
      contentType: vector.contentType,
      body: Buffer.from(bytes ?? '').toString('base64'),
    },
    {
      url: sent.url,
      token: sent.headers.get('apim-accesstoken'),
      timestamp: sent.headers.get('apim-timestamp'),
      signature: sent.headers.get('apim-signature'),
      contentType: sent.headers.get('content-type'),
      body: Buffer.from(await sent.arrayBuffer()).toString('base64'),
    },
  );
}

async function checkToken({ appKey, timestamp, appSecret, encryption }: TokenVector): Promise<string> {
  return differences({ encryption }, { encryption: await digest(appKey, timestamp, appSecret) });
}

/** Check all and print one line for each; whether there were some and all were right. */
export async function check(): Promise<boolean> {
  const published = JSON.parse(readFileSync(`${variable('ENERGY_SPECS')}/signing-vectors.json`, 'utf8')) as { token: TokenVector[]; requests: RequestVector[] };
  const checks = [
    ...published.token.map((vector) => ({ name: `token: ${vector.name}`, error: checkToken(vector) })),
    ...published.requests.map((vector) => ({ name: vector.name, error: checkRequest(vector) })),
  ];
  let ok = checks.length > 0;
  for (const { name, error } of checks) {
    const found = await error.catch(String);
    ok &&= !found;
    console.log(JSON.stringify(found ? { vector: name, ok: false, error: found } : { vector: name, ok: true }));
  }
  return ok;
}
