import { groupOf } from '../../kinds/kind.ts';
import type { Origin } from '../../lib/origin.ts';
import { byText, groupBy } from '../../lib/sort.ts';
import { MARK, type Tree } from '../../lib/tree.ts';
import { print } from '../../lib/yaml.ts';
import { identity, type Manifest, type ObjectArtifact } from '../../model/artifact.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { basesOf } from '../../plan/tree.ts';
import { changesOf, type OverlayChange } from './patches.ts';
import { PATHS } from './paths.ts';
import { secretReaders } from './secret-readers.ts';

/** Names the file it follows from and not the line: a line more in the config must not change every file. */
const header = ({ file }: Origin): string => `# ${MARK} from ${file}: do not edit, run \`npm run generate\`.\n`;

const printed = new WeakMap<Manifest, string>();

/** The text of an object, made once. */
function text({ object, origin }: ObjectArtifact): string {
  const known = printed.get(object);
  if (known !== undefined) return known;
  const made = header(origin) + print(object);
  printed.set(object, made);
  return made;
}

/** Adds a file. Two objects that would share one are a fault of the namer: one of them would be lost without a word. */
function put<T>(files: Map<string, T>, path: string, content: T): void {
  if (files.has(path)) throw new Error(`two objects would be written to ${path}`);
  files.set(path, content);
}

const kustomization = (body: object, origin: Origin): string =>
  header(origin) + print({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...body });

/** Everything that is written for a cluster to read: bases, overlays, rendered objects and Argo CD's own. */
export function tree(plan: Plan, only?: string): Tree {
  const { base, overlays, bootstrap } = plan;
  const files: Tree = new Map();
  const product = base.config.name;
  const origin = base.at([], 'key');
  const grounds = new Map(basesOf(plan).map(one => [one.name, baseTree(files, one, product)]));
  for (const overlay of overlays)
    if (only === undefined || overlay.name === only) {
      overlayFiles(files, overlay, grounds.get(overlay.ground) ?? new Map(), product);
      if (overlay.operators) operatorFiles(files, overlay.operators);
      if (overlay.secretFiles)
        for (const [path, data] of secretReaders(overlay.secretFiles))
          put(files, path, header(overlay.at(['secrets'])) + print(data));
    }
  for (const artifact of bootstrap) put(files, PATHS.argocdObject(artifact.part), text(artifact));
  files.set(
    `${PATHS.argocd}/kustomization.yaml`,
    kustomization(
      {
        resources: bootstrap.map(({ part }) => PATHS.argocdObject(part).slice(PATHS.argocd.length + 1)).sort(byText),
      },
      origin,
    ),
  );
  return files;
}

/** Writes a base. Answers its objects by their identity. */
function baseTree(files: Tree, base: OverlayPlan, product: string): ReadonlyMap<string, Manifest> {
  const folder = PATHS.base(product, base.name);
  const shared = baseFiles(base);
  for (const [path, artifact] of shared) put(files, `${folder}/${path}`, text(artifact));
  const resources = [...shared.keys()].sort(byText);
  files.set(`${folder}/kustomization.yaml`, kustomization({ resources }, base.at([], 'key')));
  return byIdentity([...shared.values()]);
}

/**
 * The base's objects by file. Two objects of one part that differ in namespace only are told apart by it. What two parts
 * make under one name is in no file: overlays may still part them, and kustomize takes no base that has an object twice.
 */
export function baseFiles(base: OverlayPlan): ReadonlyMap<string, ObjectArtifact> {
  const objects = [...groupBy(base.objects, ({ object }) => identity(object)).values()].flatMap(same =>
    same.length === 1 ? same : [],
  );
  const plain = new Map<string, number>();
  for (const { part, object } of objects) {
    const path = PATHS.baseObject(part, object, false);
    plain.set(path, (plain.get(path) ?? 0) + 1);
  }
  const files = new Map<string, ObjectArtifact>();
  for (const artifact of objects) {
    const { part, object } = artifact;
    const path = PATHS.baseObject(part, object, (plain.get(PATHS.baseObject(part, object, false)) ?? 0) > 1);
    put(files, path, artifact);
  }
  return files;
}

const byIdentity = (objects: readonly ObjectArtifact[]): Map<string, Manifest> =>
  new Map(objects.map(({ object }) => [identity(object), object]));

const patchTexts = new WeakMap<OverlayChange['patches'][number]['operations'], string>();

/** A kustomization, its patches and own objects, and each object as it comes out. */
function overlayFiles(files: Tree, overlay: OverlayPlan, base: ReadonlyMap<string, Manifest>, product: string): void {
  const folder = PATHS.overlay(overlay.name);
  const origin = overlay.at([], 'key');
  const { patches, removed, own } = changesOf(base, byIdentity(overlay.objects));
  const artifacts = new Map(overlay.objects.map(artifact => [artifact.object, artifact]));
  // What an overlay has twice has one file: verifying refuses it, and shows who made it (check `name-is-free`).
  for (const object of byIdentity(overlay.objects).values()) {
    const artifact = artifacts.get(object);
    if (artifact) put(files, PATHS.rendered(overlay.name, object), text(artifact));
  }
  for (const object of own) {
    const artifact = artifacts.get(object);
    if (artifact) files.set(`${folder}/${PATHS.ownObject(object)}`, text(artifact));
  }
  for (const { base: target, operations } of patches) {
    const made = patchTexts.get(operations) ?? header(origin) + print(operations);
    patchTexts.set(operations, made);
    files.set(`${folder}/${PATHS.patch(target)}`, made);
  }
  for (const { apiVersion, kind, metadata } of removed)
    files.set(
      `${folder}/${PATHS.patch({ apiVersion, kind, metadata })}`,
      header(origin) +
        print({
          $patch: 'delete',
          apiVersion,
          kind,
          metadata: { name: metadata.name, ...(metadata.namespace ? { namespace: metadata.namespace } : {}) },
        }),
    );
  files.set(
    `${folder}/kustomization.yaml`,
    kustomization(
      {
        resources: [
          `../../${PATHS.base(product, overlay.ground)}`,
          ...own.map(object => PATHS.ownObject(object)).sort(byText),
        ],
        ...(patches.length + removed.length > 0
          ? {
              patches: [
                ...patches.map(({ base: object }) => ({ path: PATHS.patch(object), target: targetOf(object) })),
                ...removed.map(object => ({ path: PATHS.patch(object) })),
              ].sort((a, b) => byText(a.path, b.path)),
            }
          : {}),
      },
      origin,
    ),
  );
}

/** Operators follow from no base: each object as it is. */
function operatorFiles(files: Tree, { objects, bundle: { path }, at }: OverlayPlan): void {
  for (const artifact of objects) put(files, `${path}/${PATHS.operatorObject(artifact.object)}`, text(artifact));
  const resources = objects.map(({ object }) => PATHS.operatorObject(object)).sort(byText);
  files.set(`${path}/kustomization.yaml`, kustomization({ resources }, at([], 'key')));
}

/** What a patch is meant for, down to the namespace: a name alone could be another object's too. */
function targetOf({ apiVersion, kind, metadata }: Manifest): object {
  const group = groupOf(apiVersion);
  const version = apiVersion.split('/').at(-1);
  return {
    ...(group ? { group } : {}),
    version,
    kind,
    name: metadata.name,
    ...(metadata.namespace ? { namespace: metadata.namespace } : {}),
  };
}
