import { createRequire } from 'node:module';

/** A regular expression as Go reads it, anchored at both ends. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

/** Whether `.` takes a line break too: Prometheus says yes (`model/labels/regexp.go`), Alertmanager no (`pkg/labels`). */
export interface Dot {
  readonly takesLineBreaks: boolean;
}

/** What Go and JavaScript read alike: words, alternatives and dots. Most matchers are no more than this. */
const PLAIN = /^(?:[\w :/@,-]|\||\.[*+]?)*$/;

/** Go's syntax (RE2) has no look-around and no back-references; it has classes and flags that JavaScript lacks. */
function compile(text: string, { takesLineBreaks }: Dot): Pattern | null {
  if (PLAIN.test(text)) {
    const dotted = takesLineBreaks ? text : text.replaceAll('.', '[^\\n]');
    return new RegExp(`^(?:${dotted})$`, 'su');
  }
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
