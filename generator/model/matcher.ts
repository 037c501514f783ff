/** A label matcher, as Prometheus and Alertmanager both have it. */
export interface Matcher {
  readonly name: string;
  readonly op: '=' | '!=' | '=~' | '!~';
  readonly value: string;
}

const patterns = new Map<string, RegExp | null>();

/**
 * A regular expression as Prometheus anchors it; null where it is none. Go's syntax and JavaScript's agree on what we
 * use.
 */
export function pattern(text: string): RegExp | null {
  if (!patterns.has(text)) {
    try {
      patterns.set(text, new RegExp(`^(?:${text})$`, 's'));
    } catch {
      patterns.set(text, null);
    }
  }
  return patterns.get(text) ?? null;
}

/** Whether a label value passes a matcher; a label that is not there has the empty value. */
export function matchValue({ op, value }: Pick<Matcher, 'op' | 'value'>, actual: string): boolean {
  if (op === '=' || op === '!=') return (actual === value) === (op === '=');
  return (pattern(value)?.test(actual) ?? false) === (op === '=~');
}
