/** Signing for every generator on top of `fetch`: requests to EnOS go through the interceptor, others as they are. Import this before the clients. */
import { signer } from '../../typescript/src/interceptor.js';
import { variable } from '../../typescript/src/scenario.js';

export const held = { token: '' };

const plain = globalThis.fetch;
const sign = signer({ token: () => held.token, appSecret: variable('ENOS_APP_SECRET') });
const address = variable('ENOS_BASE_URL');
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  return plain(request.url.startsWith(address) ? await sign(request) : request);
};
