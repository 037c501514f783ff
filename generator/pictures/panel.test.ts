import { describe, expect, test } from 'vitest';
import type { Answered, Span } from '../views/picture.ts';
import type { Json } from '../views/reading.ts';
import { spanOf } from './dashboard.ts';
import { drawPanel } from './panel.ts';
import { SAMPLE } from './sample.ts';
import { shown } from './shown.ts';
import { fitted, textWidth } from './svg.ts';

const SPAN: Span = { start: 0, end: 600, step: 60 };
const SIZE = { width: 600, height: 296 };

const series = (labels: Answered['labels'], of: (index: number) => number, skip: readonly number[] = []): Answered => ({
  labels,
  values: Array.from({ length: 11 }, (_, index) => [index * 60, of(index)] as const).filter(
    (_, index) => !skip.includes(index),
  ),
});

const view = (type: string, defaults: Json, legend = '{{pod}}', rest: Json = {}) => ({
  title: 'Use of <all>',
  type,
  json: { fieldConfig: { defaults }, ...rest },
  targets: [{ expr: 'x', legend, path: [] }],
  path: [],
});

const drawn = (type: string, defaults: Json, answers: readonly Answered[], legend?: string, rest?: Json): string =>
  drawPanel(shown(view(type, defaults, legend, rest), [answers], SPAN), SIZE);

const STEPS = {
  thresholds: {
    steps: [
      { color: 'green', value: null },
      { color: 'orange', value: 0.7 },
      { color: 'red', value: 0.9 },
    ],
  },
};
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>(?:<title>[^<]*<\/title>)?([^<]*)/g)].map(([, text = '']) => text);

describe('a panel', () => {
  test.each(['timeseries', 'stat', 'gauge', 'bargauge', 'table', 'piechart'])(
    '%s says its title and its values in words',
    type => {
      const svg = drawn(type, { unit: 'percentunit' }, [
        series({ pod: 'a' }, () => 0.5),
        series({ pod: 'b' }, () => 0.25),
      ]);
      expect(svg).toContain('role="img"');
      expect(svg).toContain('<title>Use of &lt;all&gt;</title>');
      expect(svg).toContain('<desc>Last values: a: 50%; b: 25%.</desc>');
      expect(svg).not.toContain('NaN');
      expect(texts(svg)).toEqual(expect.arrayContaining(['Use of &lt;all&gt;', 'a', 'b']));
    },
  );

  test('a pie has a slice for each series, as large as its share', () => {
    const svg = drawn('piechart', {}, [series({ pod: 'a' }, () => 3), series({ pod: 'b' }, () => 1)]);
    expect(svg.match(/<path /g)).toHaveLength(2);
    expect(texts(svg)).toEqual(expect.arrayContaining(['75 %', '25 %']));
  });

  test.each(['timeseries', 'stat', 'gauge', 'bargauge', 'table', 'piechart'])('%s without a series says so', type => {
    expect(texts(drawn(type, {}, []))).toEqual(['Use of &lt;all&gt;', 'No data']);
  });

  test('of a type that is not drawn says so', () => {
    expect(drawn('heatmap', {}, [series({}, () => 1)])).toContain('A panel of type heatmap is not drawn');
  });

  test('shows the same for the same answers', () => {
    const answers = [series({ pod: 'a' }, index => index)];
    expect(drawn('timeseries', {}, answers)).toBe(drawn('timeseries', {}, answers));
  });
});

