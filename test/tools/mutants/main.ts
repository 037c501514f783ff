import { parseArgs } from 'node:util';
import { nearest } from '../../../generator/lib/names.ts';
import { needTool } from '../support.ts';
import { everyTrial, mainTrials } from './every-trial.ts';
import { table } from './table.ts';
import type { Trial } from './trial.ts';
import { judgeMutants, passes } from './verdict.ts';

/**
 * What the alerts' scenarios are worth: `npm run mutants`, `npm run mutants -- --all` with every kind of promise,
 * `npm run mutants -- VllmQueueBacklog litellm` for some alerts or instances of sources. Ends with 1 where a broken alert
 * goes unnoticed.
 */
const { positionals: names, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });

const promtool = needTool('promtool');
if (promtool === undefined) process.exit(0);
const all = await (values.all || names.length > 0 ? everyTrial() : mainTrials());
const namesOf = ({ alert, declared }: Trial): string[] => [alert, declared.instance];
const known = new Set(all.flatMap(namesOf));
const unknown = names.find(name => !known.has(name));
if (unknown !== undefined) {
  const [closest = 'the name of an alert'] = nearest(unknown, known);
  console.error(`error  there is no alert or source \`${unknown}\`\n  fix  write ${closest}`);
  process.exit(2);
}
const trials = all.filter(trial => names.length === 0 || namesOf(trial).some(name => names.includes(name)));
const started = performance.now();
const verdict = await judgeMutants(promtool, trials, (left, of) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${of - left} of ${of} mutants are caught`);
});
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
process.stdout.write(table(verdict, (performance.now() - started) / 1000));
process.exitCode = passes(verdict) ? 0 : 1;
