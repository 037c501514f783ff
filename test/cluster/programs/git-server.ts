import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';

/** Git's own HTTP server (git-http-backend) for the repositories in a folder; everybody on this machine may push. */
const [port, folder] = process.argv.slice(2) as [string, string];

/** What the server must know of a request, by the names of CGI (RFC 3875). */
const variables = ({ method = '', url = '', headers }: IncomingMessage): Record<string, string> => {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  return {
    PATH: process.env['PATH'] ?? '',
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.receivepack',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    REQUEST_METHOD: method,
    PATH_INFO: decodeURIComponent(pathname),
    QUERY_STRING: searchParams.toString(),
    CONTENT_TYPE: headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
    ...(headers['content-length'] ? { CONTENT_LENGTH: headers['content-length'] } : {}),
  };
};

createServer((request, response) => {
  const backend = spawn('git', ['http-backend'], { env: variables(request), stdio: ['pipe', 'pipe', 'inherit'] });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => {});
  let head: Buffer = Buffer.alloc(0);
  backend.stdout.on('data', (part: Buffer) => {
    if (response.headersSent) {
      response.write(part);
      return;
    }
    head = Buffer.concat([head, part]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const fields = head
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map(line => line.split(/: */, 2) as [string, string]);
    const status = fields.find(([name]) => name === 'Status')?.[1] ?? '200';
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(fields.filter(([name]) => name !== 'Status')));
    response.write(head.subarray(end + 4));
  });
  backend.on('close', () => response.end());
}).listen(Number(port), '127.0.0.1');