describe('a graph', () => {
  const line = (svg: string): string => /class="line" d="([^"]*)"/.exec(svg)?.[1] ?? '';

  test('leaves a gap where there is no value, and where it is no number', () => {
    expect(line(drawn('timeseries', {}, [series({}, () => 1)])).match(/M/g)).toHaveLength(1);
    expect(line(drawn('timeseries', {}, [series({}, () => 1, [5])])).match(/M/g)).toHaveLength(2);
    expect(
      line(drawn('timeseries', {}, [series({}, index => (index === 5 ? Number.NaN : 1))])).match(/M/g),
    ).toHaveLength(2);
  });

  test('has round numbers in the unit that is read, not in the one that is stored', () => {
    expect(texts(drawn('timeseries', { unit: 'bytes' }, [series({}, index => index * 2 ** 30)]))).toContain('2 GiB');
    expect(texts(drawn('timeseries', { unit: 's' }, [series({}, index => index / 100)]))).toContain('20 ms');
  });

  test('spans the bounds of its unit', () => {
    expect(texts(drawn('timeseries', { unit: 'percentunit', min: 0, max: 1 }, [series({}, () => 0.1)]))).toEqual(
      expect.arrayContaining(['0%', '100%']),
    );
  });

  test('draws its steps where the dashboard says so, and only there', () => {
    const drawnSteps = { ...STEPS, min: 0, max: 1, custom: { thresholdsStyle: { mode: 'line' } } };
    expect(drawn('timeseries', drawnSteps, [series({}, () => 0.1)]).match(/class="limit/g)).toHaveLength(2);
    expect(drawn('timeseries', STEPS, [series({}, () => 0.1)])).not.toContain('class="limit');
  });

  test('counts the names that find no room in its legend, and tells them to whoever points there', () => {
    const many = Array.from({ length: 30 }, (_, index) => series({ pod: `server-number-${index}` }, () => index));
    const svg = drawn('timeseries', {}, many);
    expect(svg).toMatch(/and \d+ more/);
    expect(svg).toContain('server-number-29</title>');
    expect(svg).toContain('class="s0 dashed"');
  });
});

describe('numbers', () => {
  test.each([
    [0.5, 'green'],
    [0.7, 'orange'],
    [0.95, 'red'],
  ])('%d has the colour of its step', (value, color) => {
    for (const type of ['stat', 'gauge', 'bargauge'])
      expect(drawn(type, STEPS, [series({}, () => value)])).toContain(`class="number ${color}"`);
  });

  test('are words where the panel has a mapping', () => {
    const mappings = [{ type: 'value', options: { 0: { text: 'down', color: 'red' } } }];
    expect(drawn('stat', { mappings }, [series({}, () => 0)])).toMatch(/class="number red">down</);
  });
});

test('a table has no column that the dashboard hides', () => {
  const hide = { transformations: [{ options: { excludeByName: { Value: true } } }] };
  expect(texts(drawn('table', {}, [series({ pod: 'a' }, () => 1)]))).toContain('Value');
  expect(texts(drawn('table', {}, [series({ pod: 'a' }, () => 1)], undefined, hide))).not.toContain('Value');
});

test('a text that is too long is shortened to its room', () => {
  const short = fitted('a very long name of a pod', 12, 80);
  expect(short).toMatch(/^a very.*…$/);
  expect(textWidth(short, 12)).toBeLessThanOrEqual(80);
});

test('a stretch is whole steps, and no longer than what the engine knows', () => {
  expect(spanOf('now-6h', { start: 0, end: 86_400 })).toEqual({ start: 64_800, end: 86_400, step: 180 });
  expect(spanOf('now-30d', { start: 0, end: 86_400 })).toEqual({ start: 0, end: 86_400, step: 720 });
});

test('a sample is always the same, named by its legend and within its bounds', async () => {
  const panel = view('timeseries', { unit: 'percentunit', max: 1 }, '{{pod}} {{node}}');
  const [answers = []] = await SAMPLE.ask(panel, spanOf('now-6h', SAMPLE));
  expect(await SAMPLE.ask(panel, spanOf('now-6h', SAMPLE))).toEqual([answers]);
  expect(answers.map(({ labels }) => labels)).toEqual(
    [1, 2, 3].map(index => ({ pod: `pod-${index}`, node: `node-${index}` })),
  );
  const values = answers.flatMap(answer => answer.values.map(([, value]) => value));
  expect(values.every(value => value >= 0 && value <= 1)).toBe(true);
});

test.each<[string, Json, number]>([
  [
    'in the green step',
    {
      thresholds: {
        steps: [
          { color: 'red', value: null },
          { color: 'green', value: 10 },
        ],
      },
    },
    15,
  ],
  ['below the first step that is not green', STEPS, 0.35],
  ['a word that is green', { mappings: [{ options: { 0: { color: 'red' }, 2: { color: 'green' } } }] }, 2],
])('a sample is calm: %s', async (_, defaults, about) => {
  const [[answer] = []] = await SAMPLE.ask(view('stat', defaults, 'value'), spanOf('now-6h', SAMPLE));
  for (const [, value] of answer?.values ?? []) expect(Math.abs(value - about)).toBeLessThanOrEqual(0.15 * about);
  expect(answer?.values.length).toBeGreaterThan(100);
});
