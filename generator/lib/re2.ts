import { createRequire } from 'node:module';

/** A regular expression as Go reads it, anchored at both ends. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

/** Whether `.` takes a line break too: Prometheus says yes (`model/labels/regexp.go`), Alertmanager no (`pkg/labels`). */
export interface Dot {
  readonly takesLineBreaks: boolean;
}

/** What Go and JavaScript read alike: words, alternatives, dots, and groups that are not repeated. Most are no more. */
const PLAIN = /^(?:[\w :/@,-]|\||\.[*+]?|\((?!\?)|\)(?![*+?{]))*$/;

/** With more loops than this, or on a text longer than this, JavaScript's engine can search for minutes. */
const [LOOPS, LENGTH] = [2, 1000];
const isQuick = (text: string): boolean => PLAIN.test(text) && text.split(/[*+]/).length - 1 <= LOOPS;

/** Go's syntax (RE2) has no look-around and no back-references; it has classes and flags that JavaScript lacks. */
function compile(text: string, dot: Dot): Pattern | null {
  if (!isQuick(text)) return linear(text, dot);
  const dotted = dot.takesLineBreaks ? text : text.replaceAll('.', '[^\\n]');
  const quick = javascript(`^(?:${dotted})$`);
  return (
    quick && { test: value => (value.length <= LENGTH ? quick.test(value) : (linear(text, dot)?.test(value) ?? false)) }
  );
}

/** An expression of JavaScript; null where a group is not closed, which Go refuses as well. */
function javascript(text: string): RegExp | null {
  try {
    return new RegExp(text, 'su');
  } catch {
    return null;
  }
}

/** The pattern as RE2 reads it, whose time grows with the length of the text and no faster. */
function linear(text: string, { takesLineBreaks }: Dot): Pattern | null {
  // A quarter of a megabyte of code: it is loaded only once a pattern needs it.
  const { RE2JS, RE2JSException } = createRequire(import.meta.url)('re2js') as typeof import('re2js');
  try {
    const compiled = RE2JS.compile(text, takesLineBreaks ? RE2JS.DOTALL : 0);
    return { test: value => compiled.matches(value) };
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}

/** A text as a pattern that matches it and nothing else: Go, JavaScript and Grafana escape the same characters. */
export const literal = (text: string): string => text.replace(/[\\^$*+?.()|[\]{}]/g, '\\$&');

const known = new Map<string, Pattern | null>();

/** A pattern, compiled once; null where Go takes the text for no regular expression. */
export function re2(text: string, dot: Dot = { takesLineBreaks: true }): Pattern | null {
  const key = `${dot.takesLineBreaks} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = compile(text, dot);
  known.set(key, made);
  return made;
}

/** Whether a text has a match of a pattern anywhere, as Go's `MatchString` says it; false where Go takes it for no expression. */
export const finds = (pattern: string, text: string): boolean => re2(`.*(?:${pattern}).*`)?.test(text) ?? false;

/** A text with each match of some patterns replaced, one pattern after the other, as Go's `ReplaceAllString` does. */
export function replaceEach(text: string, patterns: readonly string[], by: string): string {
  const { RE2JS } = createRequire(import.meta.url)('re2js') as typeof import('re2js');
  return patterns
    .filter(pattern => re2(pattern) !== null)
    .reduce((all, pattern) => RE2JS.compile(pattern).matcher(all).replaceAll(RE2JS.quoteReplacement(by)), text);
}
