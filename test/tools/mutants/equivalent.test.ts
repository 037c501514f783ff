import { describe, expect, test } from 'vitest';
import { equivalence } from './equivalent.ts';
import { mutantsOf, type RecordingRule, type Way } from './mutant.ts';

interface Example {
  readonly expr: string;
  /** The mistake in words. */
  readonly what: string;
  readonly for?: string;
  readonly summary?: string;
  readonly records?: readonly RecordingRule[];
}

/** Whether each mutant of an alert, made in these words, is said to be as good as the alert. */
function said(way: Way, { expr, what, for: wait, summary = '', records = [] }: Example): boolean[] {
  const rule = {
    alert: 'Broken',
    expr,
    labels: { severity: 'warning', namespace: 'town' },
    annotations: { summary },
    ...(wait === undefined ? {} : { for: wait }),
  };
  const subject = { rule, records };
  const mutants = mutantsOf(subject).filter(mutant => mutant.way === way && mutant.what === what);
  if (mutants.length === 0) throw new Error(`nobody breaks ${expr} so: ${what}`);
  return mutants.map(mutant => equivalence(mutant, subject) !== undefined);
}

const NAMESPACE = 'label `namespace: town` removed';
const DROPPED = 'matcher dropped: `namespace="town"`';
const RATE = '`rate` becomes `increase`';
const EVERY_RATE = `${RATE} everywhere`;
const SHARE: RecordingRule = {
  record: 'shop:failed:ratio',
  expr: '(sum by (shop) (rate(failed[5m])) or 0 * sum by (shop) (up)) / (sum by (shop) (rate(asked[5m])) > 0)',
};

const QUEUE: RecordingRule = { record: 'shop:queue:sum', expr: 'sum by (namespace) (queue{namespace="town"})' };

