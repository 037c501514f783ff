import { connections, postgres, postgresExporter } from '../../engines/postgres.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';
import type { Process } from '../place.ts';

export const failure = defineFailure({
  name: 'database-full',
  title: 'clients hold all connections that PostgreSQL leaves to ordinary users',
  gate: false,
  sources: { database: { kind: 'postgres-exporter' }, gateway: { kind: 'litellm' } },
  fires: { PostgresConnectionsNearLimit: 60, PostgresConnectionsExhausted: 90 },
  watch: 60,
  arrange: async place => {
    const [port, exporter] = [await place.port(), await place.port()];
    await place.start(postgres(place.dir, port, 20));
    await place.start(postgresExporter(exporter, port));
    place.scraped('database', exporter);
    const { url } = await gateway(place, [mocked('granite')]);
    place.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 20 });
    let clients: Process | undefined;
    return {
      cause: async () => {
        clients = await place.start(connections(port, 20));
      },
      mend: () => clients?.kill(),
    };
  },
});
