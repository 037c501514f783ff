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

/**
 * Holds manifests that others made against every law that holds anywhere, as the named platform would take them.
 * Exit code 1 where there is an error.
 */
export const run: Run = async ([dir = ''], given) => {
  const session = open(given);
  const { platform: named } = given;
  const known = leaves('platforms');
  if (named === undefined) throw new UsageError(`\`validate\` needs a --platform; known: ${known.join(', ')}`);
  const [{ platform }, contracts] = await Promise.all([
    leaf('platforms', oneOf('platform', named, known)),
    allContracts(),
  ]);
  const { delivery } = await leaf('deliveries', platform.delivery);
  const folder = resolve(session.root, dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder \`${dir}\``);
  const bench = { root: session.root, platform, delivery, contracts, show: session.show };
  const { issues, counts } = await judge(folder, bench);
  if (counts === undefined) {
    // What was passed over may be why.
    if (issues.length > 0) session.say(issues);
    if (failed(issues)) return 1;
    throw new UsageError(
      `there is nothing in \`${dir}\` that laws are about: no Kubernetes object, no rules, no dashboard`,
    );
  }
  const { objects, alerts, queries } = counts;
  session.say(issues, {
    checked: `${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${checkedWith(counts)}`,
    facts: { platform: platform.name, counts },
  });
  return failed(issues) ? 1 : 0;
};
