import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { pair } from '../certificates.ts';
import { REFUSED, receivedFile } from '../components/receivers.ts';
import type { Site } from '../site.ts';

/**
 * Whoever alerts are sent to: keeps what is posted, and mail that comes encrypted and with a login. `GET /received` lists
 * it all. The file outlives a kill.
 */
const site = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Site;
const file = receivedFile(site);
const keep = (path: string, authorization: string | undefined, body: unknown): void =>
  appendFileSync(file, `${JSON.stringify({ at: Date.now(), path, authorization, body })}\n`);

createServer(async (request, response) => {
  if (request.method === 'GET') {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
    response.setHeader('content-type', 'application/json').end(`[${lines.join(',')}]`);
    return;
  }
  keep(request.url ?? '', request.headers.authorization, JSON.parse(await text(request)));
  // Slack answers so to a webhook that it does not know (api.slack.com, incoming webhooks: errors).
  if (request.url?.startsWith(REFUSED)) response.statusCode = 404;
  response.end(response.statusCode === 404 ? 'no_service' : 'ok');
}).listen(site.ports.receivers, '127.0.0.1');

const { certificate, key } = pair(site, 'server');
new SMTPServer({
  cert: readFileSync(certificate),
  key: readFileSync(key),
  onAuth: ({ username, password }, _, done) => done(null, { user: `${username}:${password}` }),
  onData: async (stream, { user, envelope }, done) => {
    keep('mail', user, { to: envelope.rcptTo.map(({ address }) => address), text: await text(stream) });
    done();
  },
}).listen(site.ports.mail, '127.0.0.1');
