import { appendFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/*
 * What stands around the stack of a machine in test/host/machine.test.ts: a gateway that shows its metrics to whoever has the
 * token alone, a model server that answers, and a receiver that keeps what it gets. Arguments: the token, and the file.
 */
const [, , token = '', file = ''] = process.argv;

const gateway = ({ headers, url }: IncomingMessage, answer: ServerResponse): void => {
  const isKnown = headers.authorization === `Bearer ${token}`;
  answer.statusCode = url !== '/metrics/' ? 404 : isKnown ? 200 : 401;
  answer.setHeader('content-type', 'text/plain; version=0.0.4');
  answer.end(isKnown ? '# TYPE litellm_in_flight_requests gauge\nlitellm_in_flight_requests 1\n' : '');
};

const receiver = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
  appendFileSync(file, `${(await buffer(request)).toString()}\n`);
  answer.end();
};

createServer(gateway).listen(4000, '127.0.0.1');
createServer((_, answer) => void answer.end('{"version":"0.12.0"}')).listen(11_434, '127.0.0.1');
createServer(receiver).listen(9999, '127.0.0.1');
