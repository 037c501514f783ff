import type { Path } from '../lib/yaml.ts';
import type { FileContent } from '../model/artifact.ts';
import { fields, items, type Json, textAt, texts } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';

/** A file of rules that Prometheus loads (prometheus, docs/configuration/recording_rules.md), with the groups of a PrometheusRule. */
export const rulesFile = (path: string, groups: readonly object[]): FileContent => ({
  kind: 'rules-file',
  path,
  data: { groups },
});

/** What LogQL has and PromQL has not: filters of lines, and stages behind a selector of streams (Loki, docs: LogQL). */
const LOGQL =
  /\}\s*(?:\|[=~>]|!=\s*["`]|!~\s*["`]|\|\s*(?:json|logfmt|unwrap|pattern|regexp|line_format|label_format|decolorize|drop|keep|\w+\s*[!=<>]))|\bbytes_(?:rate|over_time)\b/;

export const isLogql = (expr: string): boolean => LOGQL.test(expr);

const languageOf = ({ expr }: Json): Pick<RuleView, 'language'> =>
  typeof expr === 'string' && isLogql(expr) ? { language: 'LogQL' } : {};

/** The rules of groups, in their order. */
export const rulesIn = (groups: unknown, path: Path): readonly RuleView[] =>
  items(groups)
    .flatMap((group, at) => items(group['rules']).map((rule, index) => ({ rule, path: [...path, at, 'rules', index] })))
    .map(({ rule, path: own }) => ({
      ...languageOf(rule),
      json: rule,
      name: textAt(rule, 'alert') ?? textAt(rule, 'record') ?? '',
      alerts: 'alert' in rule,
      expr: String(rule['expr'] ?? ''),
      ...(typeof rule['for'] === 'string' ? { for: rule['for'] } : {}),
      labels: texts(rule['labels']),
      annotations: texts(rule['annotations']),
      path: own,
    }));

export const readRulesFile = ({ data }: Pick<FileContent, 'data'>, root: Path = []): readonly RuleView[] =>
  rulesIn(fields(data)['groups'], [...root, 'groups']);
