import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { alerts } from './otel-collector/alerts.ts';
import { dashboards } from './otel-collector/dashboards.ts';
import { otelcol } from './otel-collector/metrics.ts';
import { type Options, options } from './otel-collector/options.ts';

export const source = defineSource<Options>({
  kind: 'otel-collector',
  title: 'OpenTelemetry Collector',
  reads: 'What a collector reports of itself: the log records that come in, that wait, that arrive and that are lost.',
  contract: otelcol,
  options,
  scrape: ({ options: given }) => scrapeService(given, 8888),
  alerts,
  dashboards,
});