const LAWS: readonly {
  readonly law: string;
  readonly way: Way;
  readonly covers: readonly Example[];
  readonly leaves: readonly Example[];
}[] = [
  {
    law: 'a limit of a count, between the same whole numbers',
    way: 'threshold',
    covers: [
      { expr: 'count by (shop) (desk) > 1', what: '`1` becomes `1.1`' },
      { expr: 'count (up) > 3', what: '`3` becomes `3.3`' },
    ],
    leaves: [
      { expr: 'count by (shop) (desk) > 1', what: '`1` becomes `0.9`' },
      { expr: 'count (up) >= 2', what: '`2` becomes `2.2`' },
      { expr: 'sum (queue) > 1', what: '`1` becomes `1.1`' },
      { expr: 'count (up) * 2 > 1', what: '`1` becomes `1.1`' },
    ],
  },
  {
    law: 'a label that the series have anyway',
    way: 'label',
    covers: [
      { expr: 'queue{namespace="town"} > 1', what: NAMESPACE },
      { expr: 'absent(up{namespace="town"})', what: NAMESPACE },
      { expr: 'sum by (namespace) (queue{namespace="town"}) > 1', what: NAMESPACE },
    ],
    leaves: [
      { expr: 'queue > 1', what: NAMESPACE },
      { expr: 'queue{namespace=~"town"} > 1', what: NAMESPACE },
      { expr: 'sum(queue{namespace="town"}) > 1', what: NAMESPACE },
      { expr: 'queue{namespace="town"} > 1 or desk > 1', what: NAMESPACE },
    ],
  },
  {
    law: 'a matcher that a join asks for as well',
    way: 'matcher dropped',
    covers: [
      { expr: 'queue{namespace="town"} > 1 and on (namespace) up{namespace="town"} == 1', what: DROPPED },
      { expr: '(lost{namespace="town"} or 0 * up{namespace="town"}) / asked{namespace="town"}', what: DROPPED },
    ],
    leaves: [
      { expr: 'queue{namespace="town"} > 1', what: DROPPED },
      { expr: 'queue{namespace="town"} > 1 and on (desk) up', what: DROPPED },
      { expr: 'lost{namespace="town"} or up{namespace="town"}', what: DROPPED },
      { expr: 'queue{namespace="town"} > 1 unless up', what: DROPPED },
    ],
  },
  {
    law: 'a matcher that every reader of a recorded series asks for as well',
    way: 'matcher dropped',
    covers: [{ expr: 'shop:queue:sum{namespace="town"} > 1', what: `shop:queue:sum: ${DROPPED}`, records: [QUEUE] }],
    leaves: [
      { expr: 'shop:queue:sum > 1', what: `shop:queue:sum: ${DROPPED}`, records: [QUEUE] },
      {
        expr: 'shop:queue:sum{namespace="town"} > 1',
        what: `shop:queue:sum: ${DROPPED}`,
        records: [{ ...QUEUE, labels: { namespace: 'town' } }],
      },
      {
        expr: 'shop:queue:sum{namespace="town"} > 1',
        what: `shop:queue:sum: ${DROPPED}`,
        records: [{ ...QUEUE, expr: 'sum(queue{namespace="town"})' }],
      },
      {
        expr: 'shop:queue:max > 1',
        what: `shop:queue:sum: ${DROPPED}`,
        records: [QUEUE, { record: 'shop:queue:max', expr: 'max(shop:queue:sum)' }],
      },
    ],
  },
  {
    law: 'a label that both sides of a join have with one value',
    way: 'grouping',
    covers: [{ expr: 'a{job="x"} and on (job, pod) b{job="x"}', what: '`(job, pod)` becomes `(pod)`' }],
    leaves: [
      { expr: 'a{job="x"} and on (job, pod) b', what: '`(job, pod)` becomes `(pod)`' },
      { expr: 'sum by (job, pod) (a{job="x"})', what: '`(job, pod)` becomes `(pod)`' },
    ],
  },
  {
    law: 'a factor on rates that does not show',
    way: 'rate',
    covers: [
      { expr: 'queue > 0 and (sum(rate(a[5m])) + sum(rate(b[5m]))) == 0', what: RATE },
      { expr: 'queue > 0 and rate(a[5m]) == 0', what: RATE, summary: '{{ $value }}' },
      { expr: 'histogram_quantile(0.9, sum by (le) (rate(a[5m]))) > 1', what: RATE, summary: '{{ $value }}' },
      { expr: 'rate(a[5m]) / (rate(b[5m]) > 0) > 0.1', what: EVERY_RATE, summary: '{{ $value }}' },
      { expr: 'shop:failed:ratio > 0.1', what: `shop:failed:ratio: ${EVERY_RATE}`, records: [SHARE] },
    ],
    leaves: [
      { expr: 'rate(a[5m]) > 1', what: RATE },
      { expr: 'rate(a[5m]) > 0', what: RATE, summary: '{{ $value }}' },
      { expr: 'rate(a[5m]) > bool 0', what: RATE },
      { expr: 'level + rate(a[5m]) == 0', what: RATE },
      { expr: '-rate(a[5m]) + rate(b[5m]) == 0', what: RATE },
      { expr: 'rate(a[5m]) / rate(b[5m]) > 0.1', what: RATE },
      { expr: 'rate(a[5m]) / (rate(b[5m]) > 1) > 0.1', what: EVERY_RATE },
      { expr: '(rate(a[5m]) or up) / rate(b[5m]) > 0.1', what: EVERY_RATE },
      { expr: 'rate(a[5m]) - rate(b[5m]) > 0', what: RATE },
      { expr: 'histogram_quantile(0.9, rate(a[5m]) + rate(b[5m])) > 1', what: RATE },
      { expr: 'topk(1, rate(a[5m]) or b) > 0', what: RATE },
    ],
  },
  {
    law: 'a limit that a rate meets by rounding only',
    way: 'comparison',
    covers: [
      { expr: 'rate(a[5m]) > 2', what: '`>` becomes `>=`' },
      { expr: 'shop:failed:ratio > 0.1', what: '`>` becomes `>=`', records: [SHARE] },
      { expr: 'sum_over_time(rate(a[5m])[1h:1m]) > 2', what: '`>` becomes `>=`' },
    ],
    leaves: [
      { expr: 'rate(a[5m]) > 2', what: '`>` becomes `<`' },
      { expr: 'rate(a[5m]) > 0', what: '`>` becomes `>=`' },
      { expr: 'queue > 2', what: '`>` becomes `>=`' },
      { expr: 'count(rate(a[5m])) > 2', what: '`>` becomes `>=`' },
      { expr: 'count_over_time(rate(a[5m])[1h:1m]) > 2', what: '`>` becomes `>=`' },
      { expr: 'sum_over_time(queue[1h]) > 2', what: '`>` becomes `>=`' },
    ],
  },
  {
    law: 'a wait that ends at the same evaluation',
    way: 'for',
    covers: [{ expr: 'queue > 1', for: '1m', what: '`for: 1m` becomes `30s`' }],
    leaves: [{ expr: 'queue > 1', for: '2m', what: '`for: 2m` becomes `1m`' }],
  },
];

describe.each(LAWS)('$law', ({ way, covers, leaves }) => {
  test.each(covers)('covers $expr: $what', example => expect(said(way, example)).not.toContain(false));
  test.each(leaves)('does not cover $expr: $what', example => expect(said(way, example)).not.toContain(true));
});
