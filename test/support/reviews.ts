import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { parse, stringify } from 'yaml';
import { mergePatch } from '../../generator/lib/merge.ts';
import { byText } from '../../generator/lib/sort.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import { allContracts, allLeaves } from '../../generator/plan/discover.ts';
import { load } from '../../generator/plan/load.ts';
import { plan } from '../../generator/plan/plan.ts';
import { tree } from '../../generator/plan/tree.ts';
import { filledByAny } from '../../generator/plan/unconfigured.ts';
import { review } from '../../generator/review/compare.ts';
import { sourcesOf } from '../../generator/review/sources.ts';
import { surroundings } from '../../generator/review/surroundings.ts';
import { thresholdsOf } from '../../generator/review/thresholds.ts';
import { loadConfigSchemas } from '../../generator/schema/schema.ts';
import type { Side, Surrounding } from '../../generator/views/review.ts';

/**
 * One folder `golden/review-<change>/` is one change: merge patches over golden/observability.yaml for the two sides
 * (before.yaml may be absent), and the comment a reviewer is shown. replace.yaml is what another version of the program
 * would write in its objects after the change: one text in the place of another. files.yaml is what the change brings
 * beside what is generated.
 */
export const GOLDEN = fileURLToPath(new URL('../golden/', import.meta.url));
/** The text of a file of the goldens. */
export const read = (path: string): string => readFileSync(join(GOLDEN, path), 'utf8');
export const cases = globSync('review-*/', { cwd: GOLDEN })
  .map(path => path.replace(/\/$/, ''))
  .sort(byText);
/** Every delivery there is. */
const deliveries = (await allLeaves('deliveries')).map(([, { delivery }]) => delivery);
/** Every rule of the verdict, by its id. */
export const rules = (await allLeaves('verdicts')).map(([id, { verdict }]) => [id, verdict] as const);

/** What a review judges by. */
export const judging = {
  rules,
  source: sourcesOf(await allContracts()),
  filledBy: await filledByAny(),
  deliveries,
};

/** The plan of one side of a change. */
export async function planned(folder: string, side: 'before' | 'after') {
  const path = `${folder}/${side}.yaml`;
  const patch: unknown = existsSync(join(GOLDEN, path)) ? parse(read(path)) : {};
  const config = stringify(mergePatch(parse(read('observability.yaml')), patch));
  const { loaded, issues } = await load(config, 'observability.yaml', await loadConfigSchemas());
  if (!loaded) throw new Error(issues.map(({ what }) => what).join('\n'));
  return (await plan(loaded)).plan;
}

/** What a repository says on one side of a change. */
export const sideOf = async (folder: string, side: 'before' | 'after'): Promise<Side> => {
  const { overlays, bootstrap } = await planned(folder, side);
  const path = `${folder}/replace.yaml`;
  const texts: Readonly<Record<string, string>> =
    side === 'after' && existsSync(join(GOLDEN, path)) ? parse(read(path)) : {};
  const written = (object: Manifest): Manifest =>
    JSON.parse(Object.entries(texts).reduce((text, [was, is]) => text.replaceAll(was, is), JSON.stringify(object)));
  return {
    overlays: new Map(
      overlays.map(({ name, objects, files = [] }) => [
        name,
        [...objects.map(({ object }) => written(object)), ...files.map(({ file }) => file)],
      ]),
    ),
    bootstrap: bootstrap.map(({ object }) => object),
    by: new Map(overlays.map(({ name, delivery }) => [name, delivery.name])),
    ...(side === 'after' ? { around: await aroundOf(folder) } : {}),
  };
};

/** What files.yaml puts into the repository beside what the generator writes: texts by path, null for a file that goes. */
async function aroundOf(folder: string): Promise<readonly Surrounding[]> {
  const path = `${folder}/files.yaml`;
  const files: Readonly<Record<string, string | null>> = existsSync(join(GOLDEN, path)) ? parse(read(path)) : {};
  const plan = await planned(folder, 'after');
  const texts = new Map<string, string>([
    ...tree(plan),
    ...Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, text] as const])),
  ]);
  return surroundings({
    deliveries,
    entries: new Map([...texts].map(([name, text]) => [name, { kind: 'file', text: () => text }])),
    changed: Object.entries(files).map(([name, text]) => ({ path: name, became: text === null ? 'gone' : 'new' })),
    overlays: new Map(plan.overlays.map(({ name, objects }) => [name, objects.map(({ object }) => object)])),
    bootstrap: plan.bootstrap.map(({ object }) => object),
  });
}

/** The review of a change. */
export const reviewed = async (folder: string) =>
  review(await sideOf(folder, 'before'), await sideOf(folder, 'after'), {
    ...judging,
    thresholds: thresholdsOf(await planned(folder, 'before'), await planned(folder, 'after')),
  });
