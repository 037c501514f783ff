import { printable } from '../lib/shown.ts';
import { columns, wrap } from '../report/screen.ts';

/** A value of a row. People see its text; with `-o json` it is the data. */
export type Cell = string | number | readonly string[] | { readonly shown: string; readonly data: unknown };

/** A row of a table: the same keys in each, which are the headings. */
export type Row = Readonly<Record<string, Cell>>;

/** A row as data: strings, numbers, lists and objects, as `schemas/list.schema.json` has them. */
export const dataOf = (row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row).map(([key, cell]) => [key, typeof cell === 'object' && 'shown' in cell ? cell.data : cell]),
  );

/** A row as a person reads it. */
export const textsOf = (row: Row): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, textOf(cell)]));

function textOf(cell: Cell): string {
  if (typeof cell !== 'object') return String(cell);
  return 'shown' in cell ? cell.shown : cell.join(', ');
}

const GAP = '  ';

/**
 * Rows in columns for people, headings above. In a terminal of `width` columns a cell goes on below itself, and where even
 * the longest words do not fit side by side, each row becomes a block. Without a width each row is one line, for other programs.
 */
export function table(rows: readonly Row[], width?: number): string {
  const headings = Object.keys(rows[0] ?? {});
  const texts = rows.map(textsOf);
  const lines = [
    headings.map(heading => heading.toUpperCase()),
    ...texts.map(text => headings.map(key => printable(text[key] ?? ''))),
  ];
  const natural = headings.map((_, at) => Math.max(...lines.map(line => columns(line[at] ?? ''))));
  const least = headings.map((_, at) => Math.max(...lines.map(line => longestWord(line[at] ?? ''))));
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - GAP.length * (headings.length - 1);
  if (sum(least) > room)
    return texts
      .map(text => {
        const [first = '', ...rest] = headings;
        return facts(
          text[first] ?? '',
          rest.map(key => [key, text[key] ?? ''] as const),
          width,
        );
      })
      .join('');
  const widths = narrowed(natural, least, room);
  return lines.map(line => rowText(line, widths)).join('');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const longestWord = (text: string): number => Math.max(...text.split(' ').map(columns));

/** Widths that fit: the widest column gives room first, down to its longest word. */
function narrowed(natural: readonly number[], least: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const slack = widths.map((width, at) => (width > (least[at] ?? 0) ? width : 0));
    const widest = slack.indexOf(Math.max(...slack));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function rowText(line: readonly string[], widths: readonly number[]): string {
  const cells = line.map((cell, at) => wrap(cell, widths[at] ?? 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((cell, column) => {
        const text = cell[at] ?? '';
        return text + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(text)));
      })
      .join(GAP)
      .trimEnd(),
  )
    .map(text => `${text}\n`)
    .join('');
}

/** Facts about one thing, a line each, wrapped at `width` columns; what is empty is left out. */
export function facts(title: string, pairs: readonly (readonly [string, string])[], width?: number): string {
  const filled = pairs.filter(([, value]) => value !== '');
  const names = Math.max(0, ...filled.map(([name]) => columns(name)));
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(20, width - names - 4);
  const lines = filled.flatMap(([name, value]) =>
    value
      .split('\n')
      .flatMap(line => wrap(printable(line), room))
      .map((line, index) => `  ${(index === 0 ? name : '').padEnd(names)}  ${line}`.trimEnd()),
  );
  return `${[printable(title), ...lines].join('\n')}\n`;
}
