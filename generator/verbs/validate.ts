import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { count } from '../lib/words.ts';
import { failed } from '../model/issue.ts';
import { allContracts, leaf, leaves } from '../plan/discover.ts';
import { foreignPlan } from '../plan/foreign.ts';
import { checkedWith, verify } from '../verify/run.ts';
import { type Run, UsageError } from './command.ts';
import { oneOf } from './parse.ts';
import { boundaryOf } from './read-inside.ts';
import { open } from './session.ts';
import { survey } from './validate/files.ts';
import { readKustomization } from './validate/kustomize.ts';
import { passedOver } from './validate/passed.ts';
import { reader } from './validate/reader.ts';
import { together } from './validate/together.ts';

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
  const home = statSync(folder).isDirectory() ? folder : dirname(folder);
  const read = reader(session.root, boundaryOf(home, session.root), session.show);
  const { roots, files, passed } = survey(folder, read);
  const rendered = roots.map(root => ({ name: read.label(dirname(root)), ...readKustomization(root, read) }));
  const loose = files.map(read.file);
  const parts = [...loose, ...rendered];
  const issues = [
    ...parts.flatMap(part => part.issues),
    ...read.refused(),
    ...passedOver([...passed, ...loose.flatMap(part => part.passed ?? [])]),
  ];
  if (parts.every(({ artifacts }) => artifacts.length === 0) && !failed(issues)) {
    // What was passed over may be why.
    if (issues.length > 0) session.say(issues);
    throw new UsageError(
      `there is nothing in \`${dir}\` that laws are about: no Kubernetes object, no rules, no dashboard`,
    );
  }
  const sections = [{ name: dir, artifacts: loose.flatMap(({ artifacts }) => artifacts) }, ...rendered];
  const at = { file: dir, line: 1, column: 1 };
  const plan = foreignPlan(together(sections), { kind: platform, delivery }, contracts, at);
  const { issues: broken, counts } = await verify(plan);
  const { objects, alerts, queries } = counts;
  const all = [...issues, ...broken];
  session.say(all, {
    checked: `${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${checkedWith(counts)}`,
    facts: { platform: platform.name, counts },
  });
  return failed(all) ? 1 : 0;
};
