import { endpointsOf, isMonitor } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import type { Origin } from '../lib/origin.ts';
import { distinct } from '../lib/sort.ts';
import type { Artifact, Manifest } from '../model/artifact.ts';
import type { Delivery, OverlayPlan, Plan, Provided } from '../model/plan.ts';
import { type AnyPlatform, type Platform, platformIn } from '../model/platform.ts';
import { seconds } from '../promql/duration.ts';
import type { Contract } from '../promql/metric.ts';
import { dig, items, textAt, texts } from '../views/reading.ts';
import { bareConfig } from './unconfigured.ts';

/** Any label: what a scrape that is not at hand adds to its series. */
const ANY_LABEL = '*';

/**
 * A plan of manifests that somebody else made, for the checks that hold anywhere: no config, no sources, the whole of the
 * field's contracts, and of the cluster only what is at hand.
 */
export function foreignPlan(
  artifacts: readonly Artifact[],
  { kind, delivery }: { readonly kind: AnyPlatform; readonly delivery: Delivery },
  contracts: readonly Contract[],
  origin: Origin,
): Plan {
  const files = artifacts.filter(artifact => artifact.form === 'file');
  const manifests = artifacts.filter(artifact => artifact.form === 'object');
  const objects = manifests.map(({ object }) => object);
  const config = bareConfig(kind);
  const platform = platformIn(kind, config);
  const owned = ownedByPlatform(objects, platform);
  const overlay: OverlayPlan = {
    name: 'base',
    partial: true,
    ground: 'base',
    delivery,
    bundle: { kind: 'overlay', part: platform.name, path: '.', home: '.', written: true },
    config,
    platform: {
      ...platform,
      facts: { ...platform.facts, reservedNamespaces: [...platform.facts.reservedNamespaces, ...owned] },
    },
    instances: [],
    routing: { routes: [], receivers: [] },
    provided: provided(objects, platform, contracts),
    secrets: [],
    prerequisites: [],
    objects: manifests.map(artifact => ({ ...artifact, part: partOf(artifact.object, objects) })),
    ...(files.length > 0 ? { files } : {}),
    exempt: platform.exemptIn(objects),
    leftOut: [],
    leftOutAlerts: [],
    at: () => origin,
  };
  return { file: origin.file, base: overlay, bases: [], overlays: [overlay], bootstrap: [] };
}

/** Namespaces that a label hands to the platform's own monitoring. */
const ownedByPlatform = (objects: readonly Manifest[], { facts }: Platform): string[] =>
  objects
    .filter(({ kind }) => kind === 'Namespace')
    .filter(({ metadata }) =>
      Object.entries(facts.reservedNamespaceLabels).some(([key, value]) => metadata.labels?.[key] === value),
    )
    .map(({ metadata }) => metadata.name);

/** Every contract: those of the platform as it collects them, the rest as somebody's scrape may bring them. */
function provided(
  objects: readonly Manifest[],
  platform: Platform,
  contracts: readonly Contract[],
): Map<string, Provided[]> {
  // Which monitor scrapes what is not known: the quickest of them might be the one.
  const intervals = objects
    .flatMap(object => endpointsOf(object))
    .flatMap(endpoint => textAt(endpoint, 'interval') ?? [])
    .map(seconds);
  const interval = intervals.length > 0 ? Math.min(...intervals) : 0;
  const own = new Set(platform.provides.map(({ contract }) => contract.source));
  const all: Provided[] = [
    ...platform.provides.map((collected): Provided => ({ ...collected, targetLabels: [ANY_LABEL] })),
    ...contracts
      .filter(({ source }) => !own.has(source))
      .map((contract): Provided => ({ contract, holder: platform.usersHolder, targetLabels: [ANY_LABEL], interval })),
  ];
  return Map.groupBy(all, ({ contract }) => contract.source);
}

/**
 * What belongs together: what bears one name in a namespace, and a monitor with the Service or workload that its selector
 * or its own name means.
 */
function partOf(object: Manifest, objects: readonly Manifest[]): string {
  const { name, namespace = '' } = object.metadata;
  if (!isMonitor(object)) return `${namespace}/${name}`;
  const wanted = object.kind === 'ServiceMonitor' ? (one: Manifest) => one.kind === 'Service' : podOf;
  const targets = objects.filter(one => (one.metadata.namespace ?? '') === namespace && wanted(one));
  const names = [name, ...Object.values(texts(dig(object, 'spec', 'selector', 'matchLabels')))];
  const meant = distinct(targets.map(target => target.metadata.name)).find(target => names.includes(target));
  return `${namespace}/${meant ?? name}`;
}

/** The objects of a document: itself, or the items of a list. */
export function objectsIn(
  value: unknown,
): readonly (readonly [path: readonly (string | number)[], object: Manifest])[] {
  const isList = typeof dig(value, 'kind') === 'string' && String(dig(value, 'kind')).endsWith('List');
  if (isList && Array.isArray(dig(value, 'items')))
    return items(dig(value, 'items')).flatMap((item, at) =>
      objectsIn(item).map(([path, object]) => [['items', at, ...path], object] as const),
    );
  const whole = typeof dig(value, 'apiVersion') === 'string' && typeof dig(value, 'kind') === 'string';
  return whole && typeof dig(value, 'metadata', 'name') === 'string' ? [[[], plain(value) as Manifest]] : [];
}

/** Without what the API server drops or fills in itself: nulls, and `status`. */
function plain(value: unknown): unknown {
  const { status: _, ...rest } = value as Record<string, unknown>;
  return withoutNulls(rest);
}

const withoutNulls = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutNulls)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, field]) => field !== null)
            .map(([key, field]) => [key, withoutNulls(field)]),
        )
      : value;
