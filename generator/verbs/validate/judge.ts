import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import type { Delivery } from '../../model/plan.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import { foreignPlan } from '../../plan/foreign.ts';
import type { Contract } from '../../promql/metric.ts';
import { type Counts, verify } from '../../verify/run.ts';
import { boundaryOf } from '../read-inside.ts';
import { survey } from './files.ts';
import { readKustomization } from './kustomize.ts';
import { passedOver } from './passed.ts';
import { reader } from './reader.ts';
import { together } from './together.ts';

/** What manifests are held against, and where what is read is named from and shown. */
export interface Bench {
  readonly root: string;
  readonly platform: AnyPlatform;
  readonly delivery: Delivery;
  readonly contracts: readonly Contract[];
  readonly show: (file: string, text: string) => void;
}

export interface Judgement {
  readonly issues: readonly Issue[];
  /** Absent where nothing was found that laws are about. */
  readonly counts?: Counts;
}

/** Holds what is at a path, a folder or a file, against every law that holds anywhere. */
export async function judge(path: string, { root, platform, delivery, contracts, show }: Bench): Promise<Judgement> {
  const home = statSync(path).isDirectory() ? path : dirname(path);
  const read = reader(root, boundaryOf(home, root), show);
  const { roots, files, passed } = survey(path, read);
  const rendered = roots.map(one => ({ name: read.label(dirname(one)), ...readKustomization(one, read) }));
  const loose = files.map(read.file);
  const parts = [...loose, ...rendered];
  const issues = [
    ...parts.flatMap(part => part.issues),
    ...read.refused(),
    ...passedOver([...passed, ...loose.flatMap(part => part.passed ?? [])]),
  ];
  if (parts.every(({ artifacts }) => artifacts.length === 0)) return { issues };
  const name = read.label(path);
  const sections = [{ name, artifacts: loose.flatMap(({ artifacts }) => artifacts) }, ...rendered];
  const plan = foreignPlan(together(sections), { kind: platform, delivery }, contracts, {
    file: name,
    line: 1,
    column: 1,
  });
  const { issues: broken, counts } = await verify(plan);
  return { issues: [...issues, ...broken], counts };
}
