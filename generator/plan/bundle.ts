import { byText } from '../lib/sort.ts';
import type { ObjectArtifact } from '../model/artifact.ts';
import type { BundleKind } from '../model/bundle.ts';
import type { OverlayPlan } from '../model/plan.ts';
import type { Assembly } from './assembly.ts';

/** A bundle beside the overlay's own, as a plan: nothing of the overlay's is in it. */
export const beside = (
  {
    loaded: { name, config, at },
    platform,
    delivery,
    ground,
  }: Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'ground'>,
  kind: BundleKind,
  home: string,
  objects: readonly ObjectArtifact[],
): OverlayPlan => ({
  name,
  config,
  platform,
  delivery,
  ground,
  instances: [],
  routing: { routes: [], receivers: [] },
  provided: new Map(),
  leftOut: [],
  leftOutAlerts: [],
  at,
  bundle: { ...delivery.bundle(kind, name, config), home },
  objects: inOrder(objects),
  exempt: [],
  secrets: [],
  prerequisites: [],
});

/** Adds what the delivery needs beside the objects so far, and beside those that people commit. */
export function addBeside(
  { loaded: { config, at }, platform, delivery, objects, add }: Assembly,
  committed: readonly ObjectArtifact[] = [],
): void {
  const all = [...objects, ...committed].map(({ object }) => object);
  for (const { part, origin, key, make } of delivery.beside({ config, platform, objects: all, at }))
    add(part, origin, key, make);
}

/** Objects in the order a person looks for them: cluster-wide first, then by namespace, kind and name. */
export const inOrder = (objects: readonly ObjectArtifact[]): ObjectArtifact[] =>
  [...objects].sort(
    (a, b) =>
      byText(a.object.metadata.namespace ?? '', b.object.metadata.namespace ?? '') ||
      byText(a.object.kind, b.object.kind) ||
      byText(a.object.metadata.name, b.object.metadata.name),
  );
