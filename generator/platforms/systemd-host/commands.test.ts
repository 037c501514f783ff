import { expect, test } from 'vitest';
import type { Subject } from '../../model/commands.ts';
import { list, logs, podsBehind, restart } from '../../model/steps.ts';
import { commands } from './commands.ts';

const told = commands({ targets: {}, programs: { 'blackbox-exporter': { port: 9115 } } } as never);
const subject = {
  instance: 'ollama',
  options: {},
  scrape: { from: 'service', service: 'blackbox-exporter', listens: 9115 },
} as unknown as Subject;
const words = { say: 'See', look: 'It' };

test.each([
  ['ollama', 'ollama.service'],
  ['blackbox-exporter', 'blackbox-exporter.service'],
])('what a prober asks is its own unit, and the prober another: %s', (service, unit) => {
  const runs = [
    told.list(list(podsBehind(service), words) as never, subject),
    told.logs(logs(podsBehind(service), { tail: 5 }, words) as never, subject),
    told.restart(restart(service, { costs: 'Nothing.' }) as never, subject),
  ].map(one => one?.run);
  for (const run of runs) expect(run).toContain(` ${unit}`);
});
