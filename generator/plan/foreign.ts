import { isMonitor, scrapesOf } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import type { Origin } from '../lib/origin.ts';
import { distinct } from '../lib/sort.ts';
import { type Artifact, type Content, contentOf, isManifest, type Manifest } from '../model/artifact.ts';
import type { Delivery, OverlayPlan, Plan, Provided } from '../model/plan.ts';
import { type AnyPlatform, type Platform, platformIn } from '../model/platform.ts';
import { seconds } from '../promql/duration.ts';
import type { Contract } from '../promql/metric.ts';
import { dig, fields, items, texts } from '../views/reading.ts';
import { bareConfig } from './unconfigured.ts';

/** Any label: what a scrape that is not at hand adds to its series. */
const ANY_LABEL = '*';

/** Manifests of others that go to one place together. */
export interface Section {
  /** Where they come from, as messages name it. */
  readonly name: string;
  readonly artifacts: readonly Artifact[];
}

/**
 * A plan of manifests that others made, for the checks that hold anywhere: no config, no sources, the whole of the field's
 * contracts, and of the cluster only what is at hand. What the first section holds goes by no name in messages.
 */
export function foreignPlan(
  sections: readonly Section[],
  { kind, delivery }: { readonly kind: AnyPlatform; readonly delivery: Delivery },
  contracts: readonly Contract[],
  origin: Origin,
): Plan {
  const contents = sections.flatMap(({ artifacts }) => artifacts.map(contentOf));
  const objects = contents.filter(isManifest);
  const config = bareConfig(kind);
  const platform = platformIn(kind, config);
  const owned = ownedByPlatform(objects, platform);
  const common = {
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
    provided: provided(contents, platform, contracts),
    secrets: [],
    prerequisites: [],
    exempt: platform.exemptIn(objects),
    leftOut: [],
    leftOutAlerts: [],
    at: () => origin,
  } as const satisfies Omit<OverlayPlan, 'name' | 'objects'>;
  const [base = { ...common, name: BASE, objects: [] }, ...others] = sections.map(
    ({ name, artifacts }, index): OverlayPlan => ({
      ...common,
      name: index === 0 ? BASE : name,
      ...contentsOf(artifacts),
    }),
  );
  return { file: origin.file, base, bases: [], overlays: [base, ...others], bootstrap: [] };
}

const BASE = 'base';

function contentsOf(artifacts: readonly Artifact[]): Pick<OverlayPlan, 'objects' | 'files'> {
  const files = artifacts.filter(artifact => artifact.form === 'file');
  const manifests = artifacts.filter(artifact => artifact.form === 'object');
  const objects = manifests.map(({ object }) => object);
  return {
    objects: manifests.map(artifact => ({ ...artifact, part: partOf(artifact.object, objects) })),
    ...(files.length > 0 ? { files } : {}),
  };
}

/** Namespaces that a label hands to the platform's own monitoring. */
const ownedByPlatform = (objects: readonly Manifest[], { facts }: Platform): string[] =>
  objects
    .filter(({ kind }) => kind === 'Namespace')
    .filter(({ metadata }) =>
      Object.entries(facts.reservedNamespaceLabels).some(([key, value]) => metadata.labels?.[key] === value),
    )
    .map(({ metadata }) => metadata.name);

/** Every contract: those of the platform as it collects them, the rest as a person's scrape may bring them. */
function provided(
  contents: readonly Content[],
  platform: Platform,
  contracts: readonly Contract[],
): Map<string, Provided[]> {
  // Which monitor scrapes what is not known: the quickest of them might be the one, and so might one that says nothing.
  const intervals = contents
    .flatMap(scrapesOf)
    .map(scrape => (scrape.interval === undefined ? 0 : seconds(scrape.interval)));
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
  return whole && isScalar(dig(value, 'metadata', 'name')) ? [[[], plain(value) as Manifest]] : [];
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** Parts of an object's name that are no texts, as YAML of Kubernetes' tools reads them: `y` is a boolean, `1` a number. */
export const namesThatAreNone = (value: unknown): readonly (readonly ['name' | 'namespace', unknown])[] =>
  (['name', 'namespace'] as const).flatMap(key => {
    const found = dig(value, 'metadata', key);
    return isScalar(found) && typeof found !== 'string' ? [[key, found] as const] : [];
  });

/** What the API server fills in itself, and people's copies of live objects have. */
const FILLED = [
  'uid',
  'resourceVersion',
  'creationTimestamp',
  'generation',
  'managedFields',
  'selfLink',
  'generateName',
];

/** Without what never arrives: nulls and `status`, which the API server drops, and what SOPS notes for itself. */
function plain(value: unknown): unknown {
  const { status: _, sops, ...rest } = value as Record<string, unknown>;
  const named = namesThatAreNone(value).map(([key, found]) => [key, String(found)]);
  const given = Object.entries(fields(rest['metadata'])).filter(([key]) => !FILLED.includes(key));
  const metadata = { ...Object.fromEntries(given), ...Object.fromEntries(named) };
  const kept = dig(sops, 'mac') === undefined && sops !== undefined ? { sops } : {};
  return withoutNulls({ ...rest, metadata, ...kept });
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
