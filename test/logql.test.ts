import { describe, expect, test } from 'vitest';
import { dashboardsOf, rulesOf } from '../generator/kinds/read.ts';
import { contentOf } from '../generator/model/artifact.ts';
import { logqlFault } from '../generator/promql/logql.ts';
import { evaluate, isBroken, type Line } from './support/logql.ts';
import { goldens } from './tools/goldens.ts';

/* What is asked of Loki, judged by the grammar of Grafana's own editor: Loki itself is not to be had here. */
describe('LogQL', async () => {
  const asked = (await goldens()).flatMap(({ plan }) =>
    plan.overlays.flatMap(({ objects, files = [] }) =>
      [...objects, ...files]
        .map(contentOf)
        .flatMap(content => [
          ...rulesOf(content).flatMap(({ language, expr }) => (language === 'LogQL' ? expr : [])),
          ...dashboardsOf(content).flatMap(({ panels }) =>
            panels.flatMap(({ targets }) => targets.flatMap(({ type, expr }) => (type === 'loki' ? expr : []))),
          ),
        ]),
    ),
  );

  test('there is some', () => expect(asked.length).toBeGreaterThan(3));
  test.each([...new Set(asked)])('%s is read', expr => expect(isBroken(expr)).toBe(false));
  test.each(['{service_name=~".+"', 'sum(rate({a="b"}))', 'sum by service_name (rate({a="b"} [5m]))'])(
    '%s is not',
    expr => expect(isBroken(expr)).toBe(true),
  );

  /* What the product itself finds: nothing of what the grammar takes, and each of the kinds that it is made for. */
  const sound = [
    '{app="a"}',
    '{app="a", env=~"b|c"} |= "error" != "debug" |~ `(?i)fail` !~ "x{2}"',
    '{app="a"} | json | level="error" | line_format "{{.msg}} (${x})"',
    '{app="a"} | logfmt | duration > 10s and status >= 500 | label_format a="{{.b}}"',
    '{app="a"} | pattern `<ip> - <_> "<method> <path>"` | method="GET"',
    '{app="a"} | regexp "(?P<a>\\\\w+) \\\\[" # a comment with ( and "',
    'sum by (app) (rate({env="b"} |= "x" [5m])) / sum by (app) (rate({env="b"}[5m])) > 0.1',
    'quantile_over_time(0.99, {app="a"} | json | unwrap duration(took) [5m]) by (path)',
    'sum(count_over_time({app="a"} | json | __error__="" [1h] offset 5m))',
    'topk(5, sum by (path) (bytes_over_time({app="a"}[1d])))',
    'absent_over_time({app="a"}[5m])',
    'max_over_time({app="a"} | unwrap x [5m]) or vector(0)',
    '{app=~".+", env!="b"}',
  ];
  test.each([...sound, ...new Set(asked)])('%s has no fault', expr => {
    expect(isBroken(expr)).toBe(false);
    expect(logqlFault(expr)).toBeUndefined();
  });
  test.each([
    'sum(rate({app="$app"} |= "$search" [$__auto]))',
    '{$selector} |= `$text`',
    'rate({app="a"} $filter)',
    '{app=~"$app"}',
    '{namespace="$ns", ${adhoc}}',
  ])('%s has variables, of which nothing is known', expr => expect(logqlFault(expr)).toBeUndefined());

  test.each<[expr: string, message: string, isByGrammar: boolean]>([
    ['{app="a"', '`{` is not closed', true],
    ['sum(rate({app="a"}[5m])', '`(` is not closed', true],
    ['sum(rate({app="a"}[5m)))', 'unexpected `)`', true],
    ['{app="a"} |= "x', 'a text in quotes has no end', true],
    ['rate({app="a"})', '`rate` needs a range such as `[5m]`', true],
    ['sum by (a) (count_over_time({app="a"} |= "x"))', '`count_over_time` needs a range such as `[5m]`', true],
    ['{app=a}', '`app=a` is no matcher', true],
    ['{app="a" env="b"}', '`app="a" env="b"` is no matcher', true],
    ['{app=="a"}', '`app=="a"` is no matcher', true],
    // The grammar reads these, and Loki's parser refuses them (pkg/logql/syntax: validateMatchers; labels.NewMatcher).
    ['{}', 'a selector needs a matcher that does not match everything', false],
    ['{app=~".*"}', 'a selector needs a matcher that does not match everything', false],
    ['{app!="a"}', 'a selector needs a matcher that does not match everything', false],
    ['{app=~"a("}', '`a(` is not a regular expression', false],
  ])('%s: %s', (expr, message, isByGrammar) => {
    expect(logqlFault(expr)?.message).toBe(message);
    if (isByGrammar) expect(isBroken(expr)).toBe(true);
  });

  describe('alerts on logs count lines', () => {
    const line = (text: string, container = 'a', namespace = 'n'): Line => ({
      text,
      labels: { k8s_namespace_name: namespace, k8s_container_name: container },
    });
    const asked = (limit: number, selector = '') =>
      `sum by (k8s_container_name) (count_over_time({k8s_namespace_name="n"${selector}} |~ "a.c|\\"d\\"" [5m])) > ${limit}`;

    test.each<[string, string, Record<string, number>]>([
      ['by container, where the pattern is found anywhere', asked(0), { a: 2, b: 1 }],
      ['and no more than are let pass are none', asked(1), { a: 2 }],
      ['of one container alone', asked(0, ', k8s_container_name="b"'), { b: 1 }],
      ['and a label that no stream has selects nothing', asked(0, ', pod="x"'), {}],
    ])('%s', (_, expr, expected) => {
      const lines = [line('xabcx'), line('say "d"'), line('ac'), line('abc', 'b'), line('abc', 'a', 'other')];
      const found = evaluate(expr, lines).map(({ labels, value }) => [labels['k8s_container_name'], value]);
      expect(Object.fromEntries(found)).toEqual(expected);
    });

    test.each(['rate({a="b"} [5m])', 'count_over_time({a="b"} [5m]) > 0', 'sum by (a) (rate({a="b"} [5m])) > 0'])(
      '%s is another form',
      expr => expect(() => evaluate(expr, [])).toThrow('is another form'),
    );
  });
});
