import { groupBy } from '../lib/sort.ts';
import { identity, type Manifest } from '../model/artifact.ts';
import { same } from '../views/reading.ts';
import { alertChanges } from './diff/alerts.ts';
import { dashboardChanges } from './diff/dashboards.ts';
import { objectChanges } from './diff/objects.ts';
import { receiverChanges } from './diff/receivers.ts';
import { pairs } from './diff/words.ts';

/** Objects that differ between two renderings, by overlay; those that are equal may be left out on both sides. */
export interface Rendering {
  readonly objects: ReadonlyMap<string, readonly Manifest[]>;
  /** Every overlay there is, those without differences too. */
  readonly overlays: ReadonlySet<string>;
}

type Describe = (from: Manifest | undefined, to: Manifest | undefined) => string[];

/** Kinds with words of their own, in the order in which a reviewer wants to hear of them. */
const DESCRIBED: Readonly<Record<string, Describe>> = {
  PrometheusRule: alertChanges,
  AlertmanagerConfig: receiverChanges,
  GrafanaDashboard: dashboardChanges,
};

/** Changes told before the rest is counted, and overlays named before they are. */
const TOLD = 6;
const NAMED = 3;

/**
 * What changed, as one line for people: `prod: LocalModelTargetsDown for 1h → 15m, severity warning → critical; slack
 * #a → #b`. A change that several overlays share is told once. Empty where no object changed. `untold` counts objects
 * that differ and are in neither rendering.
 */
export function headline(before: Rendering, after: Rendering, untold = 0): string {
  const all = new Set([...before.overlays, ...after.overlays]);
  const born = [...after.overlays].filter(name => !before.overlays.has(name));
  const gone = [...before.overlays].filter(name => !after.overlays.has(name));
  const said = [
    ...(born.length > 0 ? [`${list(born)} ${born.length === 1 ? 'is' : 'are'} new`] : []),
    ...(gone.length > 0 ? [`${list(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`] : []),
  ];
  const overlaysOf = new Map<string, string[]>();
  for (const overlay of new Set([...before.objects.keys(), ...after.objects.keys()])) {
    if (born.includes(overlay) || gone.includes(overlay)) continue;
    for (const change of changesIn(before.objects.get(overlay) ?? [], after.objects.get(overlay) ?? []))
      overlaysOf.set(change, [...(overlaysOf.get(change) ?? []), overlay]);
  }
  const where = (overlays: readonly string[]) =>
    overlays.length > 1 && overlays.length === all.size ? 'all overlays' : list(overlays);
  const groups = groupBy(overlaysOf, ([, overlays]) => where(overlays));
  let told = 0;
  for (const [overlays, changes] of groups) {
    const shown = changes.slice(0, Math.max(0, TOLD - told)).map(([change]) => change);
    told += shown.length;
    if (shown.length > 0) said.push(`${overlays}: ${shown.join('; ')}`);
  }
  const more = overlaysOf.size - told + untold;
  return said.join(' | ') + (more > 0 ? ` and ${more} more` : '');
}

const list = (names: readonly string[]): string =>
  names.length > NAMED ? `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more` : names.join(', ');

/** Changes between two sets of objects, each once: several namespaces have the same receivers. */
function changesIn(before: readonly Manifest[], after: readonly Manifest[]): Set<string> {
  const kinds = Object.keys(DESCRIBED);
  const rank = (kind: string) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return new Set(
    pairs(before, after, identity)
      .filter(([, from, to]) => !same(from, to))
      .map(([, from, to]) => ({ kind: (to ?? from)?.kind ?? '', from, to }))
      .sort((a, b) => rank(a.kind) - rank(b.kind))
      .flatMap(({ kind, from, to }) => {
        const told = DESCRIBED[kind]?.(from, to) ?? [];
        // A difference the kind has no words for, such as a label of its object, is still one.
        return told.length > 0 ? told : objectChanges(from, to);
      }),
  );
}
