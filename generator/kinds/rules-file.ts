import type { Path } from '../lib/yaml.ts';
import { bodyOf, type Content, type FileContent } from '../model/artifact.ts';
import { areMetricsql } from '../promql/metricsql.ts';
import { dig, fields, items, type Json, textAt, texts } from '../views/reading.ts';
import type { RuleView } from '../views/views.ts';
import type { RenderedGroup } from './rendered-rule.ts';

/** A file of rules that Prometheus loads (prometheus, docs/configuration/recording_rules.md), with the groups of a PrometheusRule. */
export const rulesFile = (path: string, groups: readonly object[]): FileContent => ({
  kind: 'rules-file',
  path,
  data: { groups },
});

/** Where the groups of rules stand in what is made here to hold some. */
const GROUPS: Readonly<Record<string, Path>> = { PrometheusRule: ['spec', 'groups'], 'rules-file': ['groups'] };

export const holdsRules = ({ kind }: Content): boolean => Object.hasOwn(GROUPS, kind);

/** The groups of rules in an object or a file that is made here; none where it holds none. */
export const groupsOf = (content: Content): readonly RenderedGroup[] =>
  (dig(bodyOf(content), ...(GROUPS[content.kind] ?? ['no groups'])) ?? []) as readonly RenderedGroup[];

/** What LogQL has and PromQL has not: filters of lines, and stages behind a selector of streams (Loki, docs: LogQL). */
const LOGQL =
  /\}\s*(?:\|[=~>]|!=\s*["`]|!~\s*["`]|\|\s*(?:json|logfmt|unwrap|pattern|regexp|line_format|label_format|decolorize|drop|keep|\w+\s*[!=<>]))|\bbytes_(?:rate|over_time)\b/;

export const isLogql = (expr: string): boolean => LOGQL.test(expr);

/** Keys that vmalert alone knows in a group (VictoriaMetrics, app/vmalert/config/config.go, Group). */
const VMALERT = [
  ...['type', 'concurrency', 'headers', 'notifier_headers', 'params', 'eval_offset', 'eval_delay', 'eval_alignment'],
  ...['tenant', 'extra_filter_labels'],
];

/** Where vmalert asks what is not its own language, by the `type` of a group or of a rule. */
const ASKED: Readonly<Record<string, RuleView['language']>> = { graphite: 'Graphite', vlogs: 'LogsQL' };

const isForVmalert = (groups: readonly Json[]): boolean =>
  groups.some(group => VMALERT.some(key => key in group)) ||
  areMetricsql(
    groups.flatMap(({ rules }) => items(rules).flatMap(({ expr }) => (typeof expr === 'string' ? expr : []))),
  );

function languageOf({ expr, type }: Json, group: Json, vmalert: boolean): Pick<RuleView, 'language'> {
  const asked = ASKED[String(type ?? group['type'])];
  if (asked !== undefined) return { language: asked };
  if (typeof expr === 'string' && isLogql(expr)) return { language: 'LogQL' };
  return vmalert ? { language: 'MetricsQL' } : {};
}

/** The rules of groups, in their order. */
export function rulesIn(groups: unknown, path: Path): readonly RuleView[] {
  const vmalert = isForVmalert(items(groups));
  return items(groups)
    .flatMap((group, at) =>
      items(group['rules']).map((rule, index) => ({ rule, group, path: [...path, at, 'rules', index] })),
    )
    .map(({ rule, group, path: own }) => ({
      ...languageOf(rule, group, vmalert),
      json: rule,
      name: textAt(rule, 'alert') ?? textAt(rule, 'record') ?? '',
      alerts: 'alert' in rule,
      expr: String(rule['expr'] ?? ''),
      ...(typeof rule['for'] === 'string' ? { for: rule['for'] } : {}),
      labels: texts(rule['labels']),
      annotations: texts(rule['annotations']),
      path: own,
    }));
}

export const readRulesFile = ({ data }: Pick<FileContent, 'data'>, root: Path = []): readonly RuleView[] =>
  rulesIn(fields(data)['groups'], [...root, 'groups']);
