import { answers, listens } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** Makes a cluster of databases in a folder where there is none, and serves it. PostgreSQL refuses to run as root. */
export function postgres(dir: string, port: number, connections: number): Component {
  const folder = `${dir}/postgres-${port}`;
  const script = `set -e
as=(); if [ "$(id -u)" -eq 0 ]; then
  install -d -o postgres -g postgres '${folder}'
  as=(setpriv --reuid=postgres --regid=postgres --clear-groups --)
else mkdir -p '${folder}'; fi
cd '${folder}'
[ -e data/PG_VERSION ] || "\${as[@]}" '${bin('initdb')}' -D data -A trust -U postgres --no-sync >/dev/null
rm -f data/postmaster.pid
exec "\${as[@]}" '${bin('postgres')}' -D data -h 127.0.0.1 -p ${port} -k '' -c fsync=off -c max_connections=${connections}`;
  return { name: `postgres-${port}`, command: 'bash', args: ['-c', script], ready: () => listens(port) };
}

/** Collectors that the exporter leaves out unless it is asked for them. */
const COLLECTORS = ['--collector.long_running_transactions', '--collector.postmaster'];

/** The exporter of a PostgreSQL on another port, with everything that its contract has. */
export const postgresExporter = (port: number, server: number): Component => ({
  name: `postgres-exporter-${port}`,
  command: bin('postgres-exporter'),
  args: [`--web.listen-address=127.0.0.1:${port}`, ...COLLECTORS],
  env: { DATA_SOURCE_NAME: `postgresql://postgres@127.0.0.1:${server}/postgres?sslmode=disable` },
  ready: () => answers(`http://127.0.0.1:${port}/metrics`),
});

/**
 * Clients that connect to a PostgreSQL and hold their connections, as many as it lets them. They are ordinary users: what
 * it keeps back for superusers is left, for the exporter among others.
 */
export const connections = (server: number, count: number): Component => ({
  name: 'clients',
  command: 'bash',
  args: [
    '-c',
    `psql -h 127.0.0.1 -p ${server} -U postgres -qc 'CREATE ROLE client LOGIN'
for i in $(seq ${count}); do (sleep 3600 | psql -h 127.0.0.1 -p ${server} -U client postgres >/dev/null) & done; wait`,
  ],
  ready: async () => true,
});
