import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { tick } from '../../lib/words.ts';
import { type Artifact, contentOf } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import { leaf } from '../../plan/discover.ts';
import { foreignPlan } from '../../plan/foreign.ts';
import type { Contract } from '../../promql/metric.ts';
import { type Counts, verify } from '../../verify/run.ts';
import { boundaryOf } from '../read-inside.ts';
import { survey } from './files.ts';
import { readChart } from './helm.ts';
import { readKustomization } from './kustomize.ts';
import { passedOver } from './passed.ts';
import { likeliest } from './platform.ts';
import { reader } from './reader.ts';
import { driftIn } from './readme.ts';
import { STDIN } from './stdin.ts';
import { together } from './together.ts';

/** What manifests are held against, and where what is read is named from and shown. */
export interface Bench {
  readonly root: string;
  /** The platform that manifests are for; without one it is the one that they look like. */
  readonly platform: AnyPlatform | undefined;
  readonly contracts: readonly Contract[];
  readonly show: (file: string, text: string) => void;
  /** What standard input holds, where it is among the paths. */
  readonly stdin?: string;
}

export interface Judgement {
  readonly issues: readonly Issue[];
  /** Name of the platform that it was judged for. */
  readonly platform?: string;
  /** Absent where nothing was found that laws are about. */
  readonly counts?: Counts;
}

/** Holds what is at paths, folders or files that go to one place, against every law that holds anywhere. */
export async function judge(paths: readonly string[], bench: Bench): Promise<Judgement> {
  const { root, contracts, show, stdin = '' } = bench;
  const folders = paths.filter(path => path !== STDIN);
  const homes = folders.map(path => (statSync(path).isDirectory() ? path : dirname(path)));
  const read = reader(root, [...new Set(homes.map(home => boundaryOf(home, root)))], show);
  const { roots, files, charts, pages, passed } = survey(folders, read);
  const rendered = roots.map(one => ({ name: read.label(dirname(one)), ...readKustomization(one, read) }));
  const fromCharts = charts.map(one => ({ name: read.label(one) || '.', ...readChart(one, read) }));
  const loose = [...(paths.includes(STDIN) ? [read.given(stdin)] : []), ...files.map(read.file)];
  const parts = [...loose, ...rendered, ...fromCharts];
  const issues = [
    ...parts.flatMap(part => part.issues),
    ...read.refused(),
    ...passedOver([...passed, ...parts.flatMap(part => part.passed ?? [])]),
  ];
  const artifacts = parts.flatMap(part => part.artifacts);
  if (artifacts.length === 0) return { issues };
  const drift = [...driftIn(pages, artifacts, read)];
  const { platform, notes } = await platformFor(bench, artifacts);
  const { delivery } = await leaf('deliveries', platform.delivery);
  const name = folders.map(read.label).join(' ') || '.';
  const sections = [{ name, artifacts: loose.flatMap(part => part.artifacts) }, ...rendered, ...fromCharts];
  const plan = foreignPlan(together(sections), { kind: platform, delivery }, contracts, {
    file: name,
    line: 1,
    column: 1,
  });
  const { issues: broken, counts } = await verify(plan);
  return { issues: [...issues, ...drift, ...notes, ...broken], platform: platform.name, counts };
}

/** The platform that was named, or the likeliest one with a note of what it was told by. */
async function platformFor({ platform }: Bench, artifacts: readonly Artifact[]) {
  if (platform !== undefined) return { platform, notes: [] };
  const { platform: found, why } = await likeliest(artifacts.map(contentOf));
  const at = artifacts.find(artifact => contentOf(artifact) === why?.content)?.origin ?? artifacts[0]?.origin;
  const note: Issue = {
    id: 'platform-is-named',
    level: 'note',
    what: `judged for platform ${tick(found.name)}${why ? `, because of ${why.sign}` : ': nothing at hand says which it is'}`,
    why: 'what is refused, dropped and read differs from platform to platform',
    fix: 'name another one with `--platform`',
    at: at ?? { file: '.', line: 1, column: 1 },
  };
  return { platform: found, notes: [note] };
}
