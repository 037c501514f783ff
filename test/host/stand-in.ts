import { appendFileSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';

/*
 * What stands around the stack of a machine in test/host/machine.test.ts: a gateway that shows its metrics for its token alone, as
 * a real LiteLLM showed them, with all that counts moving on; a model server that answers, and a receiver that keeps what it
 * gets. Arguments: what LiteLLM showed, the token, and the file of the receiver.
 */
const [, , recorded = '', token = '', file = ''] = process.argv;

/** What was recorded, each series once: each of the scrapes has what another lacks. */
const lines = gunzipSync(readFileSync(recorded))
  .toString()
  .split('\n')
  .filter(line => line !== '' && line !== '# EOF');
const shown = [...new Map(lines.map(line => [line.replace(/ \S+$/, ''), line])).values(), ''].join('\n');
const COUNTS = /^(\w+_(?:total|count|sum|bucket)(?:\{.*\})? )(\S+)$/gm;
let scrapes = 0;
/** Each scrape finds a tenth more counted than was counted first. */
const metrics = (): string => {
  scrapes++;
  return shown.replaceAll(
    COUNTS,
    (_, series: string, value: string) => `${series}${Number(value) * (1 + scrapes / 10)}`,
  );
};

const gateway = ({ headers, url }: IncomingMessage, answer: ServerResponse): void => {
  const isKnown = headers.authorization === `Bearer ${token}`;
  answer.statusCode = url !== '/metrics/' ? 404 : isKnown ? 200 : 401;
  answer.setHeader('content-type', 'text/plain; version=0.0.4');
  answer.end(isKnown ? metrics() : '');
};

const receiver = async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
  appendFileSync(file, `${(await buffer(request)).toString()}\n`);
  answer.end();
};

createServer(gateway).listen(4000, '127.0.0.1');
createServer((_, answer) => void answer.end('{"version":"0.12.0"}')).listen(11_434, '127.0.0.1');
createServer(receiver).listen(9999, '127.0.0.1');
