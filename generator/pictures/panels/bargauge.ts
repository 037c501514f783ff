import { max } from 'd3-array';
import { last } from '../shown.ts';
import { el, escaped, label, textWidth } from '../svg.ts';
import type { Draw } from './draw.ts';
import { shareOf } from './scale.ts';

const SIZE = 13;

/** The most that a bar and the gap below it take: bars share what room there is. */
const THICK = 110;

/** A bar for each series, as long as its last value, with name and number beside it. */
export const bargauge: Draw = (shown, box) => {
  const rows = shown.lines.map(line => ({ line, value: last(line) }));
  const least = 20;
  const fits = Math.floor(box.height / least);
  const room = rows.length > fits ? rows.slice(0, fits - 1) : rows;
  const pitch = Math.min(THICK, box.height / (room.length + (room.length < rows.length ? 1 : 0)));
  const names = Math.min(box.width * 0.4, 8 + (max(room, ({ line }) => textWidth(line.name, SIZE)) ?? 0));
  const words = ({ value }: (typeof rows)[number]): string => (value === undefined ? 'No data' : shown.text(value));
  const numbers = 10 + (max(room, row => textWidth(words(row), SIZE)) ?? 0);
  const length = box.width - names - numbers;
  return [
    ...room.map((row, index) => {
      const { line, value } = row;
      const y = box.y + index * pitch;
      const color = value === undefined ? 'faint' : shown.color(value);
      const bar = { x: box.x + names, y: y + pitch * 0.14, height: pitch * 0.72, rx: 2 };
      return [
        label(line.name, { x: box.x, y: y + pitch / 2 + 4.5, size: SIZE, class: 'soft', width: names - 6 }),
        el('rect', { class: 'track', ...bar, width: length }),
        el('rect', {
          class: `fill ${color}`,
          ...bar,
          width: length * (value === undefined ? 0 : shareOf(shown, value)),
        }),
        label(words(row), {
          x: box.x + box.width,
          y: y + pitch / 2 + 4.5,
          size: SIZE,
          anchor: 'end',
          class: `number ${color}`,
        }),
      ];
    }),
    ...(room.length === rows.length
      ? []
      : [
          el(
            'g',
            {},
            el(
              'title',
              {},
              escaped(
                rows
                  .slice(room.length)
                  .map(row => `${row.line.name}: ${words(row)}`)
                  .join('\n'),
              ),
            ),
            label(`and ${rows.length - room.length} more`, {
              x: box.x,
              y: box.y + box.height - 4,
              size: SIZE,
              class: 'faint',
            }),
          ),
        ]),
  ]
    .flat()
    .join('');
};
