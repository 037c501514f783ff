import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { contentOf, nameOf, subjectOf } from '../model/artifact.ts';
import { type CheckScope, defineCheck, type Found } from '../views/check.ts';
import { dig, items } from '../views/reading.ts';
import { keysOf } from '../views/references.ts';

/**
 * One missing key rejects a whole AlertmanagerConfig or keeps a pod from starting (kubevirt/project-infra#1580,
 * prometheus-operator/prometheus-operator#5327, sighupio/distribution#536). The needs are what OPERATIONS.md asks people
 * to make.
 */
export const check = defineCheck({
  law: 'Every Secret key that is read is made here or requested of people, in its namespace',
  restsOn: ['A12', 'B3'],
  looksAt: ['secrets'],
  anywhere: true,
  *overlay(scope) {
    const { overlay, index } = scope;
    if (overlay.partial) yield* requiredOfOthers(scope);
    const read = new Set<string>();
    const { fills } = overlay.platform.facts;
    const filled = new Map(
      overlay.objects.flatMap(({ object }) =>
        fills
          .by(object)
          .filter(({ kind }) => kind === 'Secret')
          .map(({ name, keys }) => [`${object.metadata.namespace}/${name}`, keys] as const),
      ),
    );
    for (const { view, about, namespace } of index.seen('secrets')) {
      if (view.from !== 'secret') continue;
      const { name, key, optional, path } = view;
      const made = index.get('Secret', namespace, name)?.object;
      const served = filled.get(`${namespace}/${name}`) ?? [];
      const needs = overlay.secrets.filter(need => need.name === name && need.namespace === namespace);
      const keys = needs.flatMap(need => need.keys);
      read.add(`${namespace}/${name}`);
      const known = [...(made ? keysOf(made, fills) : []), ...served, ...keys.map(one => one.key)];
      const who = tick(nameOf(contentOf(about)));
      if (!made && served.length === 0 && needs.length === 0) {
        const near = nearest(
          name,
          overlay.secrets.filter(need => need.namespace === namespace).map(need => need.name),
        );
        if (!optional)
          yield {
            about,
            path,
            word: name,
            ours: true,
            what: `${who} reads Secret ${tick(`${namespace}/${name}`)}, which nothing here makes or asks for`,
            why: 'it would be missing, and whatever reads it would not start or be rejected',
            fix:
              near.length > 0
                ? `write ${listing(near, 4, 'or')}`
                : 'declare it in `secrets` of the source or receiver that reads it',
          };
      } else if (key !== undefined && !known.includes(key)) {
        const near = nearest(key, known);
        yield {
          about,
          path,
          word: key,
          // One without data is filled in by a person.
          ours: known.length === 0,
          what: `${who} reads key ${tick(key)} of Secret ${tick(name)}, which has ${listing(known)}`,
          why: 'the key would be missing, and whatever reads it would not start or be rejected',
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `read one of: ${known.join(', ')}`,
        };
      } else if (!optional && keys.find(one => one.key === key)?.optional)
        yield {
          about,
          path,
          what: `${who} requires key ${tick(key ?? '')} of Secret ${tick(name)}, which people may leave out`,
          why: 'without the key it would not start',
          fix: 'write `optional: true`',
        };
    }
    for (const { namespace, name, reader } of overlay.secrets)
      if (!read.has(`${namespace}/${name}`))
        yield {
          level: 'warning',
          what: `Secret ${tick(`${namespace}/${name}`)} is asked for (${reader}), and nothing reads it`,
          why: 'a person would make it for nothing',
          fix: 'take it out of `secrets`, or read it',
        };
  },
});

/** The last part of an image's name, without its tag and its digest: `ghcr.io/a/b:v1` is `b`. */
const programOf = (image: string): string => image.split('@')[0]?.split('/').at(-1)?.split(':')[0] ?? '';

/** Variables that a program does without, taken from a Secret that must have them: where it has not, the pod does not start. */
function* requiredOfOthers({ overlay: { provided }, index }: CheckScope): Generator<Found> {
  const programs = [...provided.values()].flat().flatMap(({ contract: { program } }) => program ?? []);
  for (const { view, about } of index.seen('processes'))
    for (const { optionalEnvironment } of programs.filter(({ image }) => image === programOf(view.image ?? '')))
      for (const [at, variable] of items(view.json['env']).entries()) {
        const name = String(variable['name']);
        const from = dig(variable, 'valueFrom', 'secretKeyRef');
        if (from === undefined || !(name in optionalEnvironment) || dig(from, 'optional') === true) continue;
        yield {
          about,
          path: [...view.path, 'env', at, 'valueFrom', 'secretKeyRef'],
          level: 'warning',
          what: `${subjectOf(about)} requires a key of a Secret for ${tick(name)}, which its program does without`,
          why: 'where the Secret lacks the key the pod does not start',
          fix: 'write `optional: true`',
        };
      }
}
