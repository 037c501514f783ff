import { type Edit, edited } from '../../lib/edit.ts';
import { isRecord } from '../../lib/record.ts';
import { distinct } from '../../lib/sort.ts';
import { parse } from '../../lib/yaml.ts';
import { dig } from '../../views/reading.ts';

/** A receiver of a template: its name, its kind, and the severities that it takes. */
export interface Offered {
  readonly name: string;
  readonly kind: string;
  readonly severities: readonly string[];
}

/** What a receiver takes where its config does not say it (`receivesSeverities`). */
const USUAL = ['critical', 'warning'];
const ORDER = ['critical', 'warning', 'info'];

/** The receivers that a template offers, in the order of its lines. */
export const receiversOf = (text: string): readonly Offered[] =>
  Object.entries((dig(parse(text).value, 'receivers') ?? {}) as object).map(([name, receiver]) => ({
    name,
    kind: String(dig(receiver, 'kind')),
    severities: (dig(receiver, 'severities') as readonly string[] | undefined) ?? USUAL,
  }));

/**
 * The template without some of its receivers, and without what routes and overlays say of them. Severities that they alone
 * took go to the first one that stays: an alert that reaches no receiver is an error.
 */
export function withoutReceivers(text: string, skipped: readonly string[]): string {
  if (skipped.length === 0) return text;
  const { value } = parse(text);
  const overlays = Object.keys((dig(value, 'overlays') ?? {}) as object);
  const homes = [[], ...overlays.map(name => ['overlays', name])];
  const edits = homes.flatMap((home): Edit[] => [
    ...skipped.map(name => ({ path: [...home, 'receivers', name] })),
    ...routesWithout(dig(value, ...home, 'routes'), skipped).map(index => ({ path: [...home, 'routes', index] })),
  ]);
  return withoutEmpty(edited(text, [...edits, ...taken(receiversOf(text), skipped)]), homes);
}

/** Keys below which nothing is left, such as `receivers` of an overlay, say nothing. */
const withoutEmpty = (text: string, homes: readonly (readonly string[])[]): string => {
  const { value } = parse(text);
  const isEmpty = (found: unknown): boolean =>
    Array.isArray(found) ? found.length === 0 : isRecord(found) && Object.keys(found).length === 0;
  const paths = homes.flatMap(home => [...(home.length > 0 ? [[...home, 'receivers']] : []), [...home, 'routes']]);
  return edited(
    text,
    paths.filter(path => isEmpty(dig(value, ...path))).map(path => ({ path })),
  );
};

/** Indexes of the routes that end at a receiver which is left out, from the last to the first. */
const routesWithout = (routes: unknown, skipped: readonly string[]): number[] =>
  (Array.isArray(routes) ? [...routes.entries()] : [])
    .filter(([, route]) => skipped.includes(String(dig(route, 'receiver'))))
    .map(([index]) => index)
    .reverse();

function taken(all: readonly Offered[], skipped: readonly string[]): Edit[] {
  const [heir, ...others] = all.filter(({ name }) => !skipped.includes(name));
  if (!heir) return [];
  const kept = new Set([heir, ...others].flatMap(({ severities }) => severities));
  const lost = distinct(all.flatMap(({ severities }) => severities)).filter(severity => !kept.has(severity));
  if (lost.length === 0) return [];
  const now = ORDER.filter(severity => [...heir.severities, ...lost].includes(severity));
  return [{ path: ['receivers', heir.name, 'severities'], value: now }];
}
