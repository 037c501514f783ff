import { byText, distinct, groupBy } from '../lib/sort.ts';
import { identity, type Manifest } from '../model/artifact.ts';
import type { Reading } from '../model/bundle.ts';
import { same } from '../views/reading.ts';
import {
  type Change,
  type Delta,
  type Fact,
  type Judged,
  type Review,
  RISKS,
  type Risk,
  type Side,
  TOPICS,
  type Topic,
  type Verdict,
} from '../views/review.ts';
import { otherThan, withoutFollowing, withRenames } from './consequences.ts';
import { throughReceivers } from './facts/receivers.ts';
import { factsOf, type Known } from './facts.ts';
import { renamed, withMoves } from './moves.ts';
import { objectChanges, remainder } from './objects.ts';
import type { Thresholds } from './thresholds.ts';

const ORDER = Object.keys(TOPICS);

/** What a review judges by. */
export interface Judging extends Known {
  readonly rules: readonly (readonly [id: string, verdict: Verdict])[];
  /** How the deliveries of both sides are read. */
  readonly readings: readonly Pick<Reading, 'applies' | 'folder'>[];
  /** Names thresholds, where the config of both sides is at hand. */
  readonly thresholds?: Thresholds;
}

/** Compares two sides and lets every rule of the verdict have its say. Riskiest first, then by topic and name. */
export function review(before: Side, after: Side, { rules, thresholds, readings, ...known }: Judging): Review {
  const overlays = distinct([...before.overlays.keys(), ...after.overlays.keys()]);
  const of = (side: Side, name: string) => side.overlays.get(name) ?? [];
  const around = (after.around ?? []).map(
    ({ overlay, ...change }): Delta => ({ ...change, overlays: overlay === undefined ? overlays : [overlay] }),
  );
  const changes = [
    ...ofOverlays(before, after, { known, readings, named: thresholds ?? (change => change) }),
    ...ofBootstrap(before, after, overlays, readings),
    ...around,
  ].map((delta): Judged => {
    const verdicts = rules
      .filter(([, { concerns }]) => concerns(delta))
      .map(([id, { risk, why, fix }]) => ({ id, risk, why, fix }));
    return { delta, verdicts, risk: riskiest(verdicts.map(({ risk }) => risk)) };
  });
  changes.sort(
    (a, b) =>
      RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
      ORDER.indexOf(a.delta.topic) - ORDER.indexOf(b.delta.topic) ||
      byText(a.delta.in ?? '', b.delta.in ?? '') ||
      byText(a.delta.name, b.delta.name) ||
      byText(a.delta.overlays.join(), b.delta.overlays.join()),
  );
  return {
    risk: riskiest(changes.map(({ risk }) => risk)),
    changes,
    overlays,
    objects: [
      ...objectChanges('', before.bootstrap, after.bootstrap).map(change => ({
        ...change,
        overlay: folderOf((change.after ?? change.before) as Manifest, readings),
      })),
      ...overlays.flatMap(name => objectChanges(name, of(before, name), of(after, name))),
    ],
  };
}

const riskiest = (risks: readonly Risk[]): Risk => RISKS.find(risk => risks.includes(risk)) ?? 'safe';

/** Of an overlay that comes or goes: what must be made before it, and what goes with it for good. */
const OF_WHOLE: readonly Topic[] = ['secret', 'data'];

type Readings = Judging['readings'];

/** What an object that people apply makes arrive, by the delivery that it is of. */
const appliedBy = (object: Manifest, readings: Readings) =>
  readings.map(({ applies }) => applies(object)).find(found => found !== undefined);

/** The folder that it is listed under. */
const folderOf = (object: Manifest, readings: Readings): string =>
  readings.find(({ applies }) => applies(object) !== undefined)?.folder('bootstrap') ?? 'bootstrap/';

/** Overlays that have another name now: the old one is gone, and a new one deploys its objects to the same cluster. */
function renamedOverlays(before: Side, after: Side, readings: Readings): ReadonlyMap<string, string> {
  const gone = [...before.overlays].filter(([name]) => !after.overlays.has(name));
  const come = new Map([...after.overlays].filter(([name]) => !before.overlays.has(name)));
  const goesTo = (overlay: string, { bootstrap }: Side): string | undefined =>
    bootstrap.map(object => appliedBy(object, readings)).find(found => found?.overlay === overlay)?.to;
  const found = new Map<string, string>();
  for (const [from, objects] of gone) {
    const cluster = goesTo(from, before);
    const own = new Set(objects.map(identity));
    const to = [...come].find(
      ([name, others]) =>
        cluster !== undefined &&
        goesTo(name, after) === cluster &&
        others.filter(object => own.has(identity(object))).length > objects.length / 2,
    )?.[0];
    if (to === undefined) continue;
    come.delete(to);
    found.set(to, from);
  }
  return found;
}

/** What an overlay under another name says otherwise, but for the name. */
function ofRenamed(from: string, to: string, before: Side, after: Side, known: Known): Change[] {
  const now = after.overlays.get(to) ?? [];
  const objects = new Map(now.map(object => [identity(object), object]));
  const was = (before.overlays.get(from) ?? []).map(
    object => renamed(object, objects.get(identity(object)), { from, to }) as Manifest,
  );
  return [{ topic: 'overlay', name: from, from: { name: from }, to: { name: to } }, ...changesOf(was, now, known)];
}

