import { expect } from 'vitest';
import { prometheusRule } from '../../generator/kinds/prometheus-rule.ts';
import type { RenderedGroup } from '../../generator/kinds/rendered-rule.ts';
import { print } from '../../generator/lib/yaml.ts';
import { ruleOf } from '../../generator/plan/cross.ts';
import { ruleTests } from '../../generator/proof/rule-tests.ts';
import { hosted, onHostOf } from '../support/hosted.ts';
import { commands } from '../support/made-up-host/commands.ts';
import { judgeRules } from './rules.ts';
import { judge } from './support.ts';

judge(
  { judge: 'promtool', judged: 'unit tests of alerts on a host', tools: ['promtool'], timeout: 600_000 },
  async (tally, promtool = '') => {
    const files = hosted.flatMap(({ kind, source, at }): [string, string][] => {
      const rules = source
        .alerts(at)
        .flatMap(onHostOf)
        .map(alert =>
          ruleOf(alert, undefined, {
            namespace: '',
            commands,
            subject: { instance: kind, options: at.options, scrape: source.scrape(at) },
          }),
        );
      if (rules.length === 0) return [];
      const { spec } = prometheusRule(rules, { name: kind, namespace: '', links: () => ({}) });
      const { groups } = spec as { readonly groups: readonly RenderedGroup[] };
      const ruleFile = `${kind}.rules.yaml`;
      return [
        [ruleFile, print({ groups })],
        [`${kind}.test.yaml`, print(ruleTests(rules, { ruleFile, groups }))],
      ];
    });
    const { lint, tests, count } = await judgeRules(promtool, new Map(files));
    expect(lint.code, lint.stderr).toBe(0);
    expect(tests.code, tests.stderr + tests.stdout).toBe(0);
    tally(count);
  },
);
