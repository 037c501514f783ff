import { matchValue, pattern } from './matcher.ts';
import type { Stretch } from './tree.ts';

/** What Loki refuses of a query, and where. */
export type LogqlFault = Stretch & { readonly message: string };

/** Functions over a stretch of log lines (Loki, docs: metric queries). */
const RANGED = new Set(
  `rate rate_counter count_over_time bytes_rate bytes_over_time absent_over_time sum_over_time avg_over_time max_over_time
  min_over_time first_over_time last_over_time stdvar_over_time stddev_over_time quantile_over_time`.split(/\s+/),
);

/** Texts in quotes, to the end where one is left open; comments; names; and single brackets. */
const TOKEN = /"(?:\\.|[^"\\])*(?:"|$)|'(?:\\.|[^'\\])*(?:'|$)|`[^`]*(?:`|$)|#[^\n]*|[A-Za-z_]\w*|[()[\]{}]/gs;

/** Variables of a dashboard, which may stand for anything. */
const VARIABLE = /\$\{\w[^}]*\}|\$[A-Za-z_]\w*|\[\[\w+\]\]/g;

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** No query of a person is as long. */
const MAX_LENGTH = 100_000;

interface Open {
  readonly bracket: string;
  readonly from: number;
  /** The function whose arguments it opens. */
  readonly name: string | undefined;
  hasRange: boolean;
}

/**
 * The first fault of a LogQL query, of those that any reader of it finds: quotes and brackets that do not close, a selector
 * that selects nothing or has what is no matcher, a function that lacks its range. Pipelines are not followed. What has a
 * variable outside of quotes is whole by itself alone. `test/logql.test.ts` holds it against the grammar of Grafana's editor.
 */
export function logqlFault(text: string): LogqlFault | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const plain = text.replace(VARIABLE, whole => 'v'.repeat(whole.length));
  const open: Open[] = [];
  let name: { readonly word: string; readonly to: number } | undefined;
  for (const { 0: token, index: from } of plain.matchAll(TOKEN)) {
    const at = { from, to: from + token.length };
    if (/^["'`]/.test(token)) {
      if (token.length < 2 || token.at(-1) !== token[0]) return { ...at, message: 'a text in quotes has no end' };
    } else if (/^\w/.test(token)) name = { word: token, to: at.to };
    else if (CLOSING[token] !== undefined) {
      const around = open.at(-1);
      if (token === '[' && around) around.hasRange = true;
      open.push({
        bracket: token,
        from,
        name: token === '(' && name && plain.slice(name.to, from).trim() === '' ? name.word : undefined,
        hasRange: false,
      });
    } else if (!token.startsWith('#')) {
      const last = open.pop();
      if (last === undefined || CLOSING[last.bracket] !== token) return { ...at, message: `unexpected \`${token}\`` };
      const inner = { from: last.from, to: at.to };
      if (token === '}') {
        const fault = selectorFault(text.slice(last.from + 1, from));
        if (fault !== undefined) return { ...inner, message: fault };
      }
      const around = open.at(-1);
      // A range may stand in parentheses of its own, with what is unwrapped.
      if (last.hasRange && last.name === undefined && around && token === ')') around.hasRange = true;
      if (token === ')' && RANGED.has(last.name ?? '') && !last.hasRange && plain === text)
        return { ...inner, message: `\`${last.name}\` needs a range such as \`[5m]\`` };
    }
  }
  const [first] = open;
  return first && { from: first.from, to: first.from + 1, message: `\`${first.bracket}\` is not closed` };
}

const MATCHER = /^\s*([A-Za-z_][\w.]*)\s*(=~|!~|!=|=)\s*(?:"((?:\\.|[^"\\])*)"|`([^`]*)`)\s*$/s;

/** What is wrong with the matchers of a selector of streams; nothing where a variable stands among them. */
function selectorFault(inner: string): string | undefined {
  const parts = inner.match(/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^",`])+/gs) ?? [];
  const written = parts.filter((part, at) => part.trim() !== '' || at < parts.length - 1);
  const unquoted = inner.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/gs, '');
  // A name in quotes is one of PromQL, whose selectors look alike.
  if (/[$']|\[\[/.test(unquoted) || /^\s*"/.test(inner)) return undefined;
  let selects = false;
  for (const part of written) {
    const [, , op = '', quoted, raw] = MATCHER.exec(part) ?? [];
    const value = raw ?? quoted;
    if (value === undefined) return `\`${part.trim()}\` is no matcher`;
    if (/\$|\[\[/.test(value)) selects = true;
    else {
      const read = raw ?? value.replaceAll('\\\\', '\\');
      if (op.endsWith('~') && !pattern(read)) return `\`${read}\` is not a regular expression`;
      selects ||= !matchValue({ op: op as '=', value: read }, '');
    }
  }
  return selects ? undefined : 'a selector needs a matcher that does not match everything';
}
