import { expect, test } from 'vitest';
import { INTEGRATIONS } from '../generator/kinds/alertmanager-yml/integrations.ts';
import { leaves } from '../generator/plan/discover.ts';
import { dig, items } from '../generator/views/reading.ts';
import { KINDS } from './cluster/receivers.ts';
import { RICH } from './tools/alertmanager-configs.ts';
import { PLAIN, RECEIVERS, SOURCES } from './tools/family.ts';

/** Sources that random configs leave out, each with what holds them instead. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'blackbox-exporter': 'its targets are addresses: the attack on texts fills them',
  grafana: 'its options are those of any Service: the golden cases of machines',
  'llm-service': 'each engine has options of its own: the golden cases of its engines',
  'otel-collector': 'its options are those of any Service: the golden cases of machines',
};

test('random configs use every kind of receiver', () => {
  expect(Object.keys(RECEIVERS).sort()).toEqual(leaves('receivers'));
});

test('the cluster test listens to every kind of receiver', () => {
  expect([...KINDS].sort()).toEqual(leaves('receivers'));
});

test('random configs use every kind of source, but for those that are named', () => {
  const used = [...Object.keys(SOURCES), ...PLAIN];
  expect(leaves('sources').filter(kind => !used.includes(kind))).toEqual(Object.keys(ELSEWHERE).sort());
  expect(used.filter(kind => !leaves('sources').includes(kind))).toEqual([]);
});

test("the operator's own builder is asked for every field of every integration that is read", () => {
  const receivers = RICH.flatMap(config => items(dig(config, 'spec', 'receivers')));
  for (const [field, how] of Object.entries(INTEGRATIONS)) {
    if (how === 'not ours') continue;
    const asked = new Set(receivers.flatMap(receiver => items(receiver[field])).flatMap(Object.keys));
    // A timeout is refused: no receiver of ours has one.
    const read = Object.keys(how[1]).filter(name => name !== 'timeout');
    expect(
      read.filter(name => !asked.has(name)),
      field,
    ).toEqual([]);
  }
});