/** Changes of the overlays. The same one in several overlays is one. */
function ofOverlays(
  before: Side,
  after: Side,
  { known, readings, named }: { readonly known: Known; readonly readings: Readings; readonly named: Thresholds },
): Delta[] {
  const moved = renamedOverlays(before, after, readings);
  const old = new Set(moved.values());
  const names = distinct([...before.overlays.keys(), ...after.overlays.keys()]).filter(name => !old.has(name));
  const all = names.flatMap(overlay => {
    const former = moved.get(overlay);
    if (former !== undefined)
      return ofRenamed(former, overlay, before, after, known).map(change => ({ ...change, overlay }));
    const [from, to] = [before.overlays.get(overlay), after.overlays.get(overlay)];
    const found = changesOf(from ?? [], to ?? [], known);
    return (from && to ? found : wholeOverlay(overlay, from, to, found)).map(change => ({
      ...named(change, overlay),
      overlay,
    }));
  });
  const groups = groupBy(all, ({ overlay: _, of: __, ...change }) => JSON.stringify(change));
  return [...groups.values()].map(members => {
    const [{ overlay: _, ...change }] = members as [(typeof members)[number]];
    return { ...change, overlays: members.map(({ overlay }) => overlay) };
  });
}

function wholeOverlay(
  name: string,
  from: readonly Manifest[] | undefined,
  to: readonly Manifest[] | undefined,
  found: readonly Change[],
): Change[] {
  const says = {
    alerts: String(found.filter(({ topic }) => topic === 'alert').length),
    objects: String((from ?? to ?? []).length),
  };
  return [
    { topic: 'overlay', name, ...(from ? { from: says } : {}), ...(to ? { to: says } : {}) },
    ...found.filter(({ topic }) => OF_WHOLE.includes(topic)),
  ];
}

/** Of objects that people apply no series is asked, and no platform fills anything in for them. */
const NONE: Known = { source: () => undefined, filledBy: () => [] };

/**
 * Changes of what people apply: what is for one overlay belongs to it, what is for all to all. Whether these objects come or
 * go no delivery decides.
 */
function ofBootstrap(before: Side, after: Side, overlays: readonly string[], readings: Readings): Delta[] {
  const known = new Map(
    [...before.bootstrap, ...after.bootstrap].map(object => [identity(object), appliedBy(object, readings)?.overlay]),
  );
  const overlayOf = (of = '') => known.get(of) ?? '';
  // The rename of an overlay stands for the object that comes and the one that goes with it.
  const renaming = new Set([...renamedOverlays(before, after, readings)].flat());
  const changes = plainChanges(before.bootstrap, after.bootstrap, NONE).filter(
    ({ topic, from, to, of }) => (topic !== 'object' || (from && to)) && !renaming.has(overlayOf(of)),
  );
  return changes.map(change => {
    const own = overlayOf(change.of);
    return { ...change, overlays: overlays.includes(own) ? [own] : overlays };
  });
}

/** What must be seen to where it is now, whatever it was called: a Secret and a volume are not moved along. */
const STAYS: readonly Topic[] = ['secret', 'data'];

function changesOf(from: readonly Manifest[], to: readonly Manifest[], known: Known): Change[] {
  const { before, moves } = withMoves(from, to);
  if (moves.length === 0) return plainChanges(from, to, known);
  const stays = ({ topic }: Change) => STAYS.includes(topic);
  return [
    ...moves,
    ...plainChanges(before, to, known).filter(change => !stays(change)),
    ...plainChanges(from, to, known).filter(stays),
  ];
}

function plainChanges(from: readonly Manifest[], to: readonly Manifest[], known: Known): Change[] {
  const [old, now] = [factsOf(from, known), factsOf(to, known)];
  const objects = objectChanges('', from, to);
  const changes = withRenames([...between(keyed(old), keyed(now)), ...remainder(objects, [...old, ...now])]);
  return withoutFollowing(throughReceivers(changes));
}

/** Facts by what they are about. Several of one name are told apart by their order, those that say the same are one. */
function keyed(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const found = new Map<string, Fact>();
  for (const fact of facts) {
    const name = JSON.stringify([fact.topic, fact.in, fact.name]);
    let [key, again] = [name, 1];
    for (let known = found.get(key); known && !same(known.says, fact.says); known = found.get(key))
      key = `${name} ${++again}`;
    if (!found.has(key)) found.set(key, fact);
  }
  return found;
}

function between(old: ReadonlyMap<string, Fact>, now: ReadonlyMap<string, Fact>): Change[] {
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): Change[] => {
    const [a, b] = [old.get(key), now.get(key)];
    const fact = b ?? a;
    if (!fact || (a && b && same(a.says, b.says))) return [];
    const { says: _, covers: __, ...about } = fact;
    if (a && b) return [{ ...about, from: otherThan(a.says, b.says), to: otherThan(b.says, a.says) }];
    return [{ ...about, ...(a ? { from: a.says } : {}), ...(b ? { to: b.says } : {}) }];
  });
}
