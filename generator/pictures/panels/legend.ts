import type { Line } from '../shown.ts';
import { el, escaped, label, textWidth } from '../svg.ts';
import type { Box } from './draw.ts';

const SIZE = 12;
const ROW = 18;
const SWATCH = 18;
const GAP = 14;

/** The share of its panel that a legend may take; what finds no room is counted. */
const SHARE = 0.36;
const rowsIn = (height: number): number => Math.max(1, Math.floor((height * SHARE) / ROW));

/** Colours of series before they begin again, dashed. */
const PALETTE = 8;

/** The class that gives a series its colour. */
export const seriesClass = (index: number): string => `s${index % PALETTE}${index >= PALETTE ? ' dashed' : ''}`;

interface Entry {
  readonly line: Line;
  readonly index: number;
  readonly width: number;
}

/** Entries in rows, as many as fit side by side. */
function rowsOf(lines: readonly Line[], width: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, line] of lines.entries()) {
    const own = Math.min(width, SWATCH + textWidth(line.name, SIZE) + GAP);
    if (used + own > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ line, index, width: own });
    used += own;
  }
  return rows;
}

/** What a legend takes of a panel that has this room for graph and legend together. */
export const legendHeight = (lines: readonly Line[], { width, height }: Box): number =>
  ROW * Math.min(rowsIn(height), rowsOf(lines, width).length);

/** Names of series beside their colours, in a box as high as `legendHeight` says. */
export function legend(lines: readonly Line[], box: Box): string {
  const rows = rowsOf(lines, box.width);
  const most = Math.round(box.height / ROW);
  const room = rows.length > most ? rows.slice(0, most - 1) : rows;
  const left = rows.slice(room.length).flat();
  return [
    ...room.map((row, at) => {
      let x = box.x;
      return row.map(({ line, index, width }) => {
        const from = x;
        x += width;
        const y = box.y + at * ROW + 13;
        return el(
          'g',
          { class: seriesClass(index) },
          el('line', { class: 'swatch', x1: from, x2: from + 12, y1: y - 4, y2: y - 4 }),
          label(line.name, { x: from + SWATCH, y, size: SIZE, class: 'soft', width: width - SWATCH - 2 }),
        );
      });
    }),
    ...(left.length === 0
      ? []
      : [
          el(
            'g',
            {},
            el('title', {}, escaped(left.map(({ line }) => line.name).join('\n'))),
            label(`and ${left.length} more`, {
              x: box.x,
              y: box.y + (most - 1) * ROW + 13,
              size: SIZE,
              class: 'faint',
            }),
          ),
        ]),
  ]
    .flat()
    .join('');
}
