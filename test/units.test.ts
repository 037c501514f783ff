import { expect, test } from 'vitest';
import { dashboardsOf } from '../generator/kinds/read.ts';
import { textAt } from '../generator/views/reading.ts';
import { goldens } from './tools/goldens.ts';
import { planRepository } from './tools/support.ts';

/** Units of what is dear or rare, whose fraction of a second nobody reads. */
const UNREADABLE = ['count:USD/s', 'count:err/s', 'count:conn/s'];

const plans = [(await planRepository()).plan, ...(await goldens()).map(({ plan }) => plan)];
const panels = plans
  .flatMap(({ overlays }) => overlays.flatMap(({ objects }) => objects))
  .flatMap(({ object }) => dashboardsOf(object).flatMap(dashboard => dashboard.panels))
  .map(({ title, json, targets }) => ({ title, targets, unit: textAt(json, 'fieldConfig', 'defaults', 'unit') }));

test('no panel shows money or rare faults by the second', () => {
  expect(panels.map(({ title }) => title)).toContain('Spend');
  const shown = panels.filter(({ unit }) => unit !== undefined && UNREADABLE.includes(unit));
  expect([...new Set(shown.map(({ title }) => title))]).toEqual([]);
});

test('what panels call money by the hour is that of a second, 3600 times', () => {
  const hourly = panels.filter(({ unit }) => unit === 'count:USD/h');
  expect(hourly.length).toBeGreaterThan(0);
  for (const { title, targets } of hourly)
    for (const { expr } of targets) expect(expr, title).toMatch(/^3600 \* sum .* \/ \d+$/);
});
