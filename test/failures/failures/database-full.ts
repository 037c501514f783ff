import { connections, postgres, postgresExporter } from '../../engines/postgres.ts';
import { defineFailure } from '../failure.ts';
import { AUTHORIZED, chat, gateway, mocked } from '../gateway.ts';
import type { Process } from '../ground.ts';

export const failure = defineFailure({
  name: 'database-full',
  title: 'clients hold all connections that PostgreSQL leaves to ordinary users',
  gate: false,
  sources: { database: { kind: 'postgres-exporter' }, gateway: { kind: 'litellm' } },
  fires: { PostgresConnectionsNearLimit: 60, PostgresConnectionsExhausted: 90 },
  watch: 60,
  arrange: async site => {
    const [port, exporter] = [await site.port(), await site.port()];
    await site.start(postgres(site.dir, port, 20));
    await site.start(postgresExporter(exporter, port));
    site.scraped('database', exporter);
    const { url } = await gateway(site, [mocked('granite')]);
    site.ask({ url: `${url}/v1/chat/completions`, headers: AUTHORIZED, body: chat('granite'), perMinute: 20 });
    let clients: Process | undefined;
    return {
      cause: async () => {
        clients = await site.start(connections(port, 20));
      },
      mend: () => clients?.kill(),
    };
  },
});
