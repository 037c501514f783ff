import { describe, expect, test } from 'vitest';
import { type ContractFile, compare, type Held } from './compare.ts';
import { read } from './exposition.ts';

const CONTRACT: ContractFile = {
  source: 'one',
  version: '2.0',
  optionalLabels: { rank: 'only with ranks' },
  metrics: {
    asks_total: { type: 'counter', labels: ['model', 'status'], values: { status: ['2xx', '5xx'] } },
    wait_seconds: { type: 'histogram', labels: ['model'], buckets: [1, 5] },
    settings: { type: 'info', labels: ['*'] },
    rare: { type: 'gauge', labels: [], when: 'only with a switch' },
    old: { type: 'gauge', labels: [], removed: '2.0' },
    young: { type: 'gauge', labels: [], since: '2.1' },
  },
};

const TEXT = `# HELP asks_total Asks.
# TYPE asks_total counter
asks_total{model="a",status="2xx"} 4
asks_total{model="a",status="5xx",rank="1"} 1
# TYPE asks_created gauge
asks_created{model="a",status="2xx"} 1.7e+09
# TYPE wait_seconds histogram
wait_seconds_bucket{le="1.0",model="a"} 1
wait_seconds_bucket{le="5.0",model="a"} 2
wait_seconds_bucket{le="+Inf",model="a"} 2
wait_seconds_sum{model="a"} 4
wait_seconds_count{model="a"} 2
# TYPE settings gauge
settings{size="1",text="a \\" b } c"} 1
# TYPE python_info gauge
python_info{version="3"} 1
`;

const held = (more: Partial<Held> = {}): Held => ({
  contract: CONTRACT,
  version: '2.0',
  whole: true,
  unreached: {},
  ...more,
});
const found = (text: string, more?: Partial<Held>) => compare(read([text]), held(more)).differences;

test('a program that does as its contract lists it differs in nothing, and what it did not show is listed', () => {
  const outcome = compare(read([TEXT]), held());
  expect(outcome.differences).toEqual([]);
  expect(outcome.unreached).toEqual(['rare: only with a switch']);
  expect(outcome.metrics).toBe(3);
});

describe('each difference is found', () => {
  test.each<[string, (text: string) => string, string]>([
    ['a metric that is gone', text => text.replace(/.*settings.*\n/g, ''), 'settings is in the contract, and is not'],
    [
      'a metric that is new',
      text => `${text}# TYPE more gauge\nmore 1\n`,
      'more is exposed, and is not in the contract',
    ],
    ['one that should be gone', text => `${text}# TYPE old gauge\nold 1\n`, 'old is exposed, and the contract says'],
    ['one before its time', text => `${text}# TYPE young gauge\nyoung 1\n`, 'young is exposed, and the contract says'],
    ['another type', text => text.replace('asks_total counter', 'asks_total gauge'), 'asks_total is a gauge'],
    ['a label that is gone', text => text.replace('{model="a",status="2xx"} 4', '{status="2xx"} 4'), 'no label model'],
    ['a label that is new', text => text.replace('status="2xx"} 4', 'status="2xx",who="me"} 4'), 'has a label who'],
    ['a value that is new', text => text.replace('status="2xx"} 4', 'status="3xx"} 4'), 'has status="3xx"'],
    ['a value that is gone', text => text.replace(/.*rank.*\n/, ''), 'never had status="5xx"'],
    ['other buckets', text => text.replace('le="5.0"', 'le="6.0"'), 'has buckets 1, 6; the contract says 1, 5'],
  ])('%s', (_, change, words) => {
    const changed = change(TEXT);
    expect(changed).not.toBe(TEXT);
    expect(found(changed).join('\n')).toContain(words);
  });
});

describe('what is out of reach', () => {
  const without = TEXT.replace(/.*rank.*\n/, '');

  test('is excused by its name, by a value, or by how it begins, and said', () => {
    expect(found(without, { unreached: { 'asks_total{status="5xx"}': 'no failure' } })).toEqual([]);
    expect(found(TEXT.replace(/.*settings.*\n/g, ''), { unreached: { 'sett*': 'no settings' } })).toEqual([]);
  });

  test('must not be listed once it is reached', () => {
    expect(found(TEXT, { unreached: { settings: 'no settings' } })).toEqual([
      'settings is listed as out of reach, and was reached or is none',
    ]);
  });

  test('has its type checked where it is declared', () => {
    const declared = TEXT.replace(/settings\{.*\n/, '').replace('settings gauge', 'settings counter');
    expect(found(declared, { unreached: { settings: 'no settings' } })).toEqual([
      'settings is a counter, and of type info in the contract',
    ]);
  });
});

test('a contract that is a selection says nothing of what it leaves out', () => {
  const more = `${TEXT}# TYPE more gauge\nmore 1\n`;
  expect(found(more, { whole: false })).toEqual([]);
  expect(found(more, { leftOut: { mo: 'of no use' } })).toEqual([]);
});

test('what is no exposition is an error with its line', () => {
  expect(() => read(['asks_total{model="a"\n'])).toThrow('not an exposition line: asks_total{model="a"');
});

test('a counter that the exercise must have moved does not stand at zero', () => {
  const still = TEXT.replace(/(asks_total\{.*\}) \d/g, '$1 0');
  const moved = ['asks_total', 'none_total'];
  expect(found(still, { moved })).toEqual(
    moved.map(name => `${name} stands at 0: the exercise did not make it happen`),
  );
  expect(found(TEXT, { moved: ['asks_total'] })).toEqual([]);
});
