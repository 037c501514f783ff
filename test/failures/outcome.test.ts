import { expect, test } from 'vitest';
import { planFailures } from './config.ts';
import { failure } from './failures/pod-crash-looping.ts';
import type { Message } from './messages.ts';
import { outcomeOf, unsettled } from './outcome.ts';
import type { Seen } from './watch.ts';

const planned = await planFailures([failure]);
const labels = (alertname: string) => ({ alertname, namespace: failure.name, source: `${failure.name}-engine` });

/** An alert that was there from the second to the tenth second after the cause. */
const seen = (alert: string, more: Partial<Seen> = {}): Seen => ({
  alert,
  labels: labels(alert),
  since: 2000,
  firing: 3000,
  last: 10_000,
  heldBackLast: false,
  gone: true,
  ...more,
});
const message = (alert: string, at: number, status: Message['status']): Message => ({
  at,
  receiver: 'pager',
  status,
  labels: labels(alert),
});

const outcome = (alerts: readonly Seen[], messages: readonly Message[]) =>
  outcomeOf(failure, planned, alerts, messages, 0, 8000);
const down = 'VllmReplicaDown';
const first = message(down, 4000, 'firing');

test('the end of an alert that was sent is waited for', () => {
  expect(unsettled(outcome([seen(down)], [first]), planned, true)).toEqual([down]);
  const over = outcome([seen(down)], [first, message(down, 12_000, 'resolved')]);
  expect(over.alerts).toMatchObject([{ alert: down, told: 4, resolved: 4 }]);
  expect(unsettled(over, planned, true)).toEqual([]);
});

test('no message is waited for about an end that Alertmanager mutes', () => {
  const muted = outcome([seen(down, { heldBack: true, heldBackLast: true })], [first]);
  expect(muted.alerts).toMatchObject([{ alert: down, told: 4, heldBack: true, endedHeldBack: true }]);
  expect(unsettled(muted, planned, true)).toEqual([]);
});

test('an alert that is held back and has not ended can still be reported as over', () => {
  const held = outcome([seen(down, { heldBack: true, heldBackLast: true, gone: false })], [first]);
  expect(unsettled(held, planned, true)).toEqual([down]);
  const freed = outcome([seen(down, { heldBack: true })], [first]);
  expect(unsettled(freed, planned, true)).toEqual([down]);
});

test('an alert that looks back an hour is not waited for', () => {
  const crashes = 'VllmPodCrashLooping';
  const looking = outcome([seen(crashes, { gone: false })], [message(crashes, 4000, 'firing')]);
  expect(looking.alerts).toMatchObject([{ alert: crashes, told: 4 }]);
  expect(unsettled(looking, planned, true)).toEqual([]);
});
