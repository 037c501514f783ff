import type { Manifest } from '../../generator/model/artifact.ts';
import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { page } from '../../generator/pictures/page.ts';
import { preview } from '../../generator/pictures/preview.ts';
import { SAMPLE } from '../../generator/pictures/sample.ts';
import { leaf, leaves } from '../../generator/plan/discover.ts';
import { tree } from '../../generator/plan/tree.ts';
import { placesOf } from '../../generator/review/change-origins.ts';
import { review } from '../../generator/review/compare.ts';
import { surroundings } from '../../generator/review/surroundings.ts';
import type { Side } from '../../generator/views/review.ts';
import { judging } from './reviews.ts';

/** Fields by which an object is known for what it is: with another text in them it is none. */
const KEPT: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'type']);

/** The same value with each of its texts changed, those of a dashboard's JSON as well: all that a person can plant. */
function tainted<T>(value: T, by: (text: string) => string): T {
  const taint = (one: unknown): unknown => {
    if (typeof one === 'string') return one.startsWith('{\n') ? JSON.stringify(taint(JSON.parse(one))) : by(one);
    if (Array.isArray(one)) return one.map(taint);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, KEPT.has(key) ? part : taint(part)]));
  };
  return taint(value) as T;
}

const overlaysOf = (overlays: readonly OverlayPlan[]) =>
  new Map(overlays.map(({ name, objects }) => [name, objects.map(({ object }) => object)]));

/** What would be deployed of a plan. */
export const deployed = ({ overlays, bootstrap }: Plan): Side => ({
  overlays: overlaysOf(overlays),
  bootstrap: bootstrap.map(({ object }) => object),
});

/** The same side with other texts in its objects, and with files of a change beside it. */
export function planted(plan: Plan, by: (text: string) => string, files: Readonly<Record<string, string>>): Side {
  const own = deployed(plan);
  const after = {
    overlays: new Map([...own.overlays].map(([name, objects]) => [name, tainted(objects, by) as Manifest[]])),
    bootstrap: tainted(own.bootstrap, by) as Manifest[],
  };
  const texts = new Map<string, string>([...tree(plan), ...Object.entries(files)]);
  const around = surroundings({
    deliveries: [plan.base.delivery],
    entries: new Map([...texts].map(([name, text]) => [name, { kind: 'file', text: () => text }])),
    changed: Object.keys(files).map(path => ({ path, became: 'new' })),
    ...after,
  });
  return { ...after, around };
}

const DIFFS = 'review/formats';

/** What `diff` prints of a change, in every form. */
export async function diffs(plan: Plan, before: Side, after: Side): Promise<ReadonlyMap<string, string>> {
  const found = review(before, after, judging);
  const from = {
    before,
    after,
    screen: { color: false },
    places: () => Promise.resolve(placesOf(plan)),
    engine: () => Promise.resolve(undefined),
  };
  const printed = leaves(DIFFS).map(async name => {
    const { format } = await leaf(DIFFS, name);
    return [`diff as ${name}`, await format.print(found, from)] as const;
  });
  return new Map(await Promise.all(printed));
}

/** The page of `preview`, of a plan whose objects hold other texts. */
export async function pictured(plan: Plan, by: (text: string) => string): Promise<string> {
  const overlays = plan.overlays.map(overlay => ({
    ...overlay,
    objects: overlay.objects.map(one => ({ ...one, object: tainted(one.object, by) })),
  }));
  return page(await preview({ ...plan, overlays }, () => Promise.resolve(SAMPLE)));
}
