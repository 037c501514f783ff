import { postgres, postgresExporter } from '../../engines/postgres.ts';
import { defineFailure } from '../failure.ts';

export const failure = defineFailure({
  name: 'database-gone',
  title: 'the PostgreSQL server is killed while its exporter runs',
  gate: true,
  sources: { database: { kind: 'postgres-exporter' } },
  fires: { PostgresDown: 20 },
  watch: 30,
  arrange: async site => {
    const [port, exporter] = [await site.port(), await site.port()];
    const server = await site.start(postgres(site.dir, port, 20));
    await site.start(postgresExporter(exporter, port));
    site.scraped('database', exporter);
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
