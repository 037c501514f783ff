import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Page } from '../components/model-simulator.ts';

/**
 * Serves pages of metrics at the addresses they are said to be at. `PUT /pages` on the control port replaces them all; an
 * address without a page is closed, as that of a server which is gone.
 */
const [port, file] = process.argv.slice(2) as [string, string];
let pages: readonly Page[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const servers = new Map<string, Server>();

const serve = (address: string): Promise<void> => {
  const [host, number] = address.split(':') as [string, string];
  const server = createServer((request, response) => {
    const page = pages.find(candidate => candidate.address === address && candidate.path === request.url);
    response
      .writeHead(page ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
      .end(page?.text ?? '');
  });
  servers.set(address, server);
  return new Promise((done, fail) => server.on('error', fail).listen(Number(number), host, done));
};

async function settle(): Promise<void> {
  const wanted = new Set(pages.map(({ address }) => address));
  for (const [address, server] of servers)
    if (!wanted.has(address)) {
      server.closeAllConnections();
      server.close();
      servers.delete(address);
    }
  await Promise.all([...wanted].filter(address => !servers.has(address)).map(serve));
}

await settle();
createServer((request, response) => {
  if (request.method !== 'PUT') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(pages));
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => {
    pages = JSON.parse(Buffer.concat(parts).toString());
    writeFileSync(file, JSON.stringify(pages));
    settle().then(
      () => response.end(),
      error => response.writeHead(500).end(String(error)),
    );
  });
}).listen(Number(port), '127.0.0.1');
