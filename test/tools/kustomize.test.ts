import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Tree } from '../../generator/emit/tree.ts';
import { print } from '../../generator/lib/yaml.ts';
import { seedOfRun } from './dice.ts';
import { acceptedMembers } from './family.ts';
import {
  eachOf,
  inFolder,
  judge,
  objectsIn,
  output,
  type Planned,
  planRepository,
  printedByIdentity,
  ROOT,
  renderedObjects,
  run,
  type Tally,
} from './support.ts';
import { LOST, TEXTS } from './texts.ts';

/** What kustomize reads: the rendered objects are what it is held against. */
const withoutRendered = (files: Tree): Tree =>
  new Map([...files].filter(([path]) => !/^overlays\/[^/]+\/rendered\//.test(path)));

/** Law: `kustomize build` of every overlay is its rendered objects, one by one and byte by byte once the one printer has printed both. */
async function buildsAsRendered(kustomize: string, { plan, tree }: Planned, tally: Tally): Promise<void> {
  await inFolder(withoutRendered(tree), async folder => {
    await eachOf(plan.overlays, async ({ name }) => {
      const built = objectsIn(await output(kustomize, ['build', `overlays/${name}`], { cwd: folder }));
      expect(Object.fromEntries(printedByIdentity(built)), `overlay ${name}`).toEqual(
        Object.fromEntries(printedByIdentity(renderedObjects(tree, name))),
      );
      tally();
    });
    const argocd = objectsIn(await output(kustomize, ['build', 'argocd'], { cwd: folder }));
    expect(Object.fromEntries(printedByIdentity(argocd)), 'argocd').toEqual(
      Object.fromEntries(printedByIdentity(plan.argocd.map(({ object }) => object))),
    );
  });
}

judge(
  { judge: 'kustomize', judged: 'overlays of this repository', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    await buildsAsRendered(kustomize, await planRepository(), tally);
  },
);

const golden = globSync('test/golden/*/files/overlays/*/kustomization.yaml', { cwd: ROOT }).sort();

if (golden.length > 0)
  judge(
    { judge: 'kustomize', judged: 'overlays of the golden cases', tools: ['kustomize'] },
    async (tally, kustomize = '') => {
      await eachOf(golden, async path => {
        const folder = join(ROOT, path, '..');
        const rendered = globSync('rendered/**/*.yaml', { cwd: folder }).flatMap(file =>
          objectsIn(readFileSync(join(folder, file), 'utf8')),
        );
        const built = objectsIn(await output(kustomize, ['build', folder]));
        expect(Object.fromEntries(printedByIdentity(built)), path).toEqual(
          Object.fromEntries(printedByIdentity(rendered)),
        );
        tally();
      });
    },
  );

judge(
  { judge: 'kustomize', judged: 'patches of a base that has moved on, refused', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    const { tree } = await planRepository();
    const path =
      [...tree.keys()].find(file => file.endsWith('prometheus-rule-predictors.yaml') && file.startsWith('apps/')) ?? '';
    const text = tree.get(path) ?? '';
    expect(text).toContain('alert: VllmQueueBacklog');
    // The two rules that overlay `prod` changes have changed places: its patch would wait for the wrong one.
    const moved = new Map(withoutRendered(tree)).set(path, text.replace('alert: VllmQueueBacklog', 'alert: Renamed'));
    await inFolder(moved, async folder => {
      const { code, stderr } = await run(kustomize, ['build', 'overlays/prod'], { cwd: folder });
      expect(code).not.toBe(0);
      expect(stderr).toMatch(/testing value .* failed|test failed/);
      expect((await run(kustomize, ['build', 'overlays/dev'], { cwd: folder })).code).toBe(0);
      tally();
    });
  },
);

judge(
  { judge: 'kustomize', judged: 'texts that are hard to carry', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    const object = (text: string) => ({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'x', annotations: { a: text } },
      data: { a: text, [`k${text}`]: 'x' },
    });
    const carried = (text: string) =>
      inFolder(
        new Map([
          ['object.yaml', print(object(text))],
          ['kustomization.yaml', 'resources: [object.yaml]\n'],
        ]),
        async folder => {
          const { code, stdout } = await run(kustomize, ['build', folder]);
          tally();
          return code === 0 && isDeepStrictEqual(objectsIn(stdout), [object(text)]);
        },
      );
    await eachOf(TEXTS, async text => expect(await carried(text), JSON.stringify(text)).toBe(true));
    await eachOf(LOST, async text => expect(await carried(text), JSON.stringify(text)).toBe(false));
  },
);

/** Configs the family must have that the product accepts. */
const WANTED = 200;

judge(
  { judge: 'kustomize', judged: `overlays of ${WANTED} random configs`, tools: ['kustomize'], timeout: 300_000 },
  async (tally, kustomize = '') => {
    const seed = seedOfRun();
    const members = acceptedMembers(seed, WANTED);
    // One is planned while another is built: planning is this process, building is the other processor's.
    await eachOf(Array(WANTED).fill(0), async () => {
      const { number, text, planned } = await members.take();
      try {
        await buildsAsRendered(kustomize, planned, tally);
      } catch (error) {
        throw new Error(`seed ${seed}, config ${number}:\n${text}\n${String(error)}`, { cause: error });
      }
    });
    process.stdout.write(members.said());
  },
);
