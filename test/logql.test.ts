import { parser } from '@grafana/lezer-logql';
import { describe, expect, test } from 'vitest';
import { dashboardsOf, rulesOf } from '../generator/kinds/read.ts';
import { contentOf } from '../generator/model/artifact.ts';
import { goldens } from './tools/goldens.ts';

/* What is asked of Loki, judged by the grammar of Grafana's own editor: Loki itself is not to be had here. */
const wrong = (expr: string): boolean => {
  let found = false;
  parser.parse(expr).iterate({
    enter: ({ type }) => {
      found ||= type.isError;
    },
  });
  return found;
};

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
  test.each([...new Set(asked)])('%s is read', expr => expect(wrong(expr)).toBe(false));
  test.each(['{service_name=~".+"', 'sum(rate({a="b"}))', 'sum by service_name (rate({a="b"} [5m]))'])(
    '%s is not',
    expr => expect(wrong(expr)).toBe(true),
  );
});
