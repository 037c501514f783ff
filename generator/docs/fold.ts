import { listing } from '../lib/words.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';

/** What some overlays agree on. */
export interface Fold<T> {
  readonly value: T;
  readonly overlays: readonly string[];
}

/** More names or values than this are not read but skipped: the rest is counted. */
const READABLE = 6;

/** The overlays grouped by what they say, in order of first appearance. */
export function fold<T>(overlays: readonly OverlayPlan[], of: (overlay: OverlayPlan) => T): Fold<T>[] {
  const groups = new Map<string, { value: T; overlays: string[] }>();
  for (const overlay of overlays) {
    const value = of(overlay);
    const key = JSON.stringify(value);
    const group = groups.get(key) ?? { value, overlays: [] };
    group.overlays.push(overlay.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Each item that any overlay has, once, with the overlays that have it: `items` in order of first appearance. */
export function foldItems<T>(overlays: readonly OverlayPlan[], of: (overlay: OverlayPlan) => readonly T[]): Fold<T>[] {
  const groups = new Map<string, { value: T; overlays: Set<string> }>();
  for (const overlay of overlays)
    for (const value of of(overlay)) {
      const key = JSON.stringify(value);
      const group = groups.get(key) ?? { value, overlays: new Set<string>() };
      group.overlays.add(overlay.name);
      groups.set(key, group);
    }
  return [...groups.values()].map(({ value, overlays: names }) => ({ value, overlays: [...names] }));
}

/** Texts as a list in a sentence: `a`, `b` and `c`. */
export const listed = (texts: readonly string[], last = 'and'): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;

/** Names as code spans in a list, the ones beyond what is readable counted. */
export const named = (names: readonly string[]): string => listing(names, READABLE - 1);

/** Some of the plan's overlays in words. */
export function which(names: readonly string[], { overlays }: Plan): string {
  if (names.length === overlays.length) return 'all overlays';
  if (names.length === 0) return 'no overlay';
  const those = new Set(names);
  const others = overlays.map(({ name }) => name).filter(name => !those.has(name));
  return others.length * 3 <= overlays.length ? `all overlays but ${named(others)}` : named(names);
}

/** The same as an aside, empty where all overlays are meant. */
export const only = (names: readonly string[], plan: Plan): string =>
  names.length === plan.overlays.length ? '' : ` (${which(names, plan)})`;

/**
 * One text for many: what most say, then who differs. `1h; prod: 15m` stays readable with ten overlays, where a column
 * for each would not. A tie goes to the first.
 */
export function folded(
  groups: readonly { readonly value: string; readonly count: number; readonly who: () => string }[],
): string {
  const most = Math.max(...groups.map(({ count }) => count));
  const common = groups.find(({ count }) => count === most);
  const others = groups.filter(group => group !== common);
  const said = others.slice(0, READABLE).map(({ value, who }) => `; ${who()}: ${value}`);
  const unsaid = others.length - said.length;
  return `${common?.value ?? ''}${said.join('')}${unsaid > 0 ? `; and ${unsaid} more` : ''}`;
}

/** What overlays say, as one text. */
export const phrase = (overlays: readonly OverlayPlan[], of: (overlay: OverlayPlan) => string): string =>
  folded(
    fold(overlays, of).map(({ value, overlays: names }) => ({ value, count: names.length, who: () => named(names) })),
  );
