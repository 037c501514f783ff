import { byText, distinct, groupBy } from '../lib/sort.ts';
import { type Content, identity, type Manifest, nameOf } from '../model/artifact.ts';
import {
  adviceOf,
  type Change,
  type Delta,
  type Judged,
  type Review,
  RISKS,
  type Risk,
  type Side,
  TOPICS,
  type Topic,
  type Verdict,
} from '../views/review.ts';
import { appliedBy, bringing, deliveryOf } from './delivered-by.ts';
import type { Known, ReadBy } from './facts.ts';
import { renamed } from './moves.ts';
import { changesOf, plainChanges, type Sides } from './object-facts.ts';
import { objectChanges } from './objects.ts';
import { renamedOverlays } from './renamed-overlays.ts';
import type { Delivered } from './surroundings.ts';
import type { Thresholds } from './thresholds.ts';

const ORDER = Object.keys(TOPICS);

/** What a review judges by. */
export interface Judging extends Known {
  readonly rules: readonly (readonly [id: string, verdict: Verdict])[];
  /** The deliveries that may bring either side. What no side says the delivery of, the first one brings. */
  readonly deliveries: readonly Delivered[];
  /** Names thresholds, where the config of both sides is at hand. */
  readonly thresholds?: Thresholds;
}

/** Compares two sides and lets every rule of the verdict have its say. Riskiest first, then by topic and name. */
export function review(before: Side, after: Side, { rules, thresholds, deliveries, ...known }: Judging): Review {
  const overlays = distinct([...before.overlays.keys(), ...after.overlays.keys()]);
  const of = (side: Side, name: string) => side.overlays.get(name) ?? [];
  const around = (after.around ?? []).map(
    ({ overlay, ...change }): Brought => ({
      delta: { ...change, overlays: overlay === undefined ? overlays : [overlay] },
      by:
        deliveries.find(({ folders }) => folders.some(folder => change.name.startsWith(`${folder}/`))) ?? deliveries[0],
    }),
  );
  const changes = [
    ...ofOverlays(before, after, { known, deliveries, named: thresholds ?? (change => change) }),
    ...ofBootstrap(before, after, overlays, deliveries),
    ...around,
  ].map(({ delta, by }): Judged => {
    const verdicts = rules
      .filter(([, { concerns }]) => concerns(delta))
      .map(([id, rule]) => {
        if (!by) throw new Error(`no delivery is known that brings ${delta.name}`);
        return { id, risk: rule.risk, ...adviceOf(rule, by) };
      });
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
        overlay:
          deliveryOf((change.after ?? change.before) as Manifest, deliveries)?.reading.folder('bootstrap') ??
          'bootstrap/',
      })),
      ...overlays.flatMap(name => objectChanges(name, of(before, name), of(after, name))),
    ],
  };
}

const riskiest = (risks: readonly Risk[]): Risk => RISKS.find(risk => risks.includes(risk)) ?? 'safe';

/** Of an overlay that comes or goes: what must be made before it, and what goes with it for good. */
const OF_WHOLE: readonly Topic[] = ['secret', 'data'];

type Deliveries = Judging['deliveries'];

/** A change, and the delivery that brings what changes. */
interface Brought {
  readonly delta: Delta;
  readonly by: Delivered | undefined;
}

/** What an overlay under another name says otherwise, but for the name. */
function ofRenamed(from: string, to: string, before: Side, after: Side, known: Sides): Change[] {
  const now = after.overlays.get(to) ?? [];
  const objects = new Map(now.map(object => [nameOf(object), object]));
  const was = (before.overlays.get(from) ?? []).map(
    object => renamed(object, objects.get(nameOf(object)), { from, to }) as Content,
  );
  return [{ topic: 'overlay', name: from, from: { name: from }, to: { name: to } }, ...changesOf(was, now, known)];
}

/** Changes of the overlays. The same one in several overlays is one. */
function ofOverlays(
  before: Side,
  after: Side,
  { known, deliveries, named }: Pick<Judging, 'deliveries'> & { readonly known: Known; readonly named: Thresholds },
): Brought[] {
  const moved = renamedOverlays(before, after, deliveries);
  const old = new Set(moved.values());
  const names = distinct([...before.overlays.keys(), ...after.overlays.keys()]).filter(name => !old.has(name));
  const all = names.flatMap(overlay => {
    const former = moved.get(overlay);
    const was = bringing(former ?? overlay, before, deliveries);
    const is = bringing(overlay, after, deliveries);
    const by = after.overlays.has(overlay) ? is : was;
    const sides: Sides = { ...known, before: () => was?.reading, after: () => is?.reading };
    if (former !== undefined)
      return ofRenamed(former, overlay, before, after, sides).map(change => ({ change, overlay, by }));
    const [from, to] = [before.overlays.get(overlay), after.overlays.get(overlay)];
    const found = changesOf(from ?? [], to ?? [], sides);
    return [
      ...(from && to && was && is && was.name !== is.name
        ? [{ change: taken(overlay, was, is), overlay, by: was }]
        : []),
      ...(from && to ? found : wholeOverlay(overlay, from, to, found)).map(change => ({
        change: named(change, overlay),
        overlay,
        by,
      })),
    ];
  });
  const groups = groupBy(all, ({ change: { of: _, ...change }, by }) => JSON.stringify([change, by?.name]));
  return [...groups.values()].map(members => {
    const [{ change, by }] = members as [(typeof members)[number]];
    return { delta: { ...change, overlays: members.map(({ overlay }) => overlay) }, by };
  });
}

/** An overlay that another delivery brings from now on: what the old one leaves behind is for its own words. */
const taken = (name: string, { title: delivery }: Delivered, next: Delivered): Change => ({
  topic: 'overlay',
  name,
  from: { delivery },
  to: { delivery: next.title },
});

function wholeOverlay(
  name: string,
  from: readonly Content[] | undefined,
  to: readonly Content[] | undefined,
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
function ofBootstrap(before: Side, after: Side, overlays: readonly string[], deliveries: Deliveries): Brought[] {
  const objects = new Map([...before.bootstrap, ...after.bootstrap].map(object => [identity(object), object]));
  const deliveryFor = (of = '') => {
    const object = objects.get(of);
    return object && deliveryOf(object, deliveries);
  };
  const overlayOf = (of = '') => {
    const object = objects.get(of);
    return (object && appliedBy(object, deliveries)?.overlay) ?? '';
  };
  const readBy: ReadBy = object => deliveryOf(object, deliveries)?.reading;
  // The rename of an overlay stands for the object that comes and the one that goes with it.
  const renaming = new Set([...renamedOverlays(before, after, deliveries)].flat());
  const changes = plainChanges(before.bootstrap, after.bootstrap, { ...NONE, before: readBy, after: readBy }).filter(
    ({ topic, from, to, of }) => (topic !== 'object' || (from && to)) && !renaming.has(overlayOf(of)),
  );
  return changes.map(change => {
    const own = overlayOf(change.of);
    return { delta: { ...change, overlays: overlays.includes(own) ? [own] : overlays }, by: deliveryFor(change.of) };
  });
}
