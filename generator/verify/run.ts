import { nearest } from '../lib/names.ts';
import type { Origin } from '../lib/origin.ts';
import { tick } from '../lib/words.ts';
import { identity, type Manifest, type ObjectArtifact } from '../model/artifact.ts';
import type { Found, ObjectIndex } from '../model/check.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import { type OverlayPlan, type Plan, writtenOf } from '../model/plan.ts';
import { allChecks, type FoundCheck } from '../plan/discover.ts';
import { leavesOf } from '../plan/tree.ts';
import { type Finding, loadSchemas, type Schemas } from '../schema/schema.ts';
import { queriesOf, rulesOf } from '../views/views.ts';

/** How much was looked at: distinct things, however many overlays share them. */
export interface Counts {
  readonly overlays: number;
  readonly objects: number;
  readonly alerts: number;
  readonly queries: number;
  readonly checks: number;
}

export interface Verdict {
  readonly issues: readonly Issue[];
  readonly counts: Counts;
}

export interface VerifyOptions {
  /** Objects of the last output by overlay, for what must not change from one run to the next. */
  readonly previous?: ReadonlyMap<string, readonly Manifest[]>;
}

type IdFound = readonly [id: string, found: Found];

/**
 * Holds a plan against the schema of each object and against every law. Nothing is written where an error comes back.
 */
export async function verify(plan: Plan, { previous }: VerifyOptions = {}): Promise<Verdict> {
  const deployments = plan.overlays.flatMap(writtenOf);
  const places = [plan.base, ...deployments];
  const artifacts = new Map(
    [...places.flatMap(({ objects }) => objects), ...plan.bootstrap].map(artifact => [artifact.object, artifact]),
  );
  const [schemas, leaves] = await Promise.all([
    loadSchemas(new Set([...artifacts.keys()].map(({ apiVersion }) => apiVersion))),
    allChecks(new Set(places.flatMap(leavesOf))),
  ]);
  const { partial = false } = plan.base;
  const checks = leaves.filter(({ check: { anywhere = false } }) => anywhere || !partial);
  const issues: Issue[] = [];
  const say = (overlay: OverlayPlan, artifact: ObjectArtifact | undefined) => {
    return ([id, found]: IdFound) => {
      if (!(partial && found.ours)) issues.push(issueOf(id, found, overlay, artifact, artifacts));
    };
  };

  const one = objectChecker(checks, schemas);
  for (const artifact of partial ? unknownKinds(artifacts.values(), schemas) : [])
    say(plan.base, artifact)(['object-matches-schema', unknownKind(artifact.object)]);
  const whole = new Set<readonly IdFound[] | string>();
  for (const overlay of places)
    for (const artifact of overlay === plan.base ? [...overlay.objects, ...plan.bootstrap] : overlay.objects) {
      const found = one(artifact, carrierOf(artifact, overlay, plan));
      // What the base has is wrong everywhere: it is said once, without an overlay.
      if (found.length === 0 || whole.has(found)) continue;
      const keyOf = ([id, { what }]: IdFound) => JSON.stringify([id, identity(artifact.object), what]);
      const news = found.filter(one => overlay === plan.base || !whole.has(keyOf(one)));
      if (overlay === plan.base) for (const one of [found, ...found.map(keyOf)]) whole.add(one);
      news.forEach(say(overlay, artifact));
    }
  for (const overlay of deployments) {
    const before = overlay.bundle.kind === 'overlay' ? previous?.get(overlay.name) : undefined;
    const scope = { overlay, index: indexOf(overlay), ...(before ? { previous: before } : {}) };
    for (const { id, check, of } of checks)
      if (isOf(overlay, of)) for (const found of check.overlay?.(scope) ?? []) say(overlay, undefined)([id, found]);
  }
  for (const { id, check, of } of checks)
    for (const found of check.plan?.(partOf(plan, of)) ?? []) say(plan.base, undefined)([id, found]);
  return { issues, counts: count([...artifacts.keys()], plan, checks) };
}

/** Whether a law is one that holds for an overlay: every law does that no leaf brings. */
const isOf = (overlay: OverlayPlan, leaf: string | undefined): boolean =>
  leaf === undefined || leavesOf(overlay).includes(leaf);

/** What of a plan the laws of a leaf are about. */
function partOf(plan: Plan, leaf: string | undefined): Plan {
  if (leaf === undefined) return plan;
  const overlays = plan.overlays.filter(overlay => isOf(overlay, leaf));
  const deliveries = new Set(overlays.map(({ delivery }) => delivery.name));
  return { ...plan, overlays, bootstrap: plan.bootstrap.filter(({ delivery }) => deliveries.has(delivery)) };
}

/** The overlay whose laws an object is held against: its own, or the first that is set up by it. */
const carrierOf = (artifact: ObjectArtifact, overlay: OverlayPlan, { overlays }: Plan): OverlayPlan =>
  'delivery' in artifact && artifact.delivery !== overlay.delivery.name
    ? (overlays.find(({ delivery }) => delivery.name === artifact.delivery) ?? overlay)
    : overlay;

