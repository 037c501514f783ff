import { expect, test } from 'vitest';
import { manifestIn } from '../kinds/file-text.ts';
import { print } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Plan } from '../model/plan.ts';
import { previous } from './previous.ts';

const object = (replicas: number, name = 'a'): Manifest => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'ns' },
  spec: { replicas },
});

const PATH = 'overlays/prod/rendered/ns/deployment-a.yaml';
const text = (from: Manifest, header = 'now'): string => `# ${header}\n${print(from)}`;

/** As much of a plan as is asked for. */
const planOf = (...objects: readonly Manifest[]): Plan =>
  ({
    overlays: [
      { name: 'prod', bundle: { written: true }, objects: objects.map(made => ({ form: 'object', object: made })) },
    ],
    bootstrap: [],
  }) as unknown as Plan;

const readings = [
  {
    folder: () => 'control/',
    read: (_: string, text: string) => manifestIn(text),
    shows: (path: string) => {
      const overlay = /^overlays\/([^/]+)\/rendered\//.exec(path)?.[1];
      return overlay === undefined ? undefined : { overlay };
    },
  },
];

test('a file that changes gives its old object and the new one', () => {
  const old = previous(new Map([[PATH, text(object(2))]]), readings);
  old.take(PATH, text(object(1), 'then'));
  const { before, after, untold } = old.sides(planOf(object(2)), [], []);
  expect(before.overlays.get('prod')).toEqual([object(1)]);
  expect(after.overlays.get('prod')).toEqual([object(2)]);
  expect(untold).toBe(0);
});

test('a header alone is no change, and neither are pages, patches and bases', () => {
  const old = previous(new Map([[PATH, text(object(1))]]), readings);
  old.take(PATH, text(object(1), 'from another line'));
  old.take('README.md', 'x');
  old.take('overlays/prod/patches/ns/deployment-a.yaml', text(object(1)));
  expect(old.sides(planOf(object(1)), [], []).before.overlays.get('prod')).toEqual([]);
});

test('a file that goes gives its old object, one that comes its new one', () => {
  const gone = PATH.replace('-a', '-gone');
  const old = previous(new Map([[PATH, text(object(1))]]), readings);
  old.take(gone, text(object(3, 'gone')));
  const { before, after } = old.sides(planOf(object(1)), [PATH], [gone]);
  expect(before.overlays.get('prod')).toEqual([object(3, 'gone')]);
  expect(after.overlays.get('prod')).toEqual([object(1)]);
});

test('an overlay is known by what stood of it, changed or not', () => {
  const fresh = 'overlays/new/rendered/ns/deployment-a.yaml';
  const old = previous(
    new Map([
      [PATH, text(object(1))],
      [fresh, text(object(1))],
    ]),
    readings,
  );
  const { before, after } = old.sides(planOf(object(1)), [fresh], ['overlays/old/rendered/ns/deployment-a.yaml']);
  expect([...before.overlays.keys()]).toEqual(['prod', 'old']);
  expect([...after.overlays.keys()]).toEqual(['prod', 'new']);
});

test('a file that a person broke counts as no object', () => {
  const old = previous(new Map([[PATH, text(object(1))]]), readings);
  old.take(PATH, '# then\na: [\n');
  expect(old.sides(planOf(object(1)), [], []).before.overlays.get('prod')).toEqual([]);
});

test('beyond the budget objects are counted, equal texts once', () => {
  const paths = ['a', 'b', 'c'].map(overlay => `overlays/${overlay}/rendered/ns/deployment-a.yaml`);
  const old = previous(new Map(paths.map(path => [path, text(object(9))])), readings, text(object(1)).length + 10);
  for (const path of paths.slice(0, 2)) old.take(path, text(object(1)));
  old.take(paths[2] ?? '', text(object(2)));
  const { before, untold } = old.sides(planOf(), [], []);
  const known = [...before.overlays].filter(([, objects]) => objects.length > 0).map(([name]) => name);
  expect([known, untold]).toEqual([['a', 'b'], 1]);
});
