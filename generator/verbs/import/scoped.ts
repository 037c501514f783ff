import { distinct } from '../../lib/sort.ts';
import { listing } from '../../lib/words.ts';
import { seriesOf } from '../../promql/metric.ts';
import { parsePromql } from '../../promql/syntax.ts';
import { AROUND } from '../../sources/custom/around.ts';

/** Series of what is around a service: a custom source reads them without a scope of its own. */
const around: ReadonlySet<string> = new Set(AROUND.flatMap(({ metrics }) => Object.values(metrics).flatMap(seriesOf)));

/** An expression of a custom source, or why it cannot be one. */
export type Scoped =
  /** `pinned` are labels that it matches itself, beside `$scope`, which matches them on most platforms. */
  { readonly expr: string; readonly pinned: readonly string[] } | { readonly refused: string };

/** What a person should see to in a query that matches labels of its scope itself; nothing where it matches none. */
export const pinnedIn = ({
  pinned,
}: {
  readonly pinned: readonly string[];
}): readonly [what: string, why: string, fix: string][] =>
  pinned.length === 0
    ? []
    : [
        [
          `it matches ${listing(pinned)}, which \`$scope\` matches too`,
          'where the two differ, the query finds nothing',
          'take the matcher out where it means the source that this goes to',
        ],
      ];

/**
 * A query with `$scope` among the matchers of each selector that reads the service's own series. Nothing else of it changes.
 */
export function scoped(text: string): Scoped {
  const { error, selectors, variables } = parsePromql(text);
  if (error) return { refused: `it does not parse: ${error.message}` };
  const [variable] = variables.filter(name => !name.startsWith('__'));
  if (variable !== undefined) return { refused: `it reads the variable \`$${variable}\` of its dashboard` };
  if (selectors.length === 0) return { refused: 'it reads no series' };
  if (selectors.some(({ metric, isNamedTwice }) => metric === undefined || isNamedTwice))
    return { refused: 'a selector of it names its metric by a matcher' };
  const own = selectors.filter(({ metric = '' }) => !around.has(metric)).toSorted((a, b) => b.from - a.from);
  const expr = own.reduce((rest, { from, metric = '', matchers }) => {
    const end = from + metric.length;
    const brace = /^\s*\{/.exec(rest.slice(end))?.[0];
    if (brace === undefined) return `${rest.slice(0, end)}{$scope}${rest.slice(end)}`;
    const open = end + brace.length;
    return `${rest.slice(0, open)}$scope${matchers.length > 0 ? ', ' : ''}${rest.slice(open)}`;
  }, text);
  const pinned = distinct(own.flatMap(({ matchers }) => matchers.map(({ name }) => name))).filter(name =>
    ['namespace', 'job'].includes(name),
  );
  return { expr, pinned };
}
