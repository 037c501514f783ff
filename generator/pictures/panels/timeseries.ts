import { extent, ticks } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Line, Shown } from '../shown.ts';
import { el, escaped, label, textWidth } from '../svg.ts';
import type { Box, Draw } from './draw.ts';
import { legend, legendHeight, seriesClass } from './legend.ts';

const AXIS = 11;

/** Room that a time needs on its axis. */
const CLOCK = 52;

/** A graph over time: an axis in the panel's unit, a line for each series, and the legend below. */
export const timeseries: Draw = (shown, box) => {
  const { lines, span } = shown;
  const below = legendHeight(lines, box);
  const [low, high] = reach(shown);
  const marks = ticksOf(shown, low, high, box.height > 180 ? 5 : 3);
  const step = (marks[1] ?? 0) - (marks[0] ?? 0);
  const named = marks.map(mark => axisText(shown, mark, step, Math.max(Math.abs(low), Math.abs(high))));
  const left = 10 + Math.max(...named.map(text => textWidth(text, AXIS)));
  const plot: Box = { x: box.x + left, y: box.y + 6, width: box.width - left - 6, height: box.height - below - 30 };
  const y = scaleLinear([low, high], [plot.y + plot.height, plot.y]);
  const x = scaleUtc([span.start * 1000, span.end * 1000], [plot.x, plot.x + plot.width]);
  const hours = x.ticks(plot.width > 450 ? 7 : 4);
  const apart = Math.ceil(CLOCK / (plot.width / hours.length));
  const times = hours.filter((_, index) => index % apart === 0);
  return [
    ...marks.map((mark, index) => [
      el('line', { class: 'grid', x1: plot.x, x2: plot.x + plot.width, y1: y(mark), y2: y(mark) }),
      label(named[index] ?? '', { x: plot.x - 6, y: y(mark) + 4, size: AXIS, anchor: 'end', class: 'faint' }),
    ]),
    ...times.map(time =>
      label(clock(time), {
        x: x(time),
        y: plot.y + plot.height + 17,
        size: AXIS,
        anchor: x(time) > plot.x + plot.width - 14 ? 'end' : 'middle',
        class: 'faint',
      }),
    ),
    ...(shown.stepsDrawn ? shown.steps : [])
      .filter(({ at }) => at > low && at <= high)
      .map(({ at, color }) =>
        el('line', { class: `limit ${color}`, x1: plot.x, x2: plot.x + plot.width, y1: y(at), y2: y(at) }),
      ),
    ...lines.map((one, index) =>
      drawn(one, index, {
        span,
        x: time => x(time * 1000),
        y,
        floor: y(Math.max(low, Math.min(0, high))),
        only: lines.length === 1,
      }),
    ),
    legend(lines, { ...box, y: box.y + box.height - below, height: below }),
  ]
    .flat()
    .join('');
};

/** The time of day, or the date where a day begins, in UTC. */
const clock = (time: Date): string => {
  const [date = '', day = ''] = time.toISOString().split('T');
  return day.startsWith('00:00') ? date.slice(5) : day.slice(0, 5);
};

interface Scales {
  readonly span: Shown['span'];
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly floor: number;
  readonly only: boolean;
}

/** A value at each step, and nothing where the series has none: a gap is a gap. */
function points({ values }: Line, { start, end, step }: Shown['span']): readonly (readonly [number, number])[] {
  const known = new Map(values);
  const all: (readonly [number, number])[] = [];
  for (let time = start; time <= end; time += step) all.push([time, known.get(time) ?? Number.NaN]);
  return all;
}

function drawn(one: Line, index: number, { span, x, y, floor, only }: Scales): string {
  const all = points(one, span);
  const isThere = ([, value]: readonly [number, number]) => Number.isFinite(value);
  const path = line<readonly [number, number]>(
    ([time]) => x(time),
    ([, value]) => y(value),
  )
    .defined(isThere)
    .digits(1)(all);
  // Many filled areas over each other are mud.
  const fill = area<readonly [number, number]>(
    ([time]) => x(time),
    floor,
    ([, value]) => y(value),
  )
    .defined(isThere)
    .digits(1)(all);
  return el(
    'g',
    { class: seriesClass(index) },
    el('title', {}, escaped(one.name)),
    ...(only && fill ? [el('path', { class: 'area', d: fill })] : []),
    ...(path ? [el('path', { class: 'line', d: path })] : []),
  );
}

/** What the axis spans: the unit's own bounds where it has them, or else the values with some air. */
function reach({ lines, min, max, steps, stepsDrawn }: Shown): readonly [number, number] {
  const values = lines.flatMap(({ values }) => values.map(([, value]) => value)).filter(Number.isFinite);
  const limits = stepsDrawn ? steps.map(({ at }) => at).filter(Number.isFinite) : [];
  const [least = 0, most = 1] = extent([...values, ...limits]);
  const low = min ?? (least >= 0 && least < most / 2 ? 0 : least);
  const high = max ?? most;
  if (high > low) return max === undefined ? [low, high + 0.05 * (high - low)] : [low, high];
  const air = Math.abs(high) / 2 || 1;
  return [min ?? (low > 0 ? Math.max(0, low - air) : low), high + air];
}

/** Round numbers of what the axis is read in: seconds of milliseconds, bytes of GiB. */
function ticksOf({ unit }: Shown, low: number, high: number, count: number): readonly number[] {
  const divisor = unit.divisor(Math.max(Math.abs(low), Math.abs(high)));
  return ticks(low / divisor, high / divisor, count).map(tick => tick * divisor);
}

/** All numbers of one axis have the same decimals. */
function axisText({ unit, text }: Shown, mark: number, step: number, size: number): string {
  const divisor = unit.divisor(mark === 0 ? size : Math.abs(mark));
  const decimals = step > 0 ? Math.max(0, Math.min(6, -Math.floor(Math.log10(step / divisor) + 1e-9))) : undefined;
  const words = text(mark);
  return /\d/.test(words) ? unit.format(mark, mark === 0 ? 0 : decimals) : words;
}
