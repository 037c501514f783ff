import type { Path } from '../lib/yaml.ts';
import type { FileContent } from '../model/artifact.ts';
import { items, type Json, textAt, texts } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';

/** A file of rules that Prometheus loads (prometheus, docs/configuration/recording_rules.md), with the groups of a PrometheusRule. */
export const rulesFile = (path: string, groups: readonly object[]): FileContent => ({
  kind: 'rules-file',
  path,
  data: { groups },
});

/** The rules of groups, in their order. */
export const rulesIn = (groups: unknown, path: Path): readonly RuleView[] =>
  items(groups)
    .flatMap((group, at) => items(group['rules']).map((rule, index) => ({ rule, path: [...path, at, 'rules', index] })))
    .map(({ rule, path: own }) => ({
      name: textAt(rule, 'alert') ?? textAt(rule, 'record') ?? '',
      alerts: 'alert' in rule,
      expr: String(rule['expr'] ?? ''),
      ...(typeof rule['for'] === 'string' ? { for: rule['for'] } : {}),
      labels: texts(rule['labels']),
      annotations: texts(rule['annotations']),
      path: own,
    }));

export const readRulesFile = ({ data }: FileContent): readonly RuleView[] =>
  rulesIn((data as Json)?.['groups'], ['groups']);
