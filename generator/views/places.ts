import { distinct } from '../lib/sort.ts';
import { parsePromql } from '../promql/syntax.ts';

/** Labels that name what a query is about, and not what it asks: the same panel may be about one more source. */
export const PLACE = ['namespace', 'job', 'source'] as const;

/** A matcher of such a label whose values are written out: one, or several as the alternatives of a pattern. */
const WRITTEN = /\b(namespace|job|source)(=~?)"((?:[\w/:.-]|\\\\\.|\|)+)"/g;

/** A query without its places, and the places themselves. */
interface Placed {
  /** The query with `…` for the values, still an expression. */
  readonly asked: string;
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** What a query asks, apart from what it is about. A query that cannot be parsed is as it is. */
export function placed(query: string): Placed {
  const { selectors } = parsePromql(query);
  const places = new Map<string, string[]>();
  let asked = '';
  let done = 0;
  for (const { from, to } of [...selectors].sort((a, b) => a.from - b.from)) {
    const selector = query.slice(from, to).replace(WRITTEN, (whole, label: string, op: string, value: string) => {
      if (op === '=' && value.includes('|')) return whole;
      const values = op === '=' ? [value] : value.split('|').map(one => one.replaceAll('\\\\.', '.'));
      places.set(label, distinct([...(places.get(label) ?? []), ...values]));
      return `${label}="…"`;
    });
    asked += query.slice(done, from) + selector;
    done = to;
  }
  return { asked: asked + query.slice(done), places };
}
