import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { count } from '../lib/words.ts';
import { failed } from '../model/issue.ts';
import { allContracts, leaf, leaves } from '../plan/discover.ts';
import { foreignPlan } from '../plan/foreign.ts';
import { verify } from '../verify/run.ts';
import { type Run, UsageError } from './command.ts';
import { oneOf } from './parse.ts';
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
  const folder = resolve(session.root, dir);
  if (!existsSync(folder)) throw new UsageError(`there is no folder \`${dir}\``);
  const read = reader(session.root, session.show);
  const kustomization = statSync(folder).isDirectory() ? kustomizationIn(folder) : undefined;
  const { artifacts, issues } =
    kustomization === undefined ? readFolder(folder, read) : readKustomization(kustomization, read);
  if (artifacts.length === 0 && !failed(issues)) throw new UsageError(`there is no Kubernetes object in \`${dir}\``);
  const plan = foreignPlan(artifacts, platform, contracts, { file: dir, line: 1, column: 1 });
  const { issues: found, counts } = await verify(plan);
  const { objects, alerts, queries, checks } = counts;
  const all = [...issues, ...found];
  session.say(all, {
    checked: `${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${count(checks, 'check')}`,
    facts: { platform: platform.name, counts },
  });
  return failed(all) ? 1 : 0;
};
