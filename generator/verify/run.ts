import { chartOf } from '../kinds/helm-values.ts';
import { isNamesake } from '../kinds/kind.ts';
import { otherQueriesOf, queriesOf, rulesOf, viewsOf } from '../kinds/read.ts';
import { nearest } from '../lib/names.ts';
import type { Origin } from '../lib/origin.ts';
import { byText } from '../lib/sort.ts';
import { count, listing, tick } from '../lib/words.ts';
import {
  type Artifact,
  type Content,
  contentOf,
  identity,
  isManifest,
  isTheirs,
  type Manifest,
  nameOf,
  namespaceOf,
  type ObjectArtifact,
} from '../model/artifact.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import { type OverlayPlan, type Plan, writtenOf } from '../model/plan.ts';
import { allChecks, type FoundCheck } from '../plan/discover.ts';
import { dependsOnFilled, toBeFilled } from '../plan/fillers.ts';
import { leavesOf } from '../plan/tree.ts';
import { type Finding, loadSchemas, type Schemas } from '../schema/schema.ts';
import { said, textOf } from '../schema/sentences.ts';
import { aboutOf, type Check, type Found, holdsAnywhere, type Index, type Read, type Seen } from '../views/check.ts';
import { LOOKED, type Looked } from '../views/looked.ts';
import type { Views } from '../views/views.ts';

/** How much was looked at: distinct things, however many overlays share them. */
export interface Counts {
  readonly overlays: number;
  readonly objects: number;
  readonly alerts: number;
  readonly queries: number;
  readonly checks: number;
  /** Ids of the checks that found nothing to look at: of their law nothing is known. */
  readonly unlooked: readonly string[];
}

