import { type Dot, type Pattern, re2 } from '../lib/re2.ts';

/** A label matcher, as Prometheus and Alertmanager both have it. */
export interface Matcher {
  readonly name: string;
  readonly op: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** A regular expression as Prometheus anchors it; null where it is none. */
export const pattern = (text: string): Pattern | null => re2(text);

/** Whether a label value passes a matcher; a label that is not there has the empty value. */
export function matchValue({ op, value }: Pick<Matcher, 'op' | 'value'>, actual: string, dot?: Dot): boolean {
  if (op === '=' || op === '!=') return (actual === value) === (op === '=');
  return (re2(value, dot)?.test(actual) ?? false) === (op === '=~');
}

/** How Alertmanager reads a matcher of a route: its dot takes no line break (`pkg/labels/matcher.go`, NewMatcher). */
export const passesRoute = (matcher: Pick<Matcher, 'op' | 'value'>, actual: string): boolean =>
  matchValue(matcher, actual, { takesLineBreaks: false });

/** A matcher as text: `severity!="info"`. Alertmanager reads it, and so does `readMatcher`. */
export const matcherText = ({ name, op, value }: Matcher): string =>
  `${name}${op}"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/**
 * A name, one of four operators, and a value in quotes; within them a backslash stands before a quote, a backslash and the
 * `n` of a line break.
 */
export const MATCHER = '^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*"([^"\\\\]|\\\\["\\\\n])*"\\s*$';

/** The matcher that a text of the form `MATCHER` says. Throws on any other text: the schema refuses it before. */
export function readMatcher(text: string): Matcher {
  const [, name = '', op = '', value = ''] = /^\s*(\w+)\s*(=~|!~|!=|=)\s*(".*")\s*$/s.exec(text) ?? [];
  if (value === '') throw new Error(`${text} is no matcher`);
  const unescaped = value.slice(1, -1).replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one));
  return { name, op: op as Matcher['op'], value: unescaped };
}
