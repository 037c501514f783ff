import { arc } from 'd3-shape';
import { type Line, last, type Shown } from '../shown.ts';
import { el, label, textWidth } from '../svg.ts';
import type { Box, Draw } from './draw.ts';
import { shareOf } from './scale.ts';

/** Where the arc begins and how far it goes: three quarters of a circle, open below. */
const FROM = -0.7 * Math.PI;
const TURN = 1.4 * Math.PI;

/** An arc for each series, filled as far as its last value, with its steps along the rim. */
export const gauge: Draw = (shown, box) => {
  const count = shown.lines.length;
  const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * box.width) / box.height))));
  const rows = Math.ceil(count / columns);
  return shown.lines
    .map((line, index) =>
      one(shown, line, {
        x: box.x + (index % columns) * (box.width / columns),
        y: box.y + Math.floor(index / columns) * (box.height / rows),
        width: box.width / columns,
        height: box.height / rows,
      }),
    )
    .join('');
};

function one(shown: Shown, line: Line, box: Box): string {
  const value = last(line);
  const named = shown.lines.length > 1;
  const radius = Math.max(20, Math.min(box.width / 2 - 8, (box.height - (named ? 22 : 4)) / 1.65));
  const free = box.height - radius * 1.65 - (named ? 22 : 4);
  const middle = [box.x + box.width / 2, box.y + radius + 4 + Math.max(0, free / 2)] as const;
  const words = value === undefined ? 'No data' : shown.text(value);
  const ring = (inner: number, outer: number, from: number, to: number, kind: string): string =>
    el('path', {
      class: kind,
      d:
        arc().digits(1)({
          innerRadius: radius * inner,
          outerRadius: radius * outer,
          startAngle: FROM + TURN * from,
          endAngle: FROM + TURN * to,
        }) ?? '',
    });
  const at = (limit: number): number => shareOf(shown, limit);
  const size = Math.max(12, Math.min(radius * 0.4, radius / textWidth(words, 1.15)));
  return [
    el(
      'g',
      { transform: `translate(${middle.map(Math.round).join(' ')})` },
      ring(0.66, 0.92, 0, 1, 'track'),
      ...(value === undefined ? [] : [ring(0.66, 0.92, 0, at(value), `fill ${shown.color(value)}`)]),
      ...shown.steps.map((step, index) =>
        ring(0.95, 1, at(step.at), at(shown.steps[index + 1]?.at ?? Number.POSITIVE_INFINITY), `fill ${step.color}`),
      ),
    ),
    label(words, {
      x: middle[0],
      y: middle[1] + size * 0.34,
      size,
      anchor: 'middle',
      class: value === undefined ? 'faint' : `number ${shown.color(value)}`,
    }),
    ...(named
      ? [
          label(line.name, {
            x: middle[0],
            y: Math.min(box.y + box.height - 4, middle[1] + radius * 0.8 + 10),
            size: 12,
            anchor: 'middle',
            class: 'soft',
            width: box.width - 8,
          }),
        ]
      : []),
  ].join('');
}
