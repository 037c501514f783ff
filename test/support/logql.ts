import { parser } from '@grafana/lezer-logql';
import { finds, re2 } from '../../generator/lib/re2.ts';

type Node = ReturnType<typeof parser.parse>['topNode'];

/** A line of a log, with the labels of its stream. */
export interface Line {
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
}

/** One result of a query: its labels, and its number. */
export interface Result {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Whether Grafana's grammar of LogQL does not take a query. */
export const isBroken = (expr: string): boolean => nodes(parser.parse(expr).topNode).some(({ type }) => type.isError);

/** All nodes below one, in the order of the text. */
function nodes(top: Node): readonly Node[] {
  const all: Node[] = [];
  for (let at = top.firstChild; at; at = at.nextSibling) all.push(at, ...nodes(at));
  return all;
}

const MATCHES: Readonly<Record<string, (pattern: string, value: string) => boolean>> = {
  Eq: (text, value) => value === text,
  Neq: (text, value) => value !== text,
  // Loki anchors matchers of labels at both ends, and filters of lines at none (Loki, docs: LogQL).
  Re: (pattern, value) => re2(pattern)?.test(value) ?? false,
  Nre: (pattern, value) => !(re2(pattern)?.test(value) ?? false),
};

const FILTERS: Readonly<Record<string, (pattern: string, line: string) => boolean>> = {
  PipeMatch: finds,
  PipeExact: (text, line) => line.includes(text),
  Npa: (pattern, line) => !finds(pattern, line),
  Neq: (text, line) => !line.includes(text),
};

/**
 * What `sum by (…) (count_over_time({…} |~ "…" [time])) > number` returns for lines that are all within the time. No engine of
 * LogQL may run here, so Grafana's own grammar reads the query, and no more than this form is evaluated: another one throws.
 */
export function evaluate(expr: string, lines: readonly Line[]): readonly Result[] {
  const all = nodes(parser.parse(expr).topNode);
  const textOf = ({ from, to }: Node): string => expr.slice(from, to);
  const named = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name));
  const form = named('VectorOp', 'RangeOp', 'BinOpExpr', 'Gtr', 'By').map(textOf).slice(1).join(' ');
  if (isBroken(expr) || form !== 'sum by count_over_time >') throw new Error(`${form} is another form: ${expr}`);
  const operandsOf = (node: Node, table: Readonly<Record<string, (text: string, value: string) => boolean>>) => {
    const parts = nodes(node);
    const operator = parts.find(({ name }) => name in table);
    const text = parts.find(({ name }) => name === 'String');
    const holds = operator && table[operator.name];
    if (!holds || !text) throw new Error(`no known operator in ${textOf(node)}`);
    const [name] = parts.filter(part => part.name === 'Identifier').map(textOf);
    return { name: name ?? '', holds: (value: string) => holds(JSON.parse(textOf(text)), value) };
  };
  const matchers = named('Matcher').map(node => operandsOf(node, MATCHES));
  const filters = named('LineFilter').map(node => operandsOf(node, FILTERS));
  const [grouping] = named('Grouping');
  const by = grouping ? nodes(grouping).flatMap(node => (node.name === 'Identifier' ? [textOf(node)] : [])) : [];
  const limit = Number(named('Number').map(textOf).at(-1));
  const taken = lines.filter(
    ({ labels, text }) =>
      matchers.every(({ name, holds }) => holds(labels[name] ?? '')) && filters.every(({ holds }) => holds(text)),
  );
  const groups = Map.groupBy(taken, ({ labels }) => JSON.stringify(by.map(name => [name, labels[name] ?? ''])));
  return [...groups]
    .map(([labels, each]) => ({ labels: Object.fromEntries(JSON.parse(labels)), value: each.length }))
    .filter(({ value }) => value > limit);
}
