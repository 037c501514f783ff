import { isRecord } from '../lib/record.ts';
import { MASKING, masks } from './collector/masks.ts';

/** A part of a pipeline: its id, `type/name`, and its settings. */
export type Component = readonly [id: string, settings: Readonly<Record<string, unknown>>];

/** A pipeline: parts in the order in which a record passes them. */
export interface Pipeline {
  readonly receivers: readonly Component[];
  readonly processors: readonly Component[];
  readonly exporters: readonly Component[];
}

interface Collector {
  readonly extensions?: readonly Component[];
  /** By what they carry: `logs`, `traces`, `metrics/own`. */
  readonly pipelines: Readonly<Record<string, Pipeline>>;
  /** Where it serves its own metrics. */
  readonly metrics: { readonly host: string; readonly port: number };
}

/** A reference that the collector fills in from a file or from its environment; any other `$` of a text is doubled. */
export const fromEnvironment = (name: string): Filled => ({ filled: `\${env:${name}}` });
interface Filled {
  readonly filled: string;
}
const isFilled = (value: unknown): value is Filled => isRecord(value) && typeof value['filled'] === 'string';

/** A text of which a part is filled in. */
export const filledText = (start: Filled, end: string): Filled => ({ filled: `${start.filled}${end}` });

/** Values as the collector reads them: `$$` is a dollar, because `${` begins a reference anywhere (confmap, expand.go). */
const written = (value: unknown): unknown =>
  isFilled(value)
    ? value.filled
    : typeof value === 'string'
      ? value.replaceAll('$', '$$$$')
      : Array.isArray(value)
        ? value.map(written)
        : isRecord(value)
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, written(one)]))
          : value;

/** Keeps it below a limit of memory: it drops nothing, and has receivers wait (memorylimiterprocessor, README.md). */
export const limitedMemory = (mebibytes: number): Component => [
  'memory_limiter',
  { check_interval: '1s', limit_mib: mebibytes },
];

/**
 * Masks secrets in bodies and attributes before anything leaves the process. All attributes stay, and what is masked is
 * not listed (redactionprocessor, config.go). `more` are patterns in the syntax of RE2.
 */
export const masking = (more: readonly string[] = []): Component => [
  'redaction',
  { allow_all_keys: true, blocked_values: masks(more), masking_string: MASKING, summary: 'silent' },
];

export const batches: Component = ['batch', { timeout: '1s' }];

/**
 * Sends over OTLP until the other takes it, for as long as it takes. `queue` is the extension that keeps what waits; without
 * it a restart loses that.
 */
export const otlpHttp = (name: string, to: Readonly<Record<string, unknown>>, queue?: string): Component => [
  `otlp_http/${name}`,
  {
    ...to,
    retry_on_failure: { max_elapsed_time: '0s' },
    sending_queue: { enabled: true, ...(queue === undefined ? {} : { storage: queue }) },
  },
];

/** Where Loki takes logs; the exporter adds `/v1/logs` (Loki, docs: send-data/otel). */
export const lokiAt = (url: string) => ({ endpoint: `${url}/otlp` });

/** Where VictoriaLogs takes logs, and by which field it keeps streams apart (VictoriaLogs, docs: data-ingestion/opentelemetry). */
export const victoriaLogsAt = (url: string) => ({
  logs_endpoint: `${url}/insert/opentelemetry/v1/logs`,
  headers: { 'VL-Stream-Fields': 'service.name' },
});

/** What is in a file below the folder that a variable names: one reference within the other. */
export const fromFile = (folder: string, path: string): Filled => ({ filled: `\${file:\${env:${folder}}/${path}}` });

/** Sends to the HTTP Event Collector of Splunk (contrib, exporter/splunkhecexporter, README.md). */
export const splunkHec = (
  { url, index }: { readonly url: string; readonly index?: string | undefined },
  token: Filled,
  queue: string,
): Component => [
  'splunk_hec',
  {
    token,
    endpoint: url,
    sourcetype: 'journald',
    ...(index === undefined ? {} : { index }),
    retry_on_failure: { max_elapsed_time: '0s' },
    sending_queue: { enabled: true, storage: queue },
  },
];

/** The configuration of a collector. A part that several pipelines name is written once. */
export function collectorConfig({ extensions = [], pipelines, metrics }: Collector): Readonly<Record<string, unknown>> {
  const all = (role: keyof Pipeline) =>
    Object.fromEntries(Object.values(pipelines).flatMap(pipeline => pipeline[role]));
  const ids = (components: readonly Component[]) => components.map(([id]) => id);
  return written({
    ...(extensions.length > 0 ? { extensions: Object.fromEntries(extensions) } : {}),
    receivers: all('receivers'),
    processors: all('processors'),
    exporters: all('exporters'),
    service: {
      ...(extensions.length > 0 ? { extensions: ids(extensions) } : {}),
      telemetry: { metrics: { readers: [{ pull: { exporter: { prometheus: metrics } } }] } },
      pipelines: Object.fromEntries(
        Object.entries(pipelines).map(([carries, { receivers, processors, exporters }]) => [
          carries,
          { receivers: ids(receivers), processors: ids(processors), exporters: ids(exporters) },
        ]),
      ),
    },
  }) as Readonly<Record<string, unknown>>;
}
