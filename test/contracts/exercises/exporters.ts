import { execFileSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { answers, listens } from '../../cluster/http.ts';
import { bin } from '../../tools/tools.ts';
import { type Exercise, post, type Site, scrape } from '../exercise.ts';

const at = (port: number, path = '/metrics'): string => `http://127.0.0.1:${port}${path}`;

/** Version that an exporter states in its build information; those that cannot say are as pinned. */
const stated = (text: string, pinned: string): string =>
  /_build_info\{.*version="v?(\d[\d.]*)"/.exec(text)?.[1] ?? pinned;

const redis: Exercise = {
  name: 'redis_exporter',
  contract: 'redis-exporter',
  whole: false,
  unreached: { redis_master_link_up: 'only a replica has a primary' },
  run: async site => {
    const [server, port] = [await site.port(), await site.port()];
    await site.start({
      name: 'redis',
      command: bin('redis-server'),
      args: ['--port', String(server), '--bind', '127.0.0.1', '--save', '', '--dir', site.folder],
      ready: () => listens(server),
    });
    execFileSync('redis-cli', ['-p', String(server), 'set', 'key', 'value', 'ex', '60']);
    execFileSync('redis-cli', ['-p', String(server), 'get', 'key']);
    execFileSync('redis-cli', ['-p', String(server), 'get', 'none']);
    execFileSync('redis-cli', ['-p', String(server), 'nonsense']);
    await site.start({
      name: 'redis-exporter',
      command: bin('redis-exporter'),
      args: [`--web.listen-address=127.0.0.1:${port}`, `--redis.addr=redis://127.0.0.1:${server}`],
      ready: () => answers(at(port)),
    });
    return { version: '1.88.0', texts: [await scrape(at(port))] };
  },
};

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function postgresServer(site: Site): Promise<number> {
  const port = await site.port();
  const folder = `${site.folder}/postgres`;
  mkdirSync(folder, { mode: 0o700 });
  const user = postgresUser();
  if (user) {
    chownSync(folder, user.uid, user.gid);
    // The site's own folder is closed to others: the user must be able to pass through it.
    execFileSync('chmod', ['o+x', site.folder]);
  }
  execFileSync(bin('initdb'), ['-D', folder, '-A', 'trust', '-U', 'postgres', '--no-sync'], {
    stdio: 'pipe',
    ...user,
    cwd: '/',
  });
  const as = user ? ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--'] : [];
  const [command = '', ...args] = [
    ...as,
    ...[bin('postgres'), '-D', folder, '-h', '127.0.0.1', '-p', String(port), '-k', '', '-c', 'fsync=off'],
  ];
  await site.start({ name: 'postgres', command, args, cwd: '/', ready: () => listens(port) });
  return port;
}

const postgres: Exercise = {
  name: 'postgres_exporter',
  contract: 'postgres-exporter',
  whole: false,
  unreached: {},
  run: async site => {
    const server = await postgresServer(site);
    const port = await site.port();
    await site.start({
      name: 'postgres-exporter',
      command: bin('postgres-exporter'),
      args: [
        `--web.listen-address=127.0.0.1:${port}`,
        '--collector.long_running_transactions',
        '--collector.postmaster',
      ],
      env: { DATA_SOURCE_NAME: `postgresql://postgres@127.0.0.1:${server}/postgres?sslmode=disable` },
      ready: () => answers(at(port)),
    });
    const text = await scrape(at(port));
    return { version: stated(text, '0.19.1'), texts: [text] };
  },
};

const blackbox: Exercise = {
  name: 'blackbox_exporter',
  contract: 'blackbox-exporter',
  whole: false,
  unreached: { probe_ssl_earliest_cert_expiry: 'takes a target with TLS' },
  run: async site => {
    const port = await site.port();
    const config = `${site.folder}/blackbox.yml`;
    writeFileSync(
      config,
      JSON.stringify({ modules: { http_2xx: { prober: 'http', http: { preferred_ip_protocol: 'ip4' } } } }),
    );
    await site.start({
      name: 'blackbox-exporter',
      command: bin('blackbox-exporter'),
      args: [`--config.file=${config}`, `--web.listen-address=127.0.0.1:${port}`],
      ready: () => answers(at(port)),
    });
    const probe = (target: string) => scrape(at(port, `/probe?module=http_2xx&target=${encodeURIComponent(target)}`));
    return { version: stated(await scrape(at(port)), '0.28.0'), texts: [await probe(at(port)), await probe(at(1))] };
  },
};

const node: Exercise = {
  name: 'node_exporter',
  contract: 'node-exporter',
  whole: false,
  unreached: {},
  run: async site => {
    const port = await site.port();
    await site.start({
      name: 'node-exporter',
      command: bin('node-exporter'),
      args: [`--web.listen-address=127.0.0.1:${port}`],
      ready: () => answers(at(port)),
    });
    const text = await scrape(at(port));
    return { version: stated(text, '1.12.1'), texts: [text] };
  },
};

const prometheus: Exercise = {
  name: 'Prometheus',
  contract: 'prometheus',
  whole: false,
  unreached: {},
  run: async site => {
    const port = await site.port();
    writeFileSync(
      `${site.folder}/rules.yml`,
      JSON.stringify({
        groups: [
          {
            name: 'g',
            interval: '1s',
            rules: [
              { alert: 'Firing', expr: 'vector(1)' },
              { alert: 'Pending', expr: 'vector(1)', for: '1h' },
            ],
          },
        ],
      }),
    );
    writeFileSync(
      `${site.folder}/prometheus.yml`,
      JSON.stringify({
        global: { scrape_interval: '1s' },
        rule_files: [`${site.folder}/rules.yml`],
        alerting: { alertmanagers: [{ static_configs: [{ targets: ['127.0.0.1:1'] }] }] },
        scrape_configs: [{ job_name: 'itself', static_configs: [{ targets: [`127.0.0.1:${port}`] }] }],
      }),
    );
    await site.start({
      name: 'prometheus',
      command: bin('prometheus'),
      args: [
        `--config.file=${site.folder}/prometheus.yml`,
        `--storage.tsdb.path=${site.folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--enable-feature=extra-scrape-metrics',
      ],
      ready: () => answers(at(port, '/-/ready')),
    });
    await new Promise(done => setTimeout(done, 6000));
    const text = await scrape(at(port));
    const made = encodeURIComponent('{__name__=~"up|ALERTS.*|scrape_.*"}');
    return {
      texts: [text, await scrape(at(port, `/federate?match[]=${made}`))],
      version: stated(text, '3.15.0').replace(/^0\.3(\d\d)\.(\d+)$/, '3.$1.$2'),
    };
  },
};

const alertmanager: Exercise = {
  name: 'Alertmanager',
  contract: 'alertmanager',
  whole: false,
  unreached: {},
  run: async site => {
    const port = await site.port();
    writeFileSync(
      `${site.folder}/alertmanager.yml`,
      JSON.stringify({
        route: { receiver: 'hook', group_by: ['alertname'], group_wait: '0s' },
        receivers: [{ name: 'hook', webhook_configs: [{ url: 'http://127.0.0.1:1/' }] }],
      }),
    );
    await site.start({
      name: 'alertmanager',
      command: bin('alertmanager'),
      args: [
        `--config.file=${site.folder}/alertmanager.yml`,
        `--storage.path=${site.folder}/data`,
        `--web.listen-address=127.0.0.1:${port}`,
        `--cluster.listen-address=127.0.0.1:${await site.port()}`,
        `--cluster.advertise-address=127.0.0.1:1`,
        '--cluster.settle-timeout=1s',
      ],
      ready: () => answers(at(port, '/-/ready')),
    });
    const until = new Date(Date.now() + 600_000).toISOString();
    await post(at(port, '/api/v2/silences'), {
      matchers: [{ name: 'alertname', value: 'Silenced', isRegex: false, isEqual: true }],
      ...{ startsAt: new Date().toISOString(), endsAt: until, createdBy: 'contracts', comment: 'to be suppressed' },
    });
    await post(at(port, '/api/v2/alerts'), [{ labels: { alertname: 'One' } }, { labels: { alertname: 'Silenced' } }]);
    await new Promise(done => setTimeout(done, 4000));
    const text = await scrape(at(port));
    return { version: stated(text, '0.34.2'), texts: [text] };
  },
};

export const exercises: readonly Exercise[] = [redis, postgres, blackbox, node, prometheus, alertmanager];
