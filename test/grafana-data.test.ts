import { createRequire } from 'node:module';
import type * as grafana from '@grafana/data';
import { describe, expect, test } from 'vitest';
import { dashboardsOf } from '../generator/kinds/read.ts';
import { contentOf } from '../generator/model/artifact.ts';
import { shown } from '../generator/pictures/shown.ts';
import { unitFormat } from '../generator/pictures/units.ts';
import { starts } from '../generator/plan/discover.ts';
import { UNITS } from '../generator/promql/unit.ts';
import { dig, fields, items, type Json, numberAt, textAt, words } from '../generator/views/reading.ts';
import type { PanelView } from '../generator/views/views.ts';
import { caseConfig, caseFiles } from './support/golden.ts';
import { planRepository, planText } from './tools/support.ts';

/*
 * Dashboards judged by Grafana's own library of fields: units, reducers, colours, transformations and matchers exist, and values
 * read in our pictures as they do in Grafana. Its build for browsers does not load in Node, the other one does.
 */
const data = createRequire(import.meta.url)('@grafana/data') as typeof grafana;
const theme = data.createTheme();
const idsOf = (registry: { list(): readonly { readonly id: string }[] }) =>
  new Set(registry.list().map(({ id }) => id));

const known = {
  units: new Set(data.getValueFormats().flatMap(({ submenu = [] }) => submenu.map(({ value }) => value))),
  reducers: idsOf(data.fieldReducers),
  colors: idsOf(data.fieldColorModeRegistry),
  matchers: idsOf(data.fieldMatchers),
  transformations: new Set(Object.values(data.standardTransformers).map(({ id }) => id as string)),
};

/** Forms of units that people make up behind a colon (Grafana docs: custom units). */
const CUSTOM = /^(?:count|si|suffix|prefix|time|bool|currency):/;
/** Legends of pies have these beside reducers. */
const OF_PIES = ['value', 'percent'];

/** What a panel names that Grafana does not have. */
function unknownTo({ json }: PanelView): readonly string[] {
  const defaults = dig(json, 'fieldConfig', 'defaults');
  const unit = textAt(defaults, 'unit');
  const lacking = (kind: keyof typeof known, names: readonly string[]) =>
    names.filter(name => !known[kind].has(name)).map(name => `${kind} ${name}`);
  const legend = fields(dig(json, 'options', 'legend'));
  return [
    ...(unit === undefined || CUSTOM.test(unit) ? [] : lacking('units', [unit])),
    ...lacking('reducers', [
      ...words(dig(json, 'options', 'reduceOptions', 'calcs')),
      ...words(legend['calcs']),
      ...words(legend['values']).filter(name => !OF_PIES.includes(name)),
    ]),
    ...lacking('colors', [textAt(defaults, 'color', 'mode') ?? 'thresholds']),
    ...lacking(
      'transformations',
      items(json['transformations']).flatMap(one => textAt(one, 'id') ?? []),
    ),
    ...lacking(
      'matchers',
      items(dig(json, 'fieldConfig', 'overrides')).flatMap(one => textAt(one, 'matcher', 'id') ?? []),
    ),
  ];
}

const NAMES = [...new Set([...starts(), 'mixed-hosts'])];
const planned = await Promise.all(NAMES.map(async name => planText(await caseConfig(name), name, caseFiles(name))));
const { plan: own } = await planRepository();
const panels = [own, ...planned].flatMap(({ overlays }) =>
  overlays.flatMap(({ objects, files = [] }) =>
    [...objects, ...files].flatMap(artifact =>
      dashboardsOf(contentOf(artifact)).flatMap(dashboard =>
        dashboard.panels.map(panel => ({ at: `${textAt(dashboard.json, 'title')}: ${panel.title}`, panel })),
      ),
    ),
  ),
);

describe('every panel', () => {
  test('names what Grafana has', () => {
    expect(panels.length).toBeGreaterThan(300);
    const lacking = panels.flatMap(({ at, panel }) => unknownTo(panel).map(what => `${at}: ${what}`));
    expect([...new Set(lacking)]).toEqual([]);
  });

  test('is missed where it names something else', () => {
    const wrong = {
      json: {
        fieldConfig: {
          defaults: { unit: 'seconds', color: { mode: 'threshold' } },
          overrides: [{ matcher: { id: 'byTitle' } }],
        },
        options: { reduceOptions: { calcs: ['latest'] }, legend: { values: ['share'] } },
        transformations: [{ id: 'organise' }],
      } as Json,
    } as PanelView;
    expect(unknownTo(wrong)).toEqual([
      'units seconds',
      'reducers latest',
      'reducers share',
      'colors threshold',
      'transformations organise',
      'matchers byTitle',
    ]);
  });
});

/** How Grafana shows a value of a field. */
const displayed = (config: grafana.FieldConfig, value: number): grafana.DisplayValue => {
  const field = { name: 'value', type: data.FieldType.number, config, values: [value] };
  return data.getDisplayProcessor({ field, theme })(value);
};

const NOW = Date.now();
const VALUES = [
  ...[0, 1, 3, -5, 0.5, 0.357, 0.93, 1.5, 0.0421, 0.004, 12.3, 43, 59, 60, 90, 99.5, 100, 1234, 1536, 3600],
  ...[7200, 12_300, 86_400, 90_000, 604_800, 2e6, 1e8, 1.5e9, 3e12],
];
const AGES = [1, 50, 100, 1000, 5000, 7200, 79_000, 130_000, 260_000, 2.4e6, 3e6, 8.6e6, 3e7, 6e7, 9e7];

test.each([...new Set(Object.values(UNITS).map(({ grafana: unit }) => unit))])('%s reads as in Grafana', unit => {
  const isDate = unit === 'dateTimeFromNow';
  // Years are a little longer there: of decades it shows.
  const values = isDate ? AGES.map(age => NOW - age * 1000) : VALUES.filter(value => unit !== 's' || value < 1e9);
  const ours = unitFormat(unit, NOW / 1000);
  for (const value of values)
    expect(ours.format(value), String(value)).toBe(data.formattedValueToString(displayed({ unit }, value)));
});

/** With two figures: halves are rounded up here and down there. */
const brief = (value: number): number => Number(value.toPrecision(2));

/** Values at which a panel changes its colour or its words, and beside them. */
const turns = (defaults: unknown): readonly number[] => {
  const steps = items(dig(defaults, 'thresholds', 'steps')).flatMap(step => numberAt(step, 'value') ?? []);
  const mapped = items(dig(defaults, 'mappings')).flatMap(one => Object.keys(fields(one['options'])).map(Number));
  return [0, ...steps.flatMap(at => [brief(at * 0.97 - 0.1), at, brief(at * 1.04 + 0.1)]), ...mapped];
};

test('steps and words of panels give the colours and texts that Grafana gives', () => {
  let compared = 0;
  for (const { at, panel } of panels) {
    const defaults = dig(panel.json, 'fieldConfig', 'defaults') as grafana.FieldConfig | undefined;
    if (textAt(defaults, 'color', 'mode') !== 'thresholds' || defaults?.unit === 'dateTimeFromNow') continue;
    const ours = shown(panel, [], { start: NOW / 1000 - 3600, end: NOW / 1000, step: 60 });
    for (const value of turns(defaults)) {
      const theirs = displayed(defaults ?? {}, value);
      expect(theme.visualization.getColorByName(ours.color(value)), `${at} at ${value}`).toBe(theirs.color);
      expect(ours.text(value), `${at} at ${value}`).toBe(data.formattedValueToString(theirs));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(300);
});
