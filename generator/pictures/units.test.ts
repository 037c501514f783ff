import { expect, test } from 'vitest';
import { UNITS } from '../promql/unit.ts';
import { unitFormat } from './units.ts';

const NOW = Date.UTC(2026, 0, 5) / 1000;

test.each<[unit: string, value: number, text: string]>([
  ['short', 12_300, '12.3 K'],
  ['short', 3, '3'],
  ['short', 0, '0'],
  ['percentunit', 0.357, '35.7%'],
  ['percentunit', 0, '0%'],
  ['percent', 99.5, '99.5%'],
  ['reqps', 1.5, '1.50 req/s'],
  ['reqps', 0.004, '0.00400 req/s'],
  ['count:tok/s', 12_300, '12.3K tok/s'],
  ['s', 0.0421, '42.1 ms'],
  ['s', 0, '0 s'],
  ['s', 90, '1.50 mins'],
  ['s', 7200, '2 hours'],
  ['ms', 1500, '1.50 s'],
  ['h', 48, '2 days'],
  ['bytes', 1536, '1.50 KiB'],
  ['mbytes', 2048, '2 GiB'],
  ['decmbytes', 1500, '1.50 GB'],
  ['Bps', 2e6, '2 MB/s'],
  ['currencyUSD', 1234, '$1.23K'],
  ['currencyUSD', -5, '-$5'],
  ['celsius', 61, '61 °C'],
  ['watt', 700, '700 W'],
  ['mwatt', 1_500_000, '1.50 kW'],
  ['si:MHz', 1410, '1.41 GHz'],
  ['si:FLOP', 2e12, '2 TFLOP'],
  ['si:mJ', 1500, '1.50 J'],
  ['bool', 1, 'True'],
  ['dateTimeFromNow', (NOW - 7200) * 1000, '2 hours ago'],
  ['none', 43, '43'],
  ['widgets', 4, '4 widgets'],
  ['short', Number.NaN, 'NaN'],
])('%s: %d is %s', (unit, value, text) => {
  expect(unitFormat(unit, NOW).format(value)).toBe(text);
});

test('decimals that a panel sets are kept', () => {
  expect(unitFormat('currencyUSD', NOW).format(31, 2)).toBe('$31.00');
});

test('no unit of a contract is shown by its id', () => {
  const ids = Object.values(UNITS).map(({ grafana }) => grafana);
  for (const grafana of ids.filter(id => !['none', 's', 'ms', 'µs', 'ns'].includes(id)))
    expect(unitFormat(grafana, NOW).format(1)).not.toBe(`1 ${grafana}`);
});
