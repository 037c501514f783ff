import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listing, tick } from '../../lib/words.ts';
import { type Artifact, contentOf } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import type { AnyPlatform } from '../../model/platform.ts';
import { leaf } from '../../plan/discover.ts';
import { foreignPlan, type Section } from '../../plan/foreign.ts';
import type { Contract } from '../../promql/metric.ts';
import { type Counts, verify } from '../../verify/run.ts';
import { boundaryOf } from '../read-inside.ts';
import { survey } from './files.ts';
import { readChart } from './helm.ts';
import { readKustomization } from './kustomize.ts';
import { passedOver } from './passed.ts';
import { type Placed, placesOf } from './platform.ts';
import { reader } from './reader.ts';
import { driftIn } from './readme.ts';
import { STDIN } from './stdin.ts';
import { together } from './together.ts';
import { type Unit, unitsOf } from './units.ts';

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
  /** Name of the platform that it was judged for, or most of it. */
  readonly platform?: string;
  /** Absent where nothing was found that laws are about. */
  readonly counts?: Counts;
}

/** Holds what is at paths, folders or files that go to one place, against every law that holds anywhere. */
export async function judge(paths: readonly string[], bench: Bench): Promise<Judgement> {
  const { root, platform, contracts, show, stdin = '' } = bench;
  const folders = paths.filter(path => path !== STDIN);
  const homes = folders.map(path => (statSync(path).isDirectory() ? path : dirname(path)));
  const read = reader(root, [...new Set(homes.map(home => boundaryOf(home, root)))], show);
  const { roots: tops, files, charts, pages, passed } = survey(folders, read);
  const rendered = tops.map(one => ({ name: read.label(dirname(one)), ...readKustomization(one, read) }));
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
  const roots = [...rendered, ...fromCharts];
  const units = unitsOf(
    loose.flatMap(part => part.artifacts),
    roots,
    folders.map(read.label),
  );
  const places = platform === undefined ? await placesOf(units) : [{ platform, units }];
  const name = folders.map(read.label).join(' ') || '.';
  const judged = await Promise.all(
    places.map(async place => {
      const { delivery } = await leaf('deliveries', place.platform.delivery);
      const plan = foreignPlan(together(sectionsOf(place.units, name)), { kind: place.platform, delivery }, contracts, {
        file: name,
        line: 1,
        column: 1,
      });
      return verify(plan);
    }),
  );
  const notes = platform === undefined ? places.map((place, at) => noteOf(place, artifacts, at > 0)) : [];
  return {
    issues: [...issues, ...drift, ...notes, ...judged.flatMap(one => one.issues)],
    platform: places[0]?.platform.name ?? '',
    counts: summed(judged.map(({ counts }) => counts)),
  };
}

/** Units as sections of a plan, those of loose files as one. */
const sectionsOf = (units: readonly Unit[], name: string): readonly Section[] => [
  { name, artifacts: units.filter(({ isLoose }) => isLoose).flatMap(({ artifacts }) => artifacts) },
  ...units.filter(({ isLoose }) => !isLoose),
];

/** How much was looked at for all platforms together. A law is asked where one of them asks it. */
const summed = ([first, ...others]: readonly Counts[]): Counts => {
  if (first === undefined) throw new Error('nothing was judged');
  return others.reduce(
    (all, { overlays, objects, alerts, queries, checks, unlooked }) => ({
      overlays: all.overlays + overlays,
      objects: all.objects + objects,
      alerts: all.alerts + alerts,
      queries: all.queries + queries,
      checks: Math.max(all.checks, checks),
      unlooked: all.unlooked.filter(id => unlooked.includes(id)),
    }),
    first,
  );
};

/** Which platform manifests were judged for, and what told so. */
function noteOf({ platform, why, units }: Placed, artifacts: readonly Artifact[], isOther: boolean): Issue {
  const own = isOther ? units.flatMap(unit => unit.artifacts) : artifacts;
  const at = own.find(artifact => contentOf(artifact) === why?.content)?.origin ?? own[0]?.origin;
  const whose = isOther ? `${listing(units.map(unit => unit.name))} ${units.length > 1 ? 'are' : 'is'} ` : '';
  return {
    id: 'platform-is-named',
    level: 'note',
    what: `${whose}judged for platform ${tick(platform.name)}${why ? `, because of ${why.sign}` : ': nothing at hand shows which it is'}`,
    why: 'what is refused, dropped and read differs from platform to platform',
    fix: 'name another one with `--platform`',
    at: at ?? { file: '.', line: 1, column: 1 },
  };
}
