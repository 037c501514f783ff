import { describe, expect, test } from 'vitest';
import { dashboardsOf, rulesOf } from '../generator/kinds/read.ts';
import { contentOf } from '../generator/model/artifact.ts';
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
