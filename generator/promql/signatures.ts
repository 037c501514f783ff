import type { Call, Expr } from './tree.ts';

/** What an argument is: an instant vector, a range vector, a number or a text. */
type ArgumentKind = 'vector' | 'matrix' | 'scalar' | 'string';

interface Signature {
  readonly takes: readonly ArgumentKind[];
  /** How few arguments it takes, and how many. */
  readonly least: number;
  readonly most: number;
}

const KINDS = { v: 'vector', m: 'matrix', s: 'scalar', t: 'string' } as const;

/**
 * Functions by their arguments (prometheus, promql/parser/functions.go): a letter each, what may be left out behind `?`, and
 * `*` where the last may come again.
 */
const FUNCTIONS: Readonly<Record<string, string>> = {
  '': 'end pi range start step time',
  m: `absent_over_time avg_over_time changes count_over_time delta deriv first_over_time idelta increase irate last_over_time
    mad_over_time max_over_time min_over_time ts_of_first_over_time ts_of_max_over_time ts_of_min_over_time
    ts_of_last_over_time present_over_time rate resets stddev_over_time stdvar_over_time sum_over_time`,
  ms: 'predict_linear',
  mss: 'double_exponential_smoothing',
  s: 'vector',
  sm: 'quantile_over_time',
  ss: 'max_of min_of',
  ssv: 'histogram_fraction',
  sv: 'histogram_quantile',
  v: `abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor histogram_avg histogram_count histogram_sum
    histogram_stddev histogram_stdvar ln log10 log2 rad scalar sgn sin sinh sort sort_desc sqrt start_timestamp tan tanh
    timestamp`,
  '?v': 'days_in_month day_of_month day_of_week day_of_year hour minute month year',
  vs: 'clamp_max clamp_min',
  'v?s': 'round',
  vss: 'clamp',
  'v?t*': 'sort_by_label sort_by_label_desc',
  'vts?ssssssssss': 'histogram_quantiles',
  'vtt?t*': 'label_join',
  vtttt: 'label_replace',
  'v?v': 'info',
};

const read = (letters: string): Signature => {
  const [needed = '', optional = ''] = letters.replace('*', '').split('?');
  const takes = [...`${needed}${optional}`].map(letter => KINDS[letter as keyof typeof KINDS]);
  return { takes, least: needed.length, most: letters.endsWith('*') ? Number.POSITIVE_INFINITY : takes.length };
};

const SIGNATURES: ReadonlyMap<string, Signature> = new Map(
  Object.entries(FUNCTIONS).flatMap(([letters, names]) =>
    names.split(/\s+/).map(name => [name, read(letters)] as const),
  ),
);

/** How many arguments a call lacks or has too many, as a sentence goes on after its name. */
export function countFault({ name, args }: Call): string | undefined {
  const known = SIGNATURES.get(name);
  if (!known) return undefined;
  if (args.length < known.least)
    return `needs ${known.least} argument${known.least === 1 ? '' : 's'}, and has ${args.length}`;
  return args.length > known.most
    ? `takes ${known.most === 0 ? 'no argument' : `${known.most} argument${known.most === 1 ? '' : 's'}`}, and has ${args.length}`
    : undefined;
}

/** What a function needs in the place of an argument, as a sentence goes on after its name. */
const NEEDS: { readonly [Kind in ArgumentKind]: string } = {
  matrix: 'needs a range such as `[5m]`',
  vector: 'needs series there',
  scalar: 'needs a number there',
  string: 'needs a text there',
};

/** The first argument of another kind than the function takes, and what it takes there. */
export function kindFault({ name, args }: Call, kindOf: (expr: Expr) => ArgumentKind) {
  const known = SIGNATURES.get(name);
  for (const [at, arg] of args.entries()) {
    const wanted = known?.takes[at] ?? known?.takes.at(-1);
    const kind = kindOf(arg);
    if (wanted === undefined || kind === wanted) continue;
    const needs = wanted === 'vector' && kind === 'matrix' ? 'takes no range' : NEEDS[wanted];
    return { arg, message: `\`${name}\` ${needs}` };
  }
  return undefined;
}
