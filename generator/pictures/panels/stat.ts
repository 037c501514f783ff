import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { type Line, last, type Shown } from '../shown.ts';
import { el, label, textWidth } from '../svg.ts';
import type { Box, Draw } from './draw.ts';

/** The last value of each series in large, in the colour of its step, before a small graph of how it came about. */
export const stat: Draw = (shown, box) => {
  const wide = box.width / shown.lines.length >= 90;
  const cells = shown.lines.map((line, index): [Line, Box] => [
    line,
    wide
      ? { ...box, width: box.width / shown.lines.length, x: box.x + (index * box.width) / shown.lines.length }
      : { ...box, height: box.height / shown.lines.length, y: box.y + (index * box.height) / shown.lines.length },
  ]);
  return cells.map(([line, cell]) => one(shown, line, cell)).join('');
};

function one(shown: Shown, line: Line, box: Box): string {
  const value = last(line);
  const words = value === undefined ? 'No data' : shown.text(value);
  const several = shown.lines.length > 1;
  const room = several ? box.height - 16 : box.height;
  const size = Math.max(14, Math.min(44, room * 0.55, (box.width - 12) / textWidth(words, 1)));
  const middle = box.x + box.width / 2;
  return [
    el(
      'g',
      { class: value === undefined ? 'faint' : shown.color(value) },
      ...(shown.spark ? [spark(shown, line, box)] : []),
    ),
    label(words, {
      x: middle,
      y: box.y + room / 2 + size * 0.34,
      size,
      anchor: 'middle',
      class: value === undefined ? 'faint' : `number ${shown.color(value)}`,
    }),
    ...(several
      ? [
          label(line.name, {
            x: middle,
            y: box.y + box.height - 4,
            size: 12,
            anchor: 'middle',
            class: 'soft',
            width: box.width - 8,
          }),
        ]
      : []),
  ].join('');
}

/** How the value came about, without an axis. */
function spark({ span }: Shown, { values }: Line, box: Box): string {
  const [low = 0, high = 1] = extent(values, ([, value]) => value);
  const x = scaleLinear([span.start, span.end], [box.x, box.x + box.width]);
  const y = scaleLinear([low, high > low ? high : low + 1], [box.y + box.height, box.y + box.height * 0.55]);
  const path = area<readonly [number, number]>(
    ([time]) => x(time),
    box.y + box.height,
    ([, value]) => y(value),
  )
    .defined(([, value]) => Number.isFinite(value))
    .digits(1)(values);
  return path ? el('path', { class: 'area', d: path }) : '';
}
