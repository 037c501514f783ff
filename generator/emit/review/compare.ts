import { byText, distinct, groupBy } from '../../lib/sort.ts';
import { identity, type Manifest } from '../../model/artifact.ts';
import { same } from '../../model/reading.ts';
import {
  type Delta,
  type Fact,
  type Judged,
  type ObjectChange,
  type Review,
  RISKS,
  type Risk,
  type Side,
  TOPICS,
  type Verdict,
} from '../../model/review.ts';
import { factsOf } from './facts.ts';
import { withRenames } from './renames.ts';

const ORDER = Object.keys(TOPICS);

/** Compares two sides and lets every rule of the verdict have its say. Riskiest first, then by topic and name. */
export function review(before: Side, after: Side, rules: readonly (readonly [id: string, verdict: Verdict])[]): Review {
  const overlays = distinct([...before.overlays.keys(), ...after.overlays.keys()]);
  const changes = deltas(before, after, overlays).map((delta): Judged => {
    const verdicts = rules
      .filter(([, { concerns }]) => concerns(delta))
      .map(([id, { risk, why, fix }]) => ({ id, risk, why, fix }));
    return { delta, verdicts, risk: riskiest(verdicts.map(({ risk }) => risk)) };
  });
  changes.sort(
    (a, b) =>
      RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) ||
      ORDER.indexOf(a.delta.topic) - ORDER.indexOf(b.delta.topic) ||
      byText(a.delta.name, b.delta.name) ||
      byText(a.delta.overlays.join(), b.delta.overlays.join()),
  );
  return {
    risk: riskiest(changes.map(({ risk }) => risk)),
    changes,
    overlays,
    objects: overlays.flatMap(name => objectChanges(name, before, after)),
  };
}

const riskiest = (risks: readonly Risk[]): Risk => RISKS.find(risk => risks.includes(risk)) ?? 'safe';

/** Facts that differ. The same difference in several overlays is one. */
function deltas(before: Side, after: Side, overlays: readonly string[]): Delta[] {
  const all = overlays.flatMap((overlay): (Omit<Delta, 'overlays'> & { readonly overlay: string })[] => {
    const [from, to] = [before.overlays.get(overlay), after.overlays.get(overlay)];
    // Facts about what is in an overlay that comes or goes are told by the one fact that it does.
    if (!from || !to)
      return [
        { topic: 'overlay' as const, name: overlay, ...(from ? { from: {} } : {}), ...(to ? { to: {} } : {}), overlay },
      ];
    return withRenames(between(factsOf(from), factsOf(to))).map(delta => ({ ...delta, overlay }));
  });
  const groups = groupBy(all, ({ overlay: _, of: __, ...delta }) => JSON.stringify(delta));
  return [...groups.values()].map(members => {
    const [{ overlay: _, ...delta }] = members as [(typeof members)[number]];
    return { ...delta, overlays: members.map(({ overlay }) => overlay) };
  });
}

function between(from: readonly Fact[], to: readonly Fact[]): Omit<Delta, 'overlays'>[] {
  const key = ({ topic, name }: Fact) => `${topic} ${name}`;
  const old = new Map(from.map(fact => [key(fact), fact]));
  const now = new Map(to.map(fact => [key(fact), fact]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(id => {
    const [a, b] = [old.get(id), now.get(id)];
    const fact = a ?? b;
    if (!fact || (a && b && same(a.says, b.says))) return [];
    const of = (b ?? a)?.of;
    return [
      {
        topic: fact.topic,
        name: fact.name,
        ...(a ? { from: a.says } : {}),
        ...(b ? { to: b.says } : {}),
        ...(of ? { of } : {}),
      },
    ];
  });
}

function objectChanges(overlay: string, before: Side, after: Side): ObjectChange[] {
  const index = (side: Side) =>
    new Map((side.overlays.get(overlay) ?? []).map((object): [string, Manifest] => [identity(object), object]));
  const [old, now] = [index(before), index(after)];
  return distinct([...old.keys(), ...now.keys()]).flatMap(id => {
    const [a, b] = [old.get(id), now.get(id)];
    return a && b && same(a, b) ? [] : [{ overlay, id, ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) }];
  });
}
