import { blackboxExporter } from '../../engines/blackbox-exporter.ts';
import { nodeExporter } from '../../engines/node-exporter.ts';
import { postgres, postgresExporter } from '../../engines/postgres.ts';
import { redis, redisExporter } from '../../engines/redis.ts';
import { defineFailure } from '../failure.ts';

const HEALTH = 'http://llm-inference.exporter-gone.svc:8000/health';

export const failure = defineFailure({
  name: 'exporter-gone',
  title: 'exporters are killed while what they watch is well',
  gate: true,
  sources: {
    redis: { kind: 'redis-exporter' },
    database: { kind: 'postgres-exporter' },
    machine: { kind: 'node-exporter' },
    probe: { kind: 'blackbox-exporter', url: HEALTH },
  },
  fires: { RedisDown: 20, PostgresDown: 20, ProbeMissing: 20, NodeExporterDown: 20 },
  may: ['NodeCpuHigh', 'NodeMemoryHigh', 'NodeDiskFull'],
  watch: 30,
  arrange: async site => {
    const ports = [];
    for (let count = 0; count < 6; count++) ports.push(await site.port());
    const [cache = 0, database = 0, cacheExporter = 0, databaseExporter = 0, prober = 0, machine = 0] = ports;
    await site.start(redis(site.dir, cache));
    await site.start(postgres(site.dir, database, 20));
    const exporters = [
      await site.start(redisExporter(cacheExporter, cache)),
      await site.start(postgresExporter(databaseExporter, database)),
      await site.start(blackboxExporter(site.dir, prober)),
      await site.start(nodeExporter(machine)),
    ];
    site.scraped('redis', cacheExporter);
    site.scraped('database', databaseExporter);
    site.scraped('probe', prober);
    site.scraped('machine', machine);
    // What is probed is any server that answers well: the exporter of the cache has a page.
    site.alias(HEALTH, `http://127.0.0.1:${cacheExporter}/`);
    return {
      cause: async () => {
        for (const { kill } of exporters) await kill();
      },
      mend: async () => {
        for (const { again } of exporters) await again();
      },
    };
  },
});
