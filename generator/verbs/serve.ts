import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that is served to this machine alone, and loads itself again when another one is shown. */
export interface Server {
  readonly url: string;
  readonly show: (page: string) => void;
  readonly stop: () => void;
}

/**
 * The page's one script. The stream begins with the name of what is shown now: a page that missed a change, or a whole
 * restart of its server, learns of it as soon as it is connected.
 */
const script = (shown: string): string =>
  `new EventSource('/events').onmessage = ({ data }) => data === '${shown}' || location.reload();\n`;

const event = (data: string): string => `data: ${data}\n\n`;

/** Serves a page on a loopback port of the system's choice. */
export async function serve(first: string): Promise<Server> {
  let page = first;
  let shown: string = randomUUID();
  const listening = new Set<ServerResponse>();
  let port = 0;
  const server = createServer((request, response) => {
    const answer = (type: string, text: string, status = 200) =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
    // A site that a name server points at this machine must not read the page.
    if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
      return answer('text/plain', 'not here\n', 403);
    if (request.url === '/') return answer('text/html', page);
    if (request.url === '/live.js') return answer('text/javascript', script(shown));
    if (request.url !== '/events') return answer('text/plain', 'not here\n', 404);
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(event(shown));
    listening.add(response);
    return request.once('close', () => listening.delete(response));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
  return {
    url: `http://127.0.0.1:${port}/`,
    show: text => {
      page = text;
      shown = randomUUID();
      for (const response of listening) response.write(event(shown));
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
