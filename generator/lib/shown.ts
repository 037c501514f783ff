import { redact } from './redact.ts';

/** Characters that would move the cursor, hide text or reorder it: C0, DEL, C1, bidirectional and invisible ones. */
export const UNSEEN = new RegExp(
  `[${[
    ...[
      '\\0-\\x1f',
      '\\x7f-\\x9f',
      '\\u00ad',
      '\\u034f',
      '\\u061c',
      '\\u115f\\u1160',
      '\\u17b4\\u17b5',
      '\\u180b-\\u180f',
    ],
    ...['\\u200b-\\u200f', '\\u2028-\\u202e', '\\u2060-\\u206f', '\\u3164', '\\ufeff', '\\uffa0', '\\ufff9-\\ufffb'],
    ...['\\ufffe\\uffff', '\\u{e0000}-\\u{e0fff}'],
  ].join('')}]`,
  'gu',
);

/** One of them as a person can see it: control characters as their pictures (U+2400 and on), the others by their code. */
function picture(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/**
 * The text as one line with nothing in it that a terminal obeys or a reader does not see: a name in a config must not
 * repaint the screen that shows it, or read as another name.
 */
export const visible = (text: string): string => text.toWellFormed().replace(UNSEEN, picture);

/** The same of a text of several lines, whose line ends and tabs stay. */
export const visibleLines = (text: string): string =>
  text.toWellFormed().replace(UNSEEN, found => (found === '\n' || found === '\t' ? found : picture(found)));

/** JSON as a reader sees it: the same value, with such characters as its own escapes. */
const visibleJson = (json: string): string =>
  json.replace(UNSEEN, found =>
    found === '\n'
      ? found
      : [...Array(found.length).keys()].map(at => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** The text as each form of output may show it: one line, with no secret in it. */
export const printable = (text: string): string => visible(redact(text));

/** The same of a text of several lines. */
export const printableLines = (text: string): string => visibleLines(redact(text));

/** The same value without a secret in a text or a key of it. */
function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [redact(key), redacted(part)]));
}

/** A value as JSON, with no secret in it, and nothing that is not seen. */
export const printableJson = (value: unknown): string => `${visibleJson(JSON.stringify(redacted(value), null, 2))}\n`;
