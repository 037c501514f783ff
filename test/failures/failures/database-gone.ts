import { postgres, postgresExporter } from '../../engines/postgres.ts';
import { defineFailure } from '../failure.ts';

export const failure = defineFailure({
  name: 'database-gone',
  title: 'the PostgreSQL server is killed while its exporter runs',
  gate: true,
  sources: { database: { kind: 'postgres-exporter' } },
  fires: { PostgresDown: 20 },
  watch: 30,
  arrange: async place => {
    const [port, exporter] = [await place.port(), await place.port()];
    const server = await place.start(postgres(place.dir, port, 20));
    await place.start(postgresExporter(exporter, port));
    place.scraped('database', exporter);
    return { cause: () => server.kill(), mend: () => server.again() };
  },
});