/** Looks at single objects: each once for all overlays that ask the same of it. */
function objectChecker(
  checks: readonly FoundCheck[],
  schemas: Schemas,
): (artifact: ObjectArtifact, overlay: OverlayPlan) => readonly IdFound[] {
  const contexts = new Map<string, WeakMap<Manifest, readonly IdFound[]>>();
  const contextOf = ({ config, delivery, exempt }: OverlayPlan) => {
    const key = JSON.stringify([config.sources, config.platform, delivery.name, exempt]);
    const known = contexts.get(key) ?? new WeakMap();
    contexts.set(key, known);
    return known;
  };
  const byOverlay = new WeakMap<OverlayPlan, WeakMap<Manifest, readonly IdFound[]>>();
  return (artifact, overlay) => {
    const context = byOverlay.get(overlay) ?? contextOf(overlay);
    byOverlay.set(overlay, context);
    const known = context.get(artifact.object);
    if (known) return known;
    const found = [
      ...(overlay.partial && !schemas.knows(artifact.object) ? [] : schemas.check(artifact.object)).map(
        (finding): IdFound => ['object-matches-schema', schemaFound(finding, overlay)],
      ),
      ...checks.flatMap(({ id, check: { each }, of }) =>
        each && isOf(overlay, of) ? [...each(artifact, overlay)].map((one): IdFound => [id, one]) : [],
      ),
    ];
    context.set(artifact.object, found);
    return found;
  };
}

/** The first object of each kind without a schema. */
const unknownKinds = (artifacts: Iterable<ObjectArtifact>, schemas: Schemas): ObjectArtifact[] => [
  ...new Map(
    [...artifacts]
      .filter(({ object }) => !schemas.knows(object))
      .reverse()
      .map(artifact => [`${artifact.object.apiVersion}/${artifact.object.kind}`, artifact]),
  ).values(),
];

const unknownKind = ({ apiVersion, kind }: Manifest): Found => ({
  level: 'note',
  path: ['kind'],
  what: `there is no schema for ${tick(`${apiVersion}/${kind}`)}`,
  why: 'whether its fields are right is not known, here and in every other object of the kind',
  fix: 'ask the API server: `kubectl apply --dry-run=server`',
});

function schemaFound({ path, message, known, at }: Finding, { partial }: OverlayPlan): Found {
  const near = known ? nearest(message.match(/`([^`]+)`/)?.[1] ?? '', known) : [];
  return {
    path,
    ...(at === 'key' ? { part: at } : {}),
    // Another version of an operator may have a field that ours has not.
    ...(partial && at === 'key' ? { level: 'warning' as const } : {}),
    what: `${path.length > 0 ? `\`${path.join('.')}\`: ` : ''}${message}`,
    why: 'the API server would refuse the object, or drop the field without a word',
    fix: known
      ? `write ${near.length > 0 ? near.map(name => `\`${name}\``).join(' or ') : `one of: ${known.join(', ')}`}`
      : partial
        ? 'write what the schema takes'
        : 'mend the source, platform or receiver that makes the object, or the setting it takes this value from',
  };
}

function issueOf(
  id: string,
  { level = 'error', what, why, fix, at, about, path, part, word }: Found,
  overlay: OverlayPlan,
  artifact: ObjectArtifact | undefined,
  artifacts: ReadonlyMap<Manifest, ObjectArtifact>,
): Issue {
  const object =
    about === undefined ? artifact?.object : 'form' in about ? (about as ObjectArtifact).object : (about as Manifest);
  const whole = (object && artifacts.get(object)) ?? artifact;
  const spot = whole?.locate?.({ path: path ?? [], ...(part && { part }), ...(word && { word }) });
  const origin: Origin = at ?? spot ?? whole?.origin ?? overlay.at([], 'key');
  return {
    id,
    level,
    what,
    why,
    fix,
    at: origin,
    ...inOverlay(overlay.name),
    ...(object ? { subject: identity(object) } : {}),
  };
}

function indexOf({ objects }: OverlayPlan): ObjectIndex {
  const byKind = Map.groupBy(objects, ({ object }) => object.kind);
  const byName = new Map(objects.map(artifact => [identity(artifact.object), artifact]));
  return {
    all: (kind, namespace) => {
      const all = byKind.get(kind) ?? [];
      return namespace === undefined ? all : all.filter(({ object }) => object.metadata.namespace === namespace);
    },
    get: (kind, namespace, name) => byName.get(namespace ? `${kind} ${namespace}/${name}` : `${kind} ${name}`),
  };
}

const count = (objects: readonly Manifest[], { overlays }: Plan, checks: readonly FoundCheck[]): Counts => ({
  overlays: overlays.length,
  objects: objects.length,
  alerts: new Set(
    objects.flatMap(object =>
      rulesOf(object)
        .filter(({ alerts }) => alerts)
        .map(({ name }) => name),
    ),
  ).size,
  queries: new Set(objects.flatMap(object => queriesOf(object).map(({ expr }) => expr))).size,
  checks: checks.length,
});
