import stringWidth from 'fast-string-width';
import { redact } from '../lib/redact.ts';
import { visible } from '../lib/shown.ts';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for one letter, however many code points it has. */
const graphemes = (text: string): string[] =>
  /^[\x20-\x7e]*$/.test(text) ? text.split('') : [...GRAPHEMES.segment(text)].map(({ segment }) => segment);

/** How many columns of a terminal a visible text takes. */
export const columns = (text: string): number => stringWidth(text);

/** As much of a text as fits, from its start. */
const fitting = (text: string, room: number): string => taken(graphemes(text), room).join('');

/** The first letters that fit. */
function taken(letters: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = letters.findIndex(letter => {
    used += columns(letter);
    return used > room;
  });
  return end < 0 ? letters : letters.slice(0, end);
}

/** A text in at most `room` columns, with an ellipsis where it was cut. */
export function clip(text: string, room: number): string {
  // Of a secret that is cut, too little would be left to know it by.
  const shown = redact(text);
  return columns(shown) <= room ? shown : `${fitting(shown, Math.max(0, room - 1))}…`;
}

/** A text broken at spaces into lines of at most `room` columns; what has no space is never broken. */
export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A stretch of a line and the columns of its marked part, after cutting. */
export interface Cut {
  readonly text: string;
  /** Columns before the mark, and columns marked: at least one. */
  readonly before: number;
  readonly marked: number;
}

/**
 * A line with its mark, `start` and `end` in UTF-16 units as YAML parsers count, cut to `room` columns so that the
 * start of the mark is always seen.
 */
export function cut(line: string, start: number, end: number, room: number): Cut {
  const [head, mark, tail] = [line.slice(0, start), line.slice(start, end), line.slice(end)].map(visible) as [
    string,
    string,
    string,
  ];
  const before = columns(head);
  const whole = before + columns(mark) + columns(tail);
  if (whole <= room) return { text: head + mark + tail, before, marked: Math.max(1, columns(mark)) };
  // Leave the mark a third of the room in front of it and the rest behind.
  const kept = Math.min(before, Math.max(0, Math.floor(room / 3)));
  const front = before > kept ? `…${fittingEnd(head, kept - 1)}` : head;
  const rest = clip(mark + tail, room - columns(front));
  return { text: front + rest, before: columns(front), marked: Math.max(1, Math.min(columns(mark), columns(rest))) };
}

/** As much of a text as fits, from its end. */
const fittingEnd = (text: string, room: number): string =>
  [...taken(graphemes(text).reverse(), Math.max(0, room))].reverse().join('');
