/**
 * Makes of a request of a generated EnOS client the one that EnOS understands: `PATH/action/NAME` becomes `PATH?action=NAME`, a repeated query name
 * one with commas, then the request is signed over the bytes that go out. For every client on top of `fetch`, in browsers and in Node.
 *
 *   openapi-fetch:      client.use({ onRequest: ({ request }) => sign(request) })
 *   @hey-api/openapi-ts: client.interceptors.request.use(sign)
 */
export interface Credentials {
  /** The access token to use now; asked for every request, so it may be cached and renewed here. */
  token: () => string | Promise<string>;
  /** Secret of the application. Left out, only the token is sent: what the message integration service wants. */
  appSecret?: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

/** Lower-case hex SHA-256 of the parts, one after the other, texts as UTF-8. The `encryption` of a token request is `digest(appKey, timestamp, appSecret)`. */
export async function digest(...parts: BlobPart[]): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await new Blob(parts).arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address as EnOS knows it: the action is a parameter, and the values of a repeated name are one list with commas. */
export function wireUrl(url: string): string {
  const [path, query = ''] = url.replace(/^([^?]*)\/action\/(\w+)(\?|$)/, '$1?action=$2&').split('?');
  const lists = new Map<string, string[]>();
  for (const [name, ...value] of query.split('&').filter(Boolean).map((pair) => pair.split('='))) {
    lists.set(name!, [...(lists.get(name!) ?? []), value.join('=')]);
  }
  return [path, [...lists].map(([name, values]) => `${name}=${values.join(',')}`).join('&')].filter(Boolean).join('?');
}

/** URL parameters sorted by name, decoded, without separators. (Names are ASCII: code units sort as bytes.) */
function parametersText(parameters: URLSearchParams): string {
  return [...parameters].sort(([one], [other]) => (one < other ? -1 : 1)).flat().join('');
}

/** The interceptor. Requests for a token itself pass as they are; redirects are refused, since they would take the token to another host. */
export function signer({ token, appSecret, now = Date.now }: Credentials): (request: Request) => Promise<Request> {
  return async (request) => {
    if (request.url.includes('/apim-token-service/')) return request;
    const url = wireUrl(request.url);
    const body = await request.arrayBuffer();
    const headers = new Headers(request.headers);
    const accessToken = await token();
    headers.set('apim-accesstoken', accessToken);
    if (appSecret !== undefined) {
      const timestamp = String(now());
      const signed = headers.get('content-type')?.startsWith('multipart/') ? '' : body;
      headers.set('apim-timestamp', timestamp);
      headers.set('apim-signature', await digest(accessToken, parametersText(new URL(url).searchParams), signed, timestamp, appSecret));
    }
    const { method, signal, credentials, cache, mode } = request;
    return new Request(url, { method, headers, body: body.byteLength ? body : null, signal, credentials, cache, mode, redirect: 'error' });
  };
}
