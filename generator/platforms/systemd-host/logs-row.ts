import type { LogsPanel } from '../../model/dashboard.ts';
import type { Options } from './options.ts';

/** What the row of logs asks of a store, each in its language. */
interface Asked {
  readonly datasource: LogsPanel['datasource'];
  /** Lines a second by unit; the second one of those that say of themselves that they are errors. */
  readonly rate: LogsPanel['target'];
  readonly errorRate: LogsPanel['target'];
  readonly errors: LogsPanel['target'];
  readonly all: LogsPanel['target'];
}

/** LogQL: the unit is a label of the stream, and the severity is structured metadata (Loki, docs: send-data/otel). */
const LOKI: Asked = {
  datasource: { type: 'loki', uid: 'loki' },
  rate: {
    expr: 'sum by (service_name) (rate({service_name=~".+"} [5m]))',
    queryType: 'range',
    legendFormat: '{{service_name}}',
  },
  errorRate: {
    expr: 'sum by (service_name) (rate({service_name=~".+"} | severity_text=~"ERROR|FATAL" [5m]))',
    queryType: 'range',
    legendFormat: '{{service_name}}',
  },
  errors: { expr: '{service_name=~".+"} | severity_text=~"ERROR|FATAL"', queryType: 'range' },
  all: { expr: '{service_name=~".+"}', queryType: 'range' },
};

/** LogsQL: every field is one to filter by (VictoriaLogs, docs: LogsQL; its plugin for Grafana, docs: query types). */
const VICTORIA: Asked = {
  datasource: { type: 'victoriametrics-logs-datasource', uid: 'victoria-logs' },
  rate: {
    expr: '* | stats by (service.name) rate() as lines',
    queryType: 'statsRange',
    legendFormat: '{{service.name}}',
  },
  errorRate: {
    expr: 'severity_text:in(ERROR, FATAL) | stats by (service.name) rate() as lines',
    queryType: 'statsRange',
    legendFormat: '{{service.name}}',
  },
  errors: { expr: 'severity_text:in(ERROR, FATAL)', queryType: 'instant' },
  all: { expr: '*', queryType: 'instant' },
};

/** The row of logs, in the language of the store that there is; nothing without one. */
export function logsRow({ programs }: Options): readonly LogsPanel[] {
  const asked = programs.loki ? LOKI : programs['victoria-logs'] ? VICTORIA : undefined;
  if (!asked) return [];
  const { datasource } = asked;
  return [
    {
      type: 'timeseries',
      title: 'Lines by unit',
      description: 'Lines a second of each unit. One that suddenly prints far more than the others has a fault.',
      target: asked.rate,
      datasource,
      width: 12,
      height: 8,
    },
    {
      type: 'timeseries',
      title: 'Errors by unit',
      description:
        'Lines a second that are errors, by their priority in the journal or by the first word that means one.',
      target: asked.errorRate,
      datasource,
      width: 12,
      height: 8,
    },
    {
      type: 'logs',
      title: 'Errors',
      description: 'Lines that are errors, the newest first. Secrets in them are masked.',
      target: asked.errors,
      datasource,
      width: 24,
      height: 10,
    },
    {
      type: 'logs',
      title: 'All lines',
      description: 'Every line of every unit, the newest first. Secrets in them are masked.',
      target: asked.all,
      datasource,
      width: 24,
      height: 10,
    },
  ];
}
