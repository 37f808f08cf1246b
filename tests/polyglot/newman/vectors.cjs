/** Every published vector by the script of the collection, with the vector's token and time, sent to a server that tells what arrived. */
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { createServer } = require('node:http');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { published, request, run, variable } = require('./collection.cjs');

const folder = mkdtempSync(join(tmpdir(), 'energy-newman-'));
const collection = published('enos');
const arrived = [];
const server = createServer((asked, answer) => {
  const parts = [];
  asked.on('data', (part) => parts.push(part)).on('end', () => {
    arrived.push({ url: asked.url, headers: asked.headers, body: Buffer.concat(parts) });
    answer.end('{}');
  });
});

/** The one request that arrives when the collection holds this one and the clock stands at the vector's time. */
async function sent(vector, asked, variables) {
  arrived.length = 0;
  const [{ listen, script }] = collection.event;
  const exec = [`Date.now = () => ${vector.timestamp};`, ...script.exec];
  const address = `http://127.0.0.1:${server.address().port}`;
  const given = Object.entries({ gateway: `${address}/api`, integration: `${address}/files`, ...variables }).map(([key, value]) => ({ key, value }));
  await run({ ...collection, event: [{ listen, script: { ...script, exec } }], item: [{ name: vector.name, request: asked }], variable: given }, {});
  if (arrived.length !== 1) throw new Error(`${arrived.length} requests, not one`);
  return arrived[0];
}

function body(vector) {
  if (vector.bodyBase64 === null) return vector.body === null ? {} : { body: { mode: 'raw', raw: vector.body } };
  const src = join(folder, 'body');
  writeFileSync(src, Buffer.from(vector.bodyBase64, 'base64'));
  return { body: { mode: 'file', file: { src } } };
}

async function checkRequest(vector) {
  const { origin } = new URL(vector.url);
  const base = vector.signed ? '/api' : '/files';
  const url = vector.url.replace(origin, vector.signed ? '{{gateway}}' : '{{integration}}');
  const header = vector.contentType === null ? [] : [{ key: 'Content-Type', value: vector.contentType }];
  const { accessToken, appSecret } = vector;
  const accessTokenEnds = Number(vector.timestamp) + 7200000;
  const found = await sent(vector, { method: vector.method, url, header, ...body(vector) }, { accessToken, accessTokenEnds, appSecret });
  const expected = {
    url: vector.wireUrl.replace(origin, base),
    token: accessToken,
    timestamp: vector.signed ? vector.timestamp : undefined,
    signature: vector.signature ?? undefined,
    contentType: vector.contentType ?? undefined,
    body: vector.bodyBase64 ?? Buffer.from(vector.body ?? '').toString('base64'),
  };
  const { 'apim-accesstoken': token, 'apim-timestamp': timestamp, 'apim-signature': signature, 'content-type': contentType } = found.headers;
  return differences(expected, { url: found.url, token, timestamp, signature, contentType, body: found.body.toString('base64') });
}

async function checkToken(vector) {
  const found = await sent(vector, request(collection, 'getAccessToken'), { appKey: vector.appKey, appSecret: vector.appSecret });
  const { appKey, timestamp, encryption } = vector;
  return differences({ appKey, timestamp: Number(timestamp), encryption }, JSON.parse(found.body));
}

/** What differs from what is expected, in words; empty when nothing does. */
function differences(expected, found) {
  const wrong = Object.keys(expected).filter((key) => expected[key] !== found[key]);
  return wrong.map((key) => `${key} is ${JSON.stringify(found[key])}, not ${JSON.stringify(expected[key])}`).join('; ');
}

async function check() {
  const given = JSON.parse(readFileSync(`${variable('ENERGY_SPECS')}/signing-vectors.json`, 'utf8'));
  const checks = [...given.token.map((one) => [`token: ${one.name}`, checkToken, one]), ...given.requests.map((one) => [one.name, checkRequest, one])];
  for (const [vector, work, one] of checks) {
    const error = await work(one).catch(String);
    if (error) process.exitCode = 1;
    console.log(JSON.stringify(error ? { vector, ok: false, error } : { vector, ok: true }));
  }
}

server.listen(0, '127.0.0.1', () =>
  check().finally(() => {
    server.close();
    rmSync(folder, { recursive: true });
  }),
);
