/** Signing for every generator on top of `fetch`: requests to EnOS go through the interceptor, to Enapter with lists joined. Import this before the clients. */
import { signer, wireUrl } from '../../typescript/src/interceptor.js';
import { variable } from '../../typescript/src/scenario.js';

export const held = { token: '' };

const plain = globalThis.fetch;
const sign = signer({ token: () => held.token, appSecret: variable('ENOS_APP_SECRET') });
const [enos, enapter] = [variable('ENOS_BASE_URL'), variable('ENAPTER_HTTP_API_BASE_URL')]; // one may begin with the other
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const isEnos = request.url.startsWith(enos) && !request.url.startsWith(enapter);
  return plain(isEnos ? await sign(request) : new Request(wireUrl(request.url), request));
};
