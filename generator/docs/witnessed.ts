import { listing } from '../lib/words.ts';
import data from './failures.json' with { type: 'json' };

/** A failure that was made for real in front of the alerts, as `npm run failures -- --write` keeps it for this room. */
export interface RealFailure {
  /** What happened, as a sentence without a full stop. */
  readonly title: string;
  /** Alerts that fired. */
  readonly fires: readonly string[];
  /** Alerts that a reader would expect and that stayed silent, each with the reason. */
  readonly blind: Readonly<Record<string, string>>;
}

const failures: readonly RealFailure[] = Object.values(data as Readonly<Record<string, RealFailure>>);

/** What an alert has and has not seen of real failures, as sentences without a full stop. */
export interface Witnessed {
  readonly sees: readonly string[];
  readonly misses: readonly { readonly title: string; readonly why: string; readonly instead: string }[];
}

/** What an alert has and has not seen, with those of the alerts there are that saw what it did not. */
export function witnessed(alert: string, there: readonly string[]): Witnessed {
  return {
    sees: failures.filter(({ fires }) => fires.includes(alert)).map(({ title }) => title),
    misses: failures.flatMap(({ title, blind, fires }) =>
      blind[alert] === undefined ? [] : [{ title, why: blind[alert], instead: instead(fires, there) }],
    ),
  };
}

/** Who sees it in its place. */
function instead(fires: readonly string[], there: readonly string[]): string {
  const own = fires.filter(name => there.includes(name));
  if (own.length > 0) return `${listing(own)} ${own.length === 1 ? 'fires' : 'fire'} then`;
  return fires.length > 0 ? `no alert here fires then; ${listing(fires, 4, 'or')} would` : 'no alert fires then';
}
