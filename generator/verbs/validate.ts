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
import { kustomizationIn, readFolder } from './validate/files.ts';
import { readKustomization } from './validate/kustomize.ts';
import { reader } from './validate/reader.ts';

/**
 * Holds manifests that somebody else made against every law that holds anywhere, as the named platform would take them.
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
  const isFolder = statSync(folder).isDirectory();
  const read = reader(session.root, boundaryOf(isFolder ? folder : dirname(folder), session.root), session.show);
  const kustomization = isFolder ? kustomizationIn(folder) : undefined;
  const found = kustomization === undefined ? readFolder(folder, read) : readKustomization(kustomization, read);
  const { artifacts } = found;
  const issues = [...found.issues, ...read.refused()];
  if (artifacts.length === 0 && !failed(issues)) {
    // What was passed over may be why.
    if (issues.length > 0) session.say(issues);
    throw new UsageError(`there is no Kubernetes object in \`${dir}\``);
  }
  const plan = foreignPlan(artifacts, { kind: platform, delivery }, contracts, { file: dir, line: 1, column: 1 });
  const { issues: broken, counts } = await verify(plan);
  const { objects, alerts, queries } = counts;
  const all = [...issues, ...broken];
  session.say(all, {
    checked: `${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${checkedWith(counts)}`,
    facts: { platform: platform.name, counts },
  });
  return failed(all) ? 1 : 0;
};
