import { createRequire } from 'node:module';

/** A label matcher, as Prometheus and Alertmanager both have it. */
export interface Matcher {
  readonly name: string;
  readonly op: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

/** A regular expression that a whole text fits or does not. */
export interface Pattern {
  readonly test: (text: string) => boolean;
}

/** Go's engine (RE2) in JavaScript: its syntax, and never slower than the text is long. */
interface Re2 {
  readonly RE2JS: {
    readonly DOTALL: number;
    readonly compile: (pattern: string, flags: number) => { readonly matches: (text: string) => boolean };
  };
}

/** Both engines read these alike, and JavaScript's never goes back far: no loop in a loop, and two loops at the most. */
const SIMPLE = /^(?:[\w:/@ -]|\\[./-]|\||\((?!\?)|\)\??(?![*+{?])|\.(?![*+{?])|\.[*+](?![*+{?]))*$/;
const isSimple = (text: string): boolean => SIMPLE.test(text) && (text.match(/[*+]/g)?.length ?? 0) <= 2;

/** A text up to this long JavaScript's engine reads at once. */
const SHORT = 1000;

const patterns = new Map<string, Pattern | null>();

/**
 * A regular expression as Prometheus anchors it; null where Go has none like it. One that a stranger wrote can make
 * JavaScript's engine search without end, so RE2 reads what is not plain; it is loaded only then.
 */
export function pattern(text: string): Pattern | null {
  if (!patterns.has(text)) patterns.set(text, compiled(text));
  return patterns.get(text) ?? null;
}

function compiled(text: string): Pattern | null {
  try {
    if (!isSimple(text)) return linear(text);
    const quick = new RegExp(`^(?:${text})$`, 's');
    return { test: value => (value.length <= SHORT ? quick.test(value) : (linear(text)?.test(value) ?? false)) };
  } catch {
    return null;
  }
}

function linear(text: string): Pattern {
  const { RE2JS } = createRequire(import.meta.url)('re2js') as Re2;
  const program = RE2JS.compile(text, RE2JS.DOTALL);
  return { test: value => program.matches(value) };
}

/** Whether a label value passes a matcher; a label that is not there has the empty value. */
export function matchValue({ op, value }: Pick<Matcher, 'op' | 'value'>, actual: string): boolean {
  if (op === '=' || op === '!=') return (actual === value) === (op === '=');
  return (pattern(value)?.test(actual) ?? false) === (op === '=~');
}
