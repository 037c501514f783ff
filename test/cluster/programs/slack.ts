import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Records every message: `GET /messages` lists them, anything posted elsewhere is one. The file outlives a kill. */
const [port, file] = process.argv.slice(2) as [string, string];
const kept = (): unknown[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
    : [];

createServer((request, response) => {
  if (request.method === 'GET') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(kept()));
    return;
  }
  const parts: Buffer[] = [];
  request.on('data', part => parts.push(part));
  request.on('end', () => {
    appendFileSync(
      file,
      `${JSON.stringify({ at: Date.now(), path: request.url, ...JSON.parse(Buffer.concat(parts).toString()) })}\n`,
    );
    response.end('ok');
  });
}).listen(Number(port), '127.0.0.1');
