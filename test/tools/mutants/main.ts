import { parseArgs } from 'node:util';
import { nearest } from '../../../generator/lib/names.ts';
import { needTool } from '../support.ts';
import { everyTrial } from './every-trial.ts';
import { table } from './table.ts';
import { judgeMutants, passes } from './verdict.ts';

/**
 * What the alerts' scenarios are worth: `npm run mutants`, `npm run mutants -- --alert VllmQueueBacklog`. Ends with 1 where
 * too many broken alerts go unnoticed.
 */
const { values } = parseArgs({ options: { alert: { type: 'string', multiple: true, default: [] } } });

const promtool = needTool('promtool');
if (promtool === undefined) process.exit(0);
const all = await everyTrial();
const known = new Set(all.map(({ alert }) => alert));
for (const name of values.alert)
  if (!known.has(name)) {
    console.error(`error  there is no alert \`${name}\`\n  fix  write ${[...nearest(name, known), ...known][0]}`);
    process.exit(2);
  }
const trials = values.alert.length === 0 ? all : all.filter(({ alert }) => values.alert.includes(alert));
const started = performance.now();
const verdict = await judgeMutants(promtool, trials, (left, of) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${of - left} of ${of} mutants are caught`);
});
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
process.stdout.write(table(verdict, (performance.now() - started) / 1000));
process.exitCode = passes(verdict) ? 0 : 1;
