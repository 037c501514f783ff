import { isRecord } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileKind } from '../model/artifact.ts';
import { fields, items } from '../views/reading.ts';

/** A file in a field of an object, or among the values of a chart. */
export interface FileInside {
  readonly kind: FileKind;
  readonly data: unknown;
  readonly path: Path;
}

/** A line that a file of Prometheus or Alertmanager begins a section with. */
export const SECTION = /^(?:groups|scrape_configs|rule_files|route|receivers|- job_name)[ \t]*:/m;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * Groups of rules as Prometheus, Thanos, Loki and vmalert read them. Grafana provisions groups of its own alerts by the same
 * key: these have no `expr`.
 */
export const areRuleGroups = (value: unknown): boolean =>
  isList(value) &&
  value.length > 0 &&
  value.every(group => isRecord(group) && (isList(group['rules']) || group['rules'] === null)) &&
  items(value)
    .flatMap(({ rules }) => items(rules))
    .every(rule => 'expr' in rule || 'alert' in rule || 'record' in rule);

/** A dashboard as Grafana exports it: with panels, or with the rows of old versions. */
const isDashboard = (value: Readonly<Record<string, unknown>>): boolean =>
  (isList(value['panels']) || isList(value['rows'])) &&
  ['title', 'schemaVersion', 'templating', 'uid'].some(key => key in value);

/**
 * What a list of scrapes has that is for another program than Prometheus: Promtail's stages and inputs, vmagent's options and
 * actions (Loki, clients/cmd/promtail; VictoriaMetrics, lib/promscrape and lib/promrelabel).
 */
const OTHERS: ReadonlySet<string> = new Set([
  ...['pipeline_stages', 'journal', 'syslog', 'loki_push_api', 'gcplog', 'windows_events', 'docker_sd_stages'],
  ...['stream_parse', 'scrape_align_interval', 'scrape_offset', 'no_stale_markers', 'relabel_debug', 'series_limit'],
  ...['metric_relabel_debug', 'disable_compression', 'disable_keepalive', 'proxy_headers', 'max_scrape_size'],
]);
const ACTION =
  /^(?:graphite|(?:keep|drop)_(?:metrics|if_equal|if_contains)|replace_all|labelmap_all|(?:keep|drop)_?if_not_equal)$/;

const isForOthers = (scrapes: unknown): boolean =>
  items(scrapes).some(
    scrape =>
      Object.keys(scrape).some(key => OTHERS.has(key)) ||
      ['relabel_configs', 'metric_relabel_configs']
        .flatMap(list => items(scrape[list]))
        .some(({ action, if: condition }) => condition !== undefined || ACTION.test(String(action))),
  );

/** What kind of file a document is, by what is in it; nothing where it is none that laws read. */
export function fileKindOf(value: unknown): FileKind | undefined {
  // A list of scrapes alone is what `additionalScrapeConfigs` and `scrape_config_files` take.
  if (isList(value) && value.length > 0 && value.every(one => isRecord(one) && typeof one['job_name'] === 'string'))
    return isForOthers(value) ? undefined : 'prometheus-yml';
  if (!isRecord(value) || typeof value['apiVersion'] === 'string') return undefined;
  // `tests` beside the rules they are about: a file for `promtool test rules`.
  if (areRuleGroups(value['groups'])) return 'rules-file';
  if (isForOthers(value['scrape_configs'])) return undefined;
  if (isList(value['scrape_configs']) || (isList(value['rule_files']) && !('tests' in value))) return 'prometheus-yml';
  if (isList(value['receivers']) && (isRecord(value['route']) || isList(value['inhibit_rules'])))
    return 'alertmanager-yml';
  if (value['kind'] === 'Dashboard' && isRecord(fields(value['spec'])['panels'])) return 'perses-dashboard';
  if (isDashboard(value) || isDashboard(fields(value['dashboard']))) return 'dashboard-json';
  return undefined;
}
