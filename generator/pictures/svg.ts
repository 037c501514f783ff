import { redact } from '../lib/redact.ts';
import { printableLines } from '../lib/shown.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML and SVG read it, in elements and attributes: no secret, and no character that is not seen. */
export const escaped = (text: string): string =>
  printableLines(text).replace(/[&<>"']/g, found => ENTITIES[found] ?? found);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A tenth of a pixel is finer than a screen shows. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : escaped(value);

/** An element. Children are markup; texts go through `escaped` before, attributes here. */
export function el(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${shown(value)}"`],
  );
  const inner = children.join('');
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`;
}

/** Widths of characters in a common sans serif, as shares of its size: narrow, wide, and all others. */
const NARROW = /[ijlI.,:;|'!()[\]{}/ft ]/;
const WIDE = /[mwMW@%—…]|[\u0250-\u{10ffff}]/u;

/** About how wide a text is drawn, in pixels: a picture has no fonts to measure. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce(
    (sum, char) => sum + size * (NARROW.test(char) ? 0.34 : WIDE.test(char) ? 0.95 : /[A-Z]/.test(char) ? 0.7 : 0.62),
    0,
  );

/** The text as far as it fits, with an ellipsis for the rest. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly class?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Room for it; a longer text is shortened, and told in full to whoever points at it. */
  readonly width?: number;
}

/** A line of text. */
export function label(
  given: string,
  { x, y, size, anchor, width = Number.POSITIVE_INFINITY, ...rest }: Placed,
): string {
  // Of a secret that is cut, too little would be left to know it by.
  const text = redact(given);
  const short = fitted(text, size, width);
  return el(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor, class: rest.class },
    ...(short === text ? [] : [el('title', {}, escaped(text))]),
    escaped(short),
  );
}
