import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allFailures } from './all.ts';
import { hasRecording, outcomes } from './kept.ts';
import { DATA, data, PAGE, page } from './page.ts';
import { UNDRIVEN } from './undriven.ts';
import { watchedAlerts } from './watched.ts';

const alerts = await watchedAlerts();
const failures = await allFailures();
const kept = outcomes();
const driven = new Set(Object.values(kept).flatMap(outcome => outcome.alerts.map(({ alert }) => alert)));

test('alerts are found', () => {
  expect(alerts.length).toBeGreaterThan(40);
});

test('every alert was raised by a real failure, or it is said why none is made', () => {
  expect(alerts.filter(alert => !driven.has(alert) && !(alert in UNDRIVEN))).toEqual([]);
});

test('what is said to be out of reach is an alert, and was not raised', () => {
  expect(Object.keys(UNDRIVEN).filter(alert => driven.has(alert) || !alerts.includes(alert))).toEqual([]);
});

test('every failure was made, as it must be, and is recorded', () => {
  expect(Object.keys(kept).filter(name => !failures.some(failure => failure.name === name))).toEqual([]);
  for (const { name, fires, may = [] } of failures) {
    const raised = kept[name]?.alerts.map(({ alert }) => alert);
    expect(raised, `${name} was never kept: run npm run failures -- ${name} --write`).toBeDefined();
    expect(
      Object.keys(fires).filter(alert => !raised?.includes(alert)),
      name,
    ).toEqual([]);
    expect(
      raised?.filter(alert => !(alert in fires) && !may.includes(alert)),
      name,
    ).toEqual([]);
    expect(hasRecording(name), name).toBe(true);
  }
});

test('alerts that a failure names are alerts of the sources', () => {
  for (const { name, fires, may = [], blind = {} } of failures)
    expect(
      [...Object.keys(fires), ...may, ...Object.keys(blind)].filter(alert => !alerts.includes(alert)),
      name,
    ).toEqual([]);
});

test('runbooks name only alerts that fired while a failure lasted', async () => {
  const late = Object.entries(kept).flatMap(([name, { alerts, mended }]) =>
    alerts.filter(({ holds }) => holds > mended).map(({ alert }) => ({ name, alert })),
  );
  const named = JSON.parse(await data()) as Readonly<Record<string, { readonly fires: readonly string[] }>>;
  expect(late.length).toBeGreaterThan(0);
  expect(late.filter(({ name, alert }) => named[name]?.fires.includes(alert))).toEqual([]);
});

test.each([
  ['the page', PAGE, page],
  ['what runbooks are made from', DATA, data],
])('%s shows what was kept', async (_, path, made) => {
  expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(await made());
});
