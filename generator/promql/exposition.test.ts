import { describe, expect, test } from 'vitest';
import { readExposition } from './exposition.ts';

/** A family as a table: its type, its labels with the number of their values, its bounds. */
const told = (text: string) =>
  Object.fromEntries(
    readExposition(text).families.map(({ name, declared, labels, bounds }) => [
      name,
      [declared, Object.fromEntries([...labels].map(([label, values]) => [label, values.size])), ...bounds],
    ]),
  );

const PROMETHEUS = `# HELP http_requests_total Requests by code.
# TYPE http_requests_total counter
http_requests_total{code="200",path="/a,b\\"}"} 3 1700000000000
http_requests_total{code="500",path="/"} 1e3
# TYPE latency_seconds histogram
latency_seconds_bucket{le="0.5"} 1
latency_seconds_bucket{le="1"} 2
latency_seconds_bucket{le="+Inf"} 2
latency_seconds_sum 1.2
latency_seconds_count 2
# TYPE rpc_seconds summary
rpc_seconds{quantile="0.5"} NaN
rpc_seconds_sum 0
rpc_seconds_count 0
bare 4
`;
const OPENMETRICS = `# HELP http_requests Requests by code.
# TYPE http_requests counter
http_requests_total{code="200",path="/a,b\\"}"} 3 1700000000.000
http_requests_created{code="200",path="/"} 1700000000
http_requests_total{code="500",path="/"} 1 # {trace_id="abc"} 0.67 1700000000
# TYPE latency_seconds histogram
# UNIT latency_seconds seconds
latency_seconds_bucket{le="0.5"} 1 # {trace_id="abc"} 0.4
latency_seconds_bucket{le="1.0"} 2
latency_seconds_bucket{le="+Inf"} 2
latency_seconds_sum 1.2
latency_seconds_count 2
latency_seconds_created 1700000000
# TYPE rpc_seconds summary
rpc_seconds{quantile="0.5"} 0.1
# TYPE bare unknown
bare 4
# EOF
`;

describe('a page', () => {
  const COMMON = {
    http_requests_total: ['counter', { code: 2, path: 2 }],
    latency_seconds: ['histogram', {}, [0.5, 1]],
    rpc_seconds: ['summary', {}],
  };
  test.each([
    ['Prometheus text', PROMETHEUS, { ...COMMON, bare: ['untyped', {}] }],
    ['OpenMetrics', OPENMETRICS, { ...COMMON, bare: ['unknown', {}] }],
  ])('in %s tells each metric by the name that queries read', (_, text, families) => {
    expect(told(text)).toEqual(families);
    expect(readExposition(text).odd).toEqual([]);
  });

  test.each<[what: string, text: string, families: object]>([
    [
      'facts of OpenMetrics',
      '# TYPE build info\nbuild_info{version="1"} 1\n',
      { build_info: ['info', { version: 1 }] },
    ],
    ['states', '# TYPE mode stateset\nmode{mode="a"} 1\nmode{mode="b"} 0\n', { mode: ['stateset', { mode: 2 }] }],
    ['a metric without series', '# TYPE later counter\n', { later: ['counter', {}] }],
    ['line ends of Windows', '# TYPE a gauge\r\na{b="c"} 1\r\n', { a: ['gauge', { b: 1 }] }],
    [
      'a counter that Prometheus’ client names without its end',
      '# TYPE a counter\na 1\n# TYPE a_created gauge\na_created 2\n',
      { a: ['counter', {}], a_created: ['gauge', {}] },
    ],
    [
      'series that stand apart from their metric',
      '# TYPE h histogram\n# TYPE g gauge\ng 1\nh_bucket{le="1"} 0\nh_sum 0\nh_count 0\n',
      { h: ['histogram', {}, [1]], g: ['gauge', {}] },
    ],
    [
      'a gauge whose name ends as a part of another does',
      '# TYPE queue gauge\nqueue 1\n# TYPE queue_count gauge\nqueue_count 2\n',
      { queue: ['gauge', {}], queue_count: ['gauge', {}] },
    ],
    [
      'histograms of different bounds',
      '# TYPE h histogram\nh_bucket{m="a",le="1"} 0\nh_bucket{m="b",le="2"} 0\n',
      { h: ['histogram', { m: 2 }, [1], [2]] },
    ],
  ])('%s', (_, text, families) => {
    expect(told(text)).toEqual(families);
  });

  test.each(['<html>', 'a{b=c} 1', 'a{b="c"', 'a one', '{"a"} 1'])(
    '%s is no line of it, and the rest is read',
    line => {
      const { families, odd } = readExposition(`first 1\n${line}\nlast 2\n`);
      expect(odd.map(({ line: at }) => at)).toEqual([2]);
      expect(families.map(({ name }) => name)).toEqual(['first', 'last']);
    },
  );
});
