import { type Fragment, fragment } from '../lib/shell.ts';
import type { Intent } from './intent.ts';
import { chosenPod, inside, replace } from './steps.ts';

/** The pod of a database server, which no label of an exporter names. */
export const databasePod = chosenPod('SERVER', 'the server');

const sql = (query: string): Fragment => fragment`psql -U postgres -c "${query}"`;

/** Who holds the connections of a PostgreSQL server. */
export const holders: Intent = inside(
  databasePod,
  sql(
    'select datname, usename, application_name, state, count(*) from pg_stat_activity group by 1, 2, 3, 4 order by 5 desc',
  ),
  {
    say: 'See who holds the connections',
    look: 'The first rows hold most. `role "postgres" does not exist` means that the superuser has another name: put it after `-U`.',
  },
);

/** Ends what has been idle for long. */
export const endIdle: Intent = inside(
  databasePod,
  sql(
    "select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle' and state_change < now() - interval '10 minutes'",
  ),
  {
    say: 'End the connections that have been idle for ten minutes',
    look: 'It prints one row for each connection that it ended. The number of connections falls within a scrape.',
    costs: 'Clients that do not connect again by themselves get an error at their next query.',
  },
);

/** What a Redis server answers that wants a password. */
export const NOAUTH = '`NOAUTH` asks for a password: put `env REDISCLI_AUTH=<password>` before `redis-cli`.';

/** Deletes the pod of a server. */
export const startAgain: Intent = replace(databasePod, {
  say: 'Start the server again',
  costs: 'All its clients lose their connections until it is back, and a Redis without a volume loses its data.',
});