export interface Verified {
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
export async function verify(plan: Plan, { previous }: VerifyOptions = {}): Promise<Verified> {
  const deployments = plan.overlays.flatMap(writtenOf);
  const places = [plan.base, ...deployments];
  const artifacts = new Map<Content, Artifact>(
    [...places.flatMap(artifactsOf), ...plan.bootstrap].map(artifact => [contentOf(artifact), artifact]),
  );
  const [schemas, leaves] = await Promise.all([
    loadSchemas(new Set([...artifacts.keys()].filter(isManifest).map(({ apiVersion }) => apiVersion))),
    allChecks(new Set(places.flatMap(leavesOf))),
  ]);
  const { partial = false } = plan.base;
  const checks = leaves.filter(({ check }) => !partial || holdsAnywhere(check));
  const issues: Issue[] = [];
  const opinions = new Set(checks.filter(({ check: { anywhere } }) => anywhere === 'opinion').map(({ id }) => id));
  const advice = new Set(checks.filter(({ check }) => check.ofOurs).map(({ id }) => id));
  const say = (overlay: OverlayPlan, artifact: Artifact | undefined) => {
    return ([id, found]: IdFound) => {
      const content = found.about === undefined ? artifact && contentOf(artifact) : aboutOf(found.about);
      if (!partial) {
        const of = content && artifacts.get(content);
        const isAdvice = of !== undefined && isTheirs(of) && (found.level ?? 'error') === 'error' && advice.has(id);
        const said = isAdvice ? { ...found, level: 'warning' as const } : found;
        return void issues.push(issueOf(id, said, overlay, artifact, artifacts));
      }
      if (found.ours || (content && dependsOnFilled(content, found.path ?? [], found.what))) return;
      const isOpinion = (found.level ?? 'error') === 'error' && (found.opinion || opinions.has(id));
      const weighed = isOpinion ? { ...found, level: 'warning' as const } : found;
      issues.push(issueOf(id, weighed, overlay, artifact, artifacts));
    };
  };

  for (const { artifact, found } of partial ? unfilledNotes(artifacts.values()) : [])
    issues.push(issueOf(FILLED, found, plan.base, artifact, artifacts));
  for (const { artifact, found } of partial ? unreadNotes(artifacts.values()) : [])
    issues.push(issueOf('query-is-looked-into', found, plan.base, artifact, artifacts));
  for (const { artifact, found } of partial ? releaseNotes(artifacts.values()) : [])
    issues.push(issueOf('chart-is-rendered', found, plan.base, artifact, artifacts));
  const one = objectChecker(checks, schemas);
  const objects = [...artifacts.values()].filter(artifact => artifact.form === 'object');
  for (const artifact of partial ? unknownKinds(objects, schemas) : [])
    say(plan.base, artifact)(['object-matches-schema', unknownKind(artifact.object)]);
  const whole = new Set<readonly IdFound[] | string>();
  for (const overlay of places)
    for (const artifact of overlay === plan.base
      ? [...artifactsOf(overlay), ...plan.bootstrap]
      : artifactsOf(overlay)) {
      const found = one(artifact, carrierOf(artifact, overlay, plan));
      // What the base has is wrong everywhere: it is said once, without an overlay.
      if (found.length === 0 || whole.has(found)) continue;
      const keyOf = ([id, { what }]: IdFound) => JSON.stringify([id, nameOf(contentOf(artifact)), what]);
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
  return { issues, counts: countsOf([...artifacts.keys()], plan, checks) };
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
const carrierOf = (artifact: Artifact, overlay: OverlayPlan, { overlays }: Plan): OverlayPlan =>
  'delivery' in artifact && artifact.delivery !== overlay.delivery.name
    ? (overlays.find(({ delivery }) => delivery.name === artifact.delivery) ?? overlay)
    : overlay;

/** Looks at single objects: each once for all overlays that ask the same of it. */
function objectChecker(
  checks: readonly FoundCheck[],
  schemas: Schemas,
): (artifact: Artifact, overlay: OverlayPlan) => readonly IdFound[] {
  const contexts = new Map<string, WeakMap<Content, readonly IdFound[]>>();
  const contextOf = ({ config, delivery, exempt }: OverlayPlan) => {
    const key = JSON.stringify([config.sources, config.platform, delivery.name, exempt]);
    const known = contexts.get(key) ?? new WeakMap();
    contexts.set(key, known);
    return known;
  };
  const byOverlay = new WeakMap<OverlayPlan, WeakMap<Content, readonly IdFound[]>>();
  return (artifact, overlay) => {
    const context = byOverlay.get(overlay) ?? contextOf(overlay);
    byOverlay.set(overlay, context);
    const content = contentOf(artifact);
    const known = context.get(content);
    if (known) return known;
    const read = readOf(artifact);
    const found = [
      ...(!isManifest(content) || (overlay.partial && !schemas.knows(content)) ? [] : schemas.check(content)).map(
        (finding): IdFound => ['object-matches-schema', schemaFound(finding, overlay)],
      ),
      ...checks.flatMap(({ id, check, of }) =>
        isOf(overlay, of) ? [...foundBy(check, artifact, read, overlay)].map((one): IdFound => [id, one]) : [],
      ),
    ];
    context.set(content, found);
    return found;
  };
}

/** Everything an overlay has: objects and files. */
const artifactsOf = ({ objects, files = [] }: OverlayPlan): readonly Artifact[] => [...objects, ...files];

/** What laws read of one object or file. */
function readOf(about: Artifact): Read {
  const content = contentOf(about);
  const name = isManifest(content) ? content.metadata.name : content.path;
  return { ...viewsOf(content), about, name, namespace: namespaceOf(content) };
}

/** What a check finds in one object or file: as a kind of its own, and in what is read from it. */
function* foundBy(check: Check, about: Artifact, read: Read, overlay: OverlayPlan): Generator<Found> {
  if (about.form === 'object' && !isNamesake(about.object)) yield* check.each?.(about, overlay) ?? [];
  yield* check.views?.(read, overlay) ?? [];
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

const FILLED = 'value-is-filled-in';

/** What tools still have to fill in, a note for each tool at the first object that waits for it. */
function unfilledNotes(all: Iterable<Artifact>): { readonly artifact: Artifact; readonly found: Found }[] {
  const waiting = [...all].flatMap(artifact => toBeFilled(contentOf(artifact)).map(says => ({ artifact, says })));
  return [...Map.groupBy(waiting, ({ says }) => says)].flatMap(([says, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            artifact: first.artifact,
            found: {
              level: 'note',
              what: `${others.length === 0 ? 'one object holds' : `${others.length + 1} objects hold`} ${says}`,
              why: 'what depends on these texts was not judged',
              fix: 'name the folder of what comes out of that tool, to have all of it judged',
            } satisfies Found,
          },
        ],
  );
}

/** Objects that have a chart rendered which is not at hand, counted: one note at the first of them. */
function releaseNotes(all: Iterable<Artifact>): { readonly artifact: Artifact; readonly found: Found }[] {
  const releases = [...all].flatMap(artifact => {
    const chart = artifact.form === 'object' ? chartOf(artifact.object) : undefined;
    return chart === undefined ? [] : [{ artifact, chart }];
  });
  const [first] = releases;
  if (!first) return [];
  const charts = [...new Set(releases.map(({ chart }) => chart))].sort(byText);
  const isOne = releases.length === 1;
  return [
    {
      artifact: first.artifact,
      found: {
        level: 'note',
        what: `${count(releases.length, 'release')} of Helm ${isOne ? 'was' : 'were'} judged by ${isOne ? 'its' : 'their'} values alone, as the chart is not at hand: ${listing(charts)}`,
        why: 'rules, routes, scrapes, dashboards and objects among the values were read, and nothing that the chart makes of the rest',
        fix: 'run `helm template` with these values, and name the folder of what comes out',
      },
    },
  ];
}

/** Queries in languages that no law reads, counted: one note at the first of them. */
function unreadNotes(all: Iterable<Artifact>): { readonly artifact: Artifact; readonly found: Found }[] {
  const unread = [...all].flatMap(artifact =>
    otherQueriesOf(contentOf(artifact)).map(({ language }) => ({ artifact, language })),
  );
  const [first] = unread;
  if (!first) return [];
  const languages = [...Map.groupBy(unread, ({ language }) => language)].map(
    ([language, found]) => `${found.length} in ${language}`,
  );
  return [
    {
      artifact: first.artifact,
      found: {
        level: 'note',
        what: `${count(unread.length, 'query')} ask${unread.length === 1 ? 's' : ''} in another language than PromQL: ${languages.sort().join(', ')}`,
        why: 'of LogQL the form alone was judged, and nothing of other languages',
        fix: 'let the program that they are for judge them, such as `logcli` or `vmalert -dryRun`',
      },
    },
  ];
}

function schemaFound(finding: Finding, { partial }: OverlayPlan): Found {
  const { path, known, at, value } = finding;
  const near = known ? nearest(textOf(value), known) : [];
  return {
    path,
    ...(at === 'key' ? { part: at } : {}),
    // Another version of an operator may have a field that ours has not.
    ...(partial && at === 'key' ? { level: 'warning' as const } : {}),
    what: `${path.length > 0 ? `\`${path.join('.')}\`: ` : ''}${said(finding)}`,
    why: 'the API server would refuse the object, or drop the field without a word',
    fix: known
      ? `write ${near.length > 0 ? near.map(name => `\`${name}\``).join(' or ') : `one of: ${known.join(', ')}`}`
      : partial
        ? 'write what the schema takes'
        : 'correct the source, platform or receiver that makes the object, or the setting it takes this value from',
  };
}

function issueOf(
  id: string,
  { level = 'error', what, why, fix, at, about, path, part, word }: Found,
  overlay: OverlayPlan,
  artifact: Artifact | undefined,
  artifacts: ReadonlyMap<Content, Artifact>,
): Issue {
  const content = about === undefined ? artifact && contentOf(artifact) : aboutOf(about);
  const whole = (content && artifacts.get(content)) ?? artifact;
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
    ...(content ? { subject: nameOf(content) } : {}),
  };
}

function indexOf(overlay: OverlayPlan): Index {
  const objects = overlay.objects.filter(({ object }) => !isNamesake(object));
  const byKind = Map.groupBy(objects, ({ object }) => object.kind);
  const byName = new Map(objects.map(artifact => [identity(artifact.object), artifact]));
  const known = new Map<keyof Views, Map<string | undefined, Seen<unknown>[]>>();
  /** What is seen of a view by namespace, and under none all of it. */
  const byNamespace = (name: keyof Views): Map<string | undefined, Seen<unknown>[]> => {
    const found = known.get(name);
    if (found) return found;
    const all = artifactsOf(overlay).flatMap((about): Seen<unknown>[] => seenIn(about, name));
    const made = new Map<string | undefined, Seen<unknown>[]>(Map.groupBy(all, ({ namespace }) => namespace));
    known.set(name, made.set(undefined, all));
    return made;
  };
  return {
    seen: <View extends keyof Views>(name: View, namespace?: string) =>
      (byNamespace(name).get(namespace) ?? []) as readonly Seen<Views[View][number]>[],
    all: (kind, namespace) => {
      const all = byKind.get(kind) ?? [];
      return namespace === undefined ? all : all.filter(({ object }) => object.metadata.namespace === namespace);
    },
    get: (kind, namespace, name) => byName.get(namespace ? `${kind} ${namespace}/${name}` : `${kind} ${name}`),
  };
}

/** What is read from one object or file. */
function seenIn<View extends keyof Views>(about: Artifact, name: View): Seen<Views[View][number]>[] {
  const content = contentOf(about);
  const namespace = namespaceOf(content);
  return (viewsOf(content)[name] as readonly Views[View][number][]).map(view => ({ view, about, namespace }));
}

const countsOf = (contents: readonly Content[], { overlays }: Plan, checks: readonly FoundCheck[]): Counts => ({
  overlays: overlays.length,
  objects: contents.length,
  alerts: new Set(
    contents.flatMap(content =>
      rulesOf(content)
        .filter(({ alerts }) => alerts)
        .map(({ name }) => name),
    ),
  ).size,
  queries: new Set(contents.flatMap(content => queriesOf(content).map(({ expr }) => expr))).size,
  checks: checks.length,
  unlooked: unlookedOf(contents, checks),
});

/** How many laws were asked, and how many of them had nothing to look at: of those nothing is known. */
export const checkedWith = ({ checks, unlooked }: Pick<Counts, 'checks' | 'unlooked'>): string =>
  `${count(checks, 'check')}${unlooked.length > 0 ? `, ${unlooked.length} of which had nothing to look at` : ''}`;

/** Checks that find none of what they look at. */
function unlookedOf(contents: readonly Content[], checks: readonly FoundCheck[]): string[] {
  const looked = new Map<Looked, boolean>();
  const isThere = (name: Looked): boolean => {
    const found = looked.get(name) ?? contents.some(content => LOOKED[name](content, viewsOf(content)) > 0);
    looked.set(name, found);
    return found;
  };
  return checks.filter(({ check }) => !check.looksAt.some(isThere)).map(({ id }) => id);
}
