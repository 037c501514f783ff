import { printableJson } from '../lib/shown.ts';
import { failed } from '../model/issue.ts';
import { plan } from '../plan/plan.ts';
import { type Run, SUBJECTS, UsageError } from './command.ts';
import { ROWS } from './overview.ts';
import { oneOf } from './parse.ts';
import { loadConfig, open } from './session.ts';
import { dataOf, table } from './table.ts';

/** Lists a subject as the config has it: a table, or with `-o json` data. */
export const run: Run = async ([given = ''], flags) => {
  const subject = oneOf('subject', given, SUBJECTS);
  const session = open(flags);
  if (session.format !== 'text' && session.format !== 'json')
    throw new UsageError(`\`list\` prints text or json, not ${session.format}`);
  const { issues, loaded } = await loadConfig(session);
  if (!loaded) {
    session.say(issues);
    return 1;
  }
  const { plan: planned, issues: unplanned } = await plan(loaded);
  if (failed(unplanned)) {
    session.say(unplanned);
    return 1;
  }
  const rows = await ROWS[subject](planned);
  process.stdout.write(
    session.format === 'json' ? printableJson(rows.map(dataOf)) : table(rows, process.stdout.columns),
  );
  return 0;
};
