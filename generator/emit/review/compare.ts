import { byText, distinct, groupBy } from '../../lib/sort.ts';
import { identity, type Manifest } from '../../model/artifact.ts';
import { same, textAt } from '../../model/reading.ts';
import {
  type Change,
  type Delta,
  type Fact,
  type Judged,
  type Review,
  RISKS,
  type Risk,
  type Side,
  type SourceOf,
  TOPICS,
  type Topic,
  type Verdict,
} from '../../model/review.ts';
import { throughReceivers } from './facts/receivers.ts';
import { factsOf } from './facts.ts';
import { otherThan, withoutFollowing, withRenames } from './follows.ts';
import { ARGOCD, objectChanges, remainder } from './objects.ts';

const ORDER = Object.keys(TOPICS);

/** What a review judges by: its rules, and which source has a series. */
export interface Judging {
  readonly rules: readonly (readonly [id: string, verdict: Verdict])[];
  readonly source: SourceOf;
}

/** Compares two sides and lets every rule of the verdict have its say. Riskiest first, then by topic and name. */
export function review(before: Side, after: Side, { rules, source }: Judging): Review {
  const overlays = distinct([...before.overlays.keys(), ...after.overlays.keys()]);
  const of = (side: Side, name: string) => side.overlays.get(name) ?? [];
  const changes = [...ofOverlays(before, after, source), ...ofArgocd(before, after, overlays)].map((delta): Judged => {
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
      ...objectChanges(ARGOCD, before.argocd, after.argocd),
      ...overlays.flatMap(name => objectChanges(name, of(before, name), of(after, name))),
    ],
  };
}

const riskiest = (risks: readonly Risk[]): Risk => RISKS.find(risk => risks.includes(risk)) ?? 'safe';

/** Of an overlay that comes or goes: what must be made before it, and what goes with it for good. */
const OF_WHOLE: readonly Topic[] = ['secret', 'data'];

/** Changes of the overlays. The same one in several overlays is one. */
function ofOverlays(before: Side, after: Side, source: SourceOf): Delta[] {
  const names = distinct([...before.overlays.keys(), ...after.overlays.keys()]);
  const all = names.flatMap(overlay => {
    const [from, to] = [before.overlays.get(overlay), after.overlays.get(overlay)];
    const found = changesOf(from ?? [], to ?? [], source);
    return (from && to ? found : wholeOverlay(overlay, from, to, found)).map(change => ({ ...change, overlay }));
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

/**
 * Changes of what Argo CD itself is told: an Application's are of its overlay, a project's of all. Whether its objects
 * come or go no sync decides, for people apply them.
 */
function ofArgocd(before: Side, after: Side, overlays: readonly string[]): Delta[] {
  const paths = new Map(
    [...before.argocd, ...after.argocd].map(object => [identity(object), textAt(object, 'spec', 'source', 'path')]),
  );
  const changes = changesOf(before.argocd, after.argocd, () => undefined).filter(
    ({ topic, from, to }) => topic !== 'object' || (from && to),
  );
  return changes.map(change => {
    const [, own = ''] = /^overlays\/([^/]+)/.exec(paths.get(change.of ?? '') ?? '') ?? [];
    return { ...change, overlays: overlays.includes(own) ? [own] : overlays };
  });
}

function changesOf(from: readonly Manifest[], to: readonly Manifest[], source: SourceOf): Change[] {
  const [old, now] = [factsOf(from, source), factsOf(to, source)];
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
