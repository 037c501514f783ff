import { printable } from '../lib/shown.ts';
import { columns } from '../report/screen.ts';

/** A row of a table: the same keys in each, which are the headings. */
export type Row = Readonly<Record<string, string>>;

/** Rows in columns for people, headings above. */
export function table(rows: readonly Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const lines = [
    headings.map(heading => heading.toUpperCase()),
    ...rows.map(row => headings.map(key => printable(row[key] ?? ''))),
  ];
  const widths = headings.map((_, index) => Math.max(...lines.map(line => columns(line[index] ?? ''))));
  return lines
    .map(line =>
      line
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('');
}

/** Facts about one thing, a line each; what is empty is left out. */
export function facts(title: string, pairs: readonly (readonly [string, string])[]): string {
  const filled = pairs.filter(([, value]) => value !== '');
  const width = Math.max(...filled.map(([name]) => name.length));
  const lines = filled.flatMap(([name, value]) =>
    value
      .split('\n')
      .map((line, index) => `  ${(index === 0 ? name : '').padEnd(width)}  ${printable(line)}`.trimEnd()),
  );
  return `${[printable(title), ...lines].join('\n')}\n`;
}
