import { readFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTls } from 'node:https';
import { connect, createServer } from 'node:net';
import { metricsPage } from './node.ts';

/** Whether something listens at an address. */
export const listening = (host: string, port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, host, () => done(socket.destroy() !== undefined));
    socket.on('error', () => done(false));
  });

/** The key that a person types where a runbook asks for one. */
export const KEY = 'sk-of-an-admin';

interface Route {
  /** Parameters that it cannot do without. */
  readonly params?: readonly string[];
  /** Whether it asks for a key. */
  readonly key?: true;
  readonly text: string;
}

/** What engines, exporters and LiteLLM answer to (BerriAI/litellm, proxy/_types.py; blackbox_exporter, main.go). */
const ROUTES: Readonly<Record<string, Route>> = {
  '/health/readiness': { text: '{"status":"healthy","db":"connected","cache":"redis"}' },
  '/health': { key: true, params: ['model'], text: '{"healthy_endpoints":[],"unhealthy_endpoints":[{"error":"401"}]}' },
  '/global/spend/keys': { key: true, params: ['limit'], text: '[{"key_alias":"a","total_spend":1}]' },
  '/team/info': { key: true, params: ['team_id'], text: '{"team_info":{"spend":1,"max_budget":2}}' },
  '/key/info': { key: true, params: ['key'], text: '{"info":{"spend":1,"max_budget":2}}' },
  '/slots': { text: '[{"id":0,"is_processing":true,"next_token":[{"n_decoded":12}]}]' },
  '/probe': { params: ['target', 'debug'], text: 'Logs for the probe:\nprobe_success 1\n' },
};

export interface Web {
  readonly address: string;
  /** What was asked that nothing answers to, or in a way that is refused. */
  readonly refused: string[];
  readonly close: () => void;
}

/** The server behind every port of every pod: plain or encrypted, as it is spoken to. */
export async function serveWeb(
  pair: { readonly certificate: string; readonly key: string },
  metricsPaths: ReadonlySet<string>,
): Promise<Web> {
  const refused: string[] = [];
  const page = metricsPage();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://pod');
    const route = ROUTES[pathname] ?? (metricsPaths.has(pathname) ? { text: page } : undefined);
    const lacks = route?.params?.filter(name => !searchParams.get(name)) ?? [];
    const locked = route?.key && request.headers.authorization !== `Bearer ${KEY}`;
    if (!route || lacks.length > 0 || locked)
      refused.push(
        `${request.url}${locked ? ' without the key' : ''}${lacks.map(name => ` without ${name}`).join('')}`,
      );
    response.writeHead(route && lacks.length === 0 && !locked ? 200 : 400).end(route?.text ?? 'no such path');
  };
  const plain = createHttp(answer);
  const encrypted = createTls({ cert: readFileSync(pair.certificate), key: readFileSync(pair.key) }, answer);
  const server = createServer(socket =>
    socket.once('data', first => {
      socket.pause();
      socket.unshift(first);
      // A client that encrypts begins with a handshake (RFC 8446, 5.1).
      (first[0] === 0x16 ? encrypted : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    }),
  );
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return { address: `127.0.0.1:${port}`, refused, close: () => server.close() };
}
