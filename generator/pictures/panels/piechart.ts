import { arc, pie } from 'd3-shape';
import { type Line, last } from '../shown.ts';
import { el, escaped, label, textWidth } from '../svg.ts';
import type { Draw } from './draw.ts';
import { seriesClass } from './legend.ts';

const SIZE = 13;
const ROW = 20;

/** A slice for each series, as large as its share of the sum, with names and shares beside it. */
export const piechart: Draw = (shown, box) => {
  const values = shown.lines.map(line => ({ line, value: Math.max(0, last(line) ?? 0) }));
  const sum = values.reduce((all, { value }) => all + value, 0);
  const radius = Math.max(10, Math.min(box.height, box.width * 0.45) / 2 - 2);
  const slices = pie<{ line: Line; value: number }>()
    .value(({ value }) => value)
    .sort(null)(values);
  const draw = arc<(typeof slices)[number]>().innerRadius(0).outerRadius(radius);
  const center = { x: box.x + radius + 2, y: box.y + box.height / 2 };
  const names = center.x + radius + 18;
  const words = (value: number) => `${sum === 0 ? 0 : Math.round((100 * value) / sum)} %`;
  const numbers = Math.max(...values.map(({ value }) => textWidth(words(value), SIZE)));
  return [
    el(
      'g',
      { transform: `translate(${center.x} ${center.y})` },
      ...slices.map((slice, index) =>
        el(
          'path',
          { class: `fill ${seriesClass(index)}`, d: draw(slice) ?? '' },
          el('title', {}, escaped(`${slice.data.line.name}: ${words(slice.data.value)}`)),
        ),
      ),
    ),
    ...values.slice(0, Math.floor(box.height / ROW)).flatMap(({ line, value }, index) => {
      const y = box.y + ROW * index + 14;
      return [
        el('rect', { class: `fill ${seriesClass(index)}`, x: names - 14, y: y - 10, width: 10, height: 10, rx: 2 }),
        label(line.name, { x: names, y, size: SIZE, class: 'soft', width: box.x + box.width - names - numbers - 8 }),
        label(words(value), { x: box.x + box.width, y, size: SIZE, anchor: 'end', class: 'number' }),
      ];
    }),
  ].join('');
};
