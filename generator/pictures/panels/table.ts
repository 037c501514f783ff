import { max, sum } from 'd3-array';
import { byText } from '../../lib/sort.ts';
import { last } from '../shown.ts';
import { el, label, textWidth } from '../svg.ts';
import type { Draw } from './draw.ts';

const SIZE = 13;
const ROW = 24;

/** A row for each series and a column for each label, with its last value in the last one unless that is hidden. */
export const table: Draw = (shown, box) => {
  const labels = [...new Set(shown.lines.flatMap(({ labels }) => Object.keys(labels)))].sort(byText);
  const columns = [
    ...labels.map(name => ({ name, of: (line: (typeof shown.lines)[number]) => line.labels[name] ?? '' })),
    { name: 'Value', of: (line: (typeof shown.lines)[number]) => shown.text(last(line) ?? Number.NaN) },
  ].filter(({ name }) => !shown.hidden.has(name));
  const fits = Math.max(1, Math.floor(box.height / ROW) - 1);
  const rows = shown.lines.length > fits ? shown.lines.slice(0, fits - 1) : shown.lines;
  const wanted = columns.map(({ name, of }) => 16 + (max([name, ...rows.map(of)], text => textWidth(text, SIZE)) ?? 0));
  const widths = shared(wanted, box.width);
  const starts = widths.map((_, index) => box.x + sum(widths.slice(0, index)));
  const line = (y: number) => el('line', { class: 'grid', x1: box.x, x2: box.x + box.width, y1: y, y2: y });
  const row = (texts: readonly string[], index: number, kind: string): string =>
    texts
      .map((text, at) =>
        label(text, {
          x: (starts[at] ?? box.x) + 4,
          y: box.y + index * ROW + 16,
          size: SIZE,
          class: kind,
          width: (widths[at] ?? 0) - 10,
        }),
      )
      .join('');
  return [
    row(
      columns.map(({ name }) => name),
      0,
      'strong',
    ),
    line(box.y + ROW),
    ...rows.flatMap((one, index) => [
      row(
        columns.map(({ of }) => of(one)),
        index + 1,
        '',
      ),
      line(box.y + (index + 2) * ROW),
    ]),
    ...(rows.length === shown.lines.length
      ? []
      : [
          label(`and ${shown.lines.length - rows.length} more rows`, {
            x: box.x + 4,
            y: box.y + (rows.length + 1) * ROW + 16,
            size: SIZE,
            class: 'faint',
          }),
        ]),
  ].join('');
};

/** Widths that fill the room: what is too much is taken from the widest, so that short columns stay whole. */
function shared(wanted: readonly number[], room: number): readonly number[] {
  const over = sum(wanted) - room;
  if (over <= 0) return wanted.map(width => width - over / wanted.length);
  let left = room;
  const upwards = [...wanted].sort((a, b) => a - b);
  const most = upwards.findIndex((width, index) => {
    if (width * (wanted.length - index) > left) return true;
    left -= width;
    return false;
  });
  return wanted.map(width => Math.min(width, left / (wanted.length - most)));
}
