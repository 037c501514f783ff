import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { lostIn } from '../../generator/lib/carried.ts';
import type { Tree } from '../../generator/lib/tree.ts';
import { print } from '../../generator/lib/yaml.ts';
import { PATHS } from '../../generator/plan/paths.ts';
import { dice, seedOfRun } from './dice.ts';
import { acceptedMembers } from './family.ts';
import { goldens } from './goldens.ts';
import {
  eachOf,
  inFolder,
  judge,
  objectsIn,
  output,
  type Planned,
  planRepository,
  printedByIdentity,
  renderedObjects,
  run,
  type Tally,
} from './support.ts';
import { isLost, LOST, MORSELS, QUOTED, TEXTS } from './texts.ts';

/** What kustomize reads: the rendered objects are what it is held against. */
const withoutRendered = (files: Tree): Tree =>
  new Map([...files].filter(([path]) => !/^overlays\/[^/]+\/rendered\//.test(path)));

/** Law: `kustomize build` of every overlay is its rendered objects, one by one and byte by byte once the one printer has printed both. */
async function buildsAsRendered(kustomize: string, { plan: all, tree: files }: Planned, tally: Tally): Promise<void> {
  // Kustomize reads nothing of a machine.
  const plan = { ...all, overlays: all.overlays.filter(({ objects }) => objects.length > 0) };
  if (plan.overlays.length === 0) return;
  await inFolder(withoutRendered(files), async folder => {
    await eachOf(
      plan.overlays.flatMap(({ operators }) => operators ?? []),
      async ({ objects, bundle: { path } }) => {
        const built = objectsIn(await output(kustomize, ['build', path], { cwd: folder }));
        expect(Object.fromEntries(printedByIdentity(built)), path).toEqual(
          Object.fromEntries(printedByIdentity(objects.map(({ object }) => object))),
        );
        tally();
      },
    );
    for (const { secretFiles } of plan.overlays) {
      // KSOPS is a plugin with a key of its own; SealedSecrets are read as they are.
      if (secretFiles?.objects[0]?.object.kind !== 'SealedSecret') continue;
      for (const { object } of secretFiles.objects) {
        const file = join(folder, secretFiles.bundle.path, PATHS.secretFile(object));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, print(object));
      }
      const built = objectsIn(await output(kustomize, ['build', secretFiles.bundle.path], { cwd: folder }));
      expect(Object.fromEntries(printedByIdentity(built))).toEqual(
        Object.fromEntries(printedByIdentity(secretFiles.objects.map(({ object }) => object))),
      );
      tally();
    }
    await eachOf(plan.overlays, async ({ name }) => {
      const built = objectsIn(await output(kustomize, ['build', `overlays/${name}`], { cwd: folder }));
      expect(Object.fromEntries(printedByIdentity(built)), `overlay ${name}`).toEqual(
        Object.fromEntries(printedByIdentity(renderedObjects(files, name))),
      );
      tally();
    });
    const argocd = objectsIn(await output(kustomize, ['build', 'argocd'], { cwd: folder }));
    expect(Object.fromEntries(printedByIdentity(argocd)), 'argocd').toEqual(
      Object.fromEntries(printedByIdentity(plan.bootstrap.map(({ object }) => object))),
    );
  });
}

judge(
  { judge: 'kustomize', judged: 'overlays of this repository', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    await buildsAsRendered(kustomize, await planRepository(), tally);
  },
);

judge(
  { judge: 'kustomize', judged: 'overlays of the golden cases', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    for (const golden of await goldens()) await buildsAsRendered(kustomize, golden, tally);
  },
);

judge(
  { judge: 'kustomize', judged: 'patches of a base that has moved on, refused', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    const { tree: files } = await planRepository();
    const path =
      [...files.keys()].find(file => file.endsWith('prometheus-rule-predictors.yaml') && file.startsWith('apps/')) ??
      '';
    const text = files.get(path) ?? '';
    expect(text).toContain('alert: VllmQueueBacklog');
    // A rule has another name now. Each overlay adds its cluster to every rule, so no patch may change what is in its place.
    const moved = new Map(withoutRendered(files)).set(path, text.replace('alert: VllmQueueBacklog', 'alert: Renamed'));
    await inFolder(moved, async folder => {
      for (const overlay of ['dev', 'prod']) {
        const { code, stderr } = await run(kustomize, ['build', `overlays/${overlay}`], { cwd: folder });
        expect(code).not.toBe(0);
        expect(stderr).toMatch(/testing value .* failed|test failed/);
      }
      tally();
    });
  },
);

/** Whether every text is the same before and after `kustomize build`, as a value, as an item and in a key. */
async function carried(kustomize: string, texts: readonly string[]): Promise<boolean> {
  const object = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'x' },
    data: Object.fromEntries(
      texts.flatMap((text, index) => [
        [`value${index}`, text],
        [`key${index}${text}`, ''],
      ]),
    ),
    items: texts,
  };
  const files = new Map([
    ['object.yaml', print(object)],
    ['kustomization.yaml', 'resources: [object.yaml]\n'],
  ]);
  const { code, stdout } = await inFolder(files, folder => run(kustomize, ['build', folder]));
  return code === 0 && isDeepStrictEqual(objectsIn(stdout), [object]);
}

judge(
  { judge: 'kustomize', judged: 'texts that are hard to carry', tools: ['kustomize'] },
  async (tally, kustomize = '') => {
    const { below, pick } = dice(seedOfRun());
    const random = Array.from({ length: 800 }, () =>
      Array.from({ length: 1 + below(7) }, () => pick(MORSELS)).join(''),
    );
    const texts = [...TEXTS, ...QUOTED, ...random].filter(text => !isLost(text));
    expect(TEXTS.filter(isLost)).toEqual([]);
    expect(await carried(kustomize, texts), `seed ${seedOfRun()}`).toBe(true);
    await eachOf(LOST, async text => {
      expect(isLost(text)).toBe(true);
      expect(await carried(kustomize, [text]), JSON.stringify(text)).toBe(false);
    });
    // The product refuses both kinds.
    expect([...LOST, ...QUOTED].filter(text => lostIn(text) === undefined)).toEqual([]);
    tally(texts.length + LOST.length);
  },
);

/** Configs the family must have that the product accepts. */
const WANTED = 200;

judge(
  { judge: 'kustomize', judged: `overlays of ${WANTED} random configs`, tools: ['kustomize'], timeout: 600_000 },
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
