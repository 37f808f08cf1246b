// Signs a request to EnOS just before it is sent: put it before the requests of any collection of EnOS, such as one that was imported from a document.
// Variables: gateway, integration, appKey, appSecret. The token is asked for once and again in its last minute.
const sha256 = (text) => require('crypto-js').SHA256(text).toString();
const say = (text) => pm.variables.replaceIn(text || '');
const url = pm.request.url;

// The wire rule: PATH/action/NAME is sent as PATH?action=NAME. Lists are one comma-separated value.
const query = url.query.filter((one) => !one.disabled).map(({ key, value }) => ({ key, value }));
if (url.path.slice(-2)[0] === 'action') {
  const name = url.path.pop();
  url.path.pop();
  query.unshift({ key: 'action', value: name });
}
const joined = new Map();
for (const { key, value } of query) joined.set(key, joined.has(key) ? `${joined.get(key)},${value}` : value);
url.query.repopulate([...joined].map(([key, value]) => ({ key, value })));

function sign(token) {
  pm.request.headers.upsert({ key: 'apim-accesstoken', value: token });
  if (url.toString().startsWith('{{integration}}')) return; // that host takes the token alone
  const decoded = (text) => decodeURIComponent(say(text).replace(/\+/g, ' '));
  const pairs = [...joined].map(([key, value]) => [decoded(key), decoded(value)]).sort(([a], [b]) => (a < b ? -1 : 1));
  const body = pm.request.body && pm.request.body.mode === 'raw' ? say(pm.request.body.raw) : ''; // nothing of forms
  const stamp = String(Date.now());
  pm.request.headers.upsert({ key: 'apim-timestamp', value: stamp });
  pm.request.headers.upsert({ key: 'apim-signature', value: sha256(token + pairs.flat().join('') + body + stamp + say('{{appSecret}}')) });
}

function credentials() {
  const last = Number(pm.collectionVariables.get('timestamp')) || 0;
  const timestamp = Math.max(Date.now(), last + 1); // each serves once
  const encryption = sha256(say('{{appKey}}') + timestamp + say('{{appSecret}}'));
  pm.collectionVariables.set('timestamp', timestamp);
  pm.collectionVariables.set('encryption', encryption);
  return { appKey: say('{{appKey}}'), encryption, timestamp };
}

const TOKEN = '$TOKEN_PATH';
if (url.getPath().startsWith(TOKEN.slice(0, TOKEN.lastIndexOf('/')))) {
  credentials(); // the requests for tokens name these variables, and are not signed
  pm.collectionVariables.unset('accessTokenEnds'); // a new token ends the one before
} else if (Number(pm.collectionVariables.get('accessTokenEnds')) > Date.now() + 60000) {
  sign(pm.collectionVariables.get('accessToken'));
} else {
  const header = { 'Content-Type': 'application/json;charset=UTF-8' };
  pm.sendRequest({ url: say('{{gateway}}') + TOKEN, method: 'POST', header, body: { mode: 'raw', raw: JSON.stringify(credentials()) } }, (error, answer) => {
    if (error || answer.json().status !== 0) throw new Error(`no access token: ${error || answer.text()}`);
    const { accessToken, expire } = answer.json().data;
    pm.collectionVariables.set('accessToken', accessToken);
    pm.collectionVariables.set('accessTokenEnds', Date.now() + expire * 1000);
    sign(accessToken);
  });
}
