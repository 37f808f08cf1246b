// Signs a request to EnOS just before it is sent: the pre-request script of a collection of EnOS, such as one that was imported from a document.
// Variables: gateway, integration, appKey, appSecret. The token is asked for once and again in its last minute.
const sha256 = (text) => require('crypto-js').SHA256(text).toString();
const say = (text) => bru.interpolate(text || '');
const integration = req.getUrl().startsWith('{{integration}}'); // that host takes the token alone
let [path, search] = say(req.getUrl()).split('?');

// The wire rule: PATH/action/NAME is sent as PATH?action=NAME. Lists are one comma-separated value.
const query = (search || '').split('&').filter(Boolean).map((pair) => [pair.split('=')[0], pair.split('=').slice(1).join('=')]);
const named = path.match(/^(.*)\/action\/([^/]+)$/);
if (named) {
  path = named[1];
  query.unshift(['action', named[2]]);
}
const joined = new Map();
for (const [key, value] of query) joined.set(key, joined.has(key) ? `${joined.get(key)},${value}` : value);
req.setUrl(path + (joined.size ? '?' : '') + [...joined].map((pair) => pair.join('=')).join('&'));

function sign(token) {
  req.setHeader('apim-accesstoken', token);
  if (integration) return;
  const decoded = (text) => decodeURIComponent(text.replace(/\+/g, ' '));
  const pairs = [...joined].map((pair) => pair.map(decoded)).sort(([a], [b]) => (a < b ? -1 : 1));
  const raw = req.getBody({ raw: true });
  const body = typeof raw === 'string' ? say(raw) : ''; // nothing of forms
  if (body) req.setBody(body, { raw: true });
  const stamp = String(Date.now());
  req.setHeader('apim-timestamp', stamp);
  req.setHeader('apim-signature', sha256(token + pairs.flat().join('') + body + stamp + say('{{appSecret}}')));
}

function credentials() {
  const timestamp = Math.max(Date.now(), (Number(bru.getVar('timestamp')) || 0) + 1); // each serves once
  const encryption = sha256(say('{{appKey}}') + timestamp + say('{{appSecret}}'));
  bru.setVar('timestamp', timestamp);
  bru.setVar('encryption', encryption);
  return { appKey: say('{{appKey}}'), encryption, timestamp };
}

const TOKEN = '$TOKEN_PATH';
if (path.startsWith(say('{{gateway}}') + TOKEN.slice(0, TOKEN.lastIndexOf('/')))) {
  credentials(); // the requests for tokens name these variables, and are not signed
  bru.setVar('accessTokenEnds', 0); // a new token ends the one before
} else if (Number(bru.getVar('accessTokenEnds')) > Date.now() + 60000) {
  sign(bru.getVar('accessToken'));
} else {
  const headers = { 'Content-Type': 'application/json;charset=UTF-8' };
  const { data: answer } = await bru.sendRequest({ url: say('{{gateway}}') + TOKEN, method: 'POST', headers, data: JSON.stringify(credentials()) });
  if (answer.status !== 0) throw new Error(`no access token: ${JSON.stringify(answer)}`);
  bru.setVar('accessToken', answer.data.accessToken);
  bru.setVar('accessTokenEnds', Date.now() + answer.data.expire * 1000);
  sign(answer.data.accessToken);
}
