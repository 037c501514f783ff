import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  batches,
  type Component,
  collectorConfig,
  limitedMemory,
  otlpHttp,
} from '../../../generator/kinds/collector.ts';
import { until } from '../../cluster/until.ts';
import { otelCollector } from '../../engines/otel-collector.ts';
import { type Exercise, post, scrape } from '../exercise.ts';

const STORAGE = 'file_storage';
const url = (port: number, path = ''): string => `http://127.0.0.1:${port}${path}`;
const takes = (name: string, port: number): Component => [
  `otlp/${name}`,
  { protocols: { http: { endpoint: `127.0.0.1:${port}` } } },
];
const LINES = {
  resourceLogs: [{ scopeLogs: [{ logRecords: [{ body: { stringValue: 'a' } }, { body: { stringValue: 'b' } }] }] }],
};

const lost = (name: string): RegExp =>
  new RegExp(`^otelcol_exporter_send_failed_log_records\\{.*"otlp_http/${name}".*\\} [1-9]`, 'm');

/** An exporter of ours with other settings: what is configured waits for as long as it takes, and nothing of it would be seen. */
const sending = (name: string, to: number, settings: object = {}): Component => {
  const [id, usual] = otlpHttp(name, { endpoint: url(to), encoding: 'json', compression: 'none' }, STORAGE);
  return [id, { ...usual, ...settings }];
};

/**
 * A collector that arrives at one store, finds another rejecting and a third away, with a queue that is full; and a pipeline
 * whose limit of memory turns everything away.
 */
export const exercise: Exercise = {
  name: 'OpenTelemetry Collector',
  contract: 'otel-collector',
  whole: false,
  unreached: {},
  moved: [
    'otelcol_exporter_enqueue_failed_log_records',
    'otelcol_exporter_send_failed_log_records',
    'otelcol_receiver_refused_log_records',
    'otelcol_processor_memory_limiter_refused_log_records',
  ],
  run: async site => {
    const store = createServer((request, response) => {
      request.resume();
      request.on('end', () => {
        response.statusCode = request.url?.startsWith('/rejects') ? 400 : 200;
        response.setHeader('content-type', 'application/json').end('{}');
      });
    });
    await new Promise<void>(resolve => store.listen(0, '127.0.0.1', resolve));
    try {
      const there = (store.address() as AddressInfo).port;
      const [open, calm, limited, metrics] = [
        await site.port(),
        await site.port(),
        await site.port(),
        await site.port(),
      ];
      // One that reads for itself, as that of the journal does, has no transport.
      const own = `${site.folder}/own.log`;
      writeFileSync(own, 'a line\n');
      const rejecting = sending('rejecting', there);
      const well = sending('well', there);
      const config = collectorConfig({
        extensions: [[STORAGE, { directory: `${site.folder}/queue`, create_directory: true }]],
        pipelines: {
          logs: {
            receivers: [takes('open', open)],
            processors: [],
            exporters: [
              [rejecting[0], { ...rejecting[1], endpoint: url(there, '/rejects') }],
              sending('away', 1, {
                retry_on_failure: { initial_interval: '100ms', max_interval: '500ms', max_elapsed_time: '1s' },
              }),
              sending('full', 1, {
                sending_queue: { enabled: true, queue_size: 1, num_consumers: 1, storage: STORAGE },
              }),
            ],
          },
          'logs/calm': {
            receivers: [takes('calm', calm), ['filelog', { include: [own], start_at: 'beginning' }]],
            processors: [limitedMemory(400), batches],
            exporters: [well],
          },
          'logs/limited': {
            receivers: [takes('limited', limited)],
            processors: [['memory_limiter/small', { check_interval: '100ms', limit_mib: 1 }]],
            exporters: [well],
          },
        },
        metrics: { host: '127.0.0.1', port: metrics },
      });
      await site.start(otelCollector(site.folder, metrics, config));
      const send = (port: number) => post(url(port, '/v1/logs'), LINES);
      await until('the collector takes lines', async () => (await send(calm)) === 200);
      // What is refused gets an answer that it is.
      await until('lines are turned away for lack of memory', async () => (await send(limited)) === 503);
      await until('a queue is full', async () => (await send(open)) !== 200);
      const { value } = await until('what was given up on is counted', async () => {
        const text = await scrape(url(metrics, '/metrics'));
        return (
          ['rejecting', 'away'].every(name => lost(name).test(text)) &&
          /receiver="filelog".*\} [1-9]/.test(text) &&
          text
        );
      });
      return { version: '0.165.0', texts: [value] };
    } finally {
      store.close();
      store.closeAllConnections();
    }
  },
};
