import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Draws a page that carries the name. */
export type Draw = (name: string) => Promise<string>;

/** A page that is served to this machine alone, and loads itself again when another one is shown. */
export interface Server {
  readonly url: string;
  readonly show: (draw: Draw) => Promise<void>;
  readonly stop: () => void;
}

/**
 * The page's one script. The stream begins with the name of what is shown now: a page that missed a change, or a whole
 * restart of its server, learns of it as soon as it is connected. The name of the page itself is in the script's own
 * address, for another page may be shown between the two requests of a browser.
 */
const SCRIPT = `const { search } = new URL(document.currentScript.src);
new EventSource('/events').onmessage = ({ data }) => search === '?' + data || location.reload();
`;

const event = (data: string): string => `data: ${data}\n\n`;

/** Serves a page on a loopback port of the system's choice. */
export async function serve(first: Draw): Promise<Server> {
  let shown: string = randomUUID();
  let page = await first(shown);
  const listening = new Set<ServerResponse>();
  let port = 0;
  const server = createServer((request, response) => {
    const answer = (type: string, text: string, status = 200) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
    // A site that a name server points at this machine must not read the page.
    if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
      return answer('text/plain', 'not here\n', 403);
    const path = request.url?.split('?')[0];
    if (path === '/') return answer('text/html', page);
    if (path === '/live.js') return answer('text/javascript', SCRIPT);
    if (path !== '/events') return answer('text/plain', 'not here\n', 404);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(event(shown));
    listening.add(response);
    return request.once('close', () => listening.delete(response));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  return {
    url: `http://127.0.0.1:${port}/`,
    show: async draw => {
      const name = randomUUID();
      page = await draw(name);
      shown = name;
      for (const response of listening) response.write(event(shown));
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
