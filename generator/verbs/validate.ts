import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { count } from '../lib/words.ts';
import { failed } from '../model/issue.ts';
import { allContracts, leaf, leaves } from '../plan/discover.ts';
import { checkedWith } from '../verify/run.ts';
import { type Run, UsageError } from './command.ts';
import { oneOf } from './parse.ts';
import { open } from './session.ts';
import { judge } from './validate/judge.ts';
import { STDIN, standardInput } from './validate/stdin.ts';

/**
 * Holds manifests that others made against every law that holds anywhere, as the platform would take them: the named one, or
 * the one that they look like. Exit code 1 where there is an error.
 */
export const run: Run = async (paths, given) => {
  const session = open(given);
  const named = given.platform === undefined ? undefined : oneOf('platform', given.platform, leaves('platforms'));
  const whole = [...new Set(paths.map(path => (path === STDIN ? STDIN : resolve(session.root, path))))];
  const missing = paths.find(path => path !== STDIN && !existsSync(resolve(session.root, path)));
  if (missing !== undefined) throw new UsageError(`there is no folder or file \`${missing}\``);
  const { issues, counts, platform } = await judge(whole, {
    root: session.root,
    platform: named === undefined ? undefined : (await leaf('platforms', named)).platform,
    contracts: await allContracts(),
    show: session.show,
    ...(whole.includes(STDIN) ? { stdin: standardInput() } : {}),
  });
  if (counts === undefined) {
    // What was passed over may be why.
    if (issues.length > 0) session.say(issues);
    if (failed(issues)) return 1;
    throw new UsageError(
      `there is nothing in \`${paths.join(' ')}\` that laws are about: no Kubernetes object, no rules, no dashboard`,
    );
  }
  const { objects, alerts, queries } = counts;
  session.say(issues, {
    checked: `${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${checkedWith(counts)}`,
    facts: { platform, counts },
  });
  return failed(issues) ? 1 : 0;
};
