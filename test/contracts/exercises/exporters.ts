import { writeFileSync } from 'node:fs';
import { blackboxExporter } from '../../engines/blackbox-exporter.ts';
import { alertmanager as alertmanagerProgram, prometheus as prometheusProgram } from '../../engines/monitoring.ts';
import { nodeExporter } from '../../engines/node-exporter.ts';
import { postgresExporter, postgres as postgresServer } from '../../engines/postgres.ts';
import { commands, redisExporter, redis as redisServer } from '../../engines/redis.ts';
import { type Exercise, post, scrape } from '../exercise.ts';

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
    await site.start(redisServer(site.folder, server));
    await commands(server, ['SET key value EX 60', 'GET key', 'GET none', 'NONSENSE']);
    await site.start(redisExporter(port, server));
    return { version: '1.88.0', texts: [await scrape(at(port))] };
  },
};

const postgres: Exercise = {
  name: 'postgres_exporter',
  contract: 'postgres-exporter',
  whole: false,
  unreached: {},
  run: async site => {
    const [server, port] = [await site.port(), await site.port()];
    await site.start(postgresServer(site.folder, server, 20));
    await site.start(postgresExporter(port, server));
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
    await site.start(blackboxExporter(site.folder, port));
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
    await site.start(nodeExporter(port));
    const text = await scrape(at(port));
    return { version: stated(text, '1.12.1'), texts: [text] };
  },
};

const prometheus: Exercise = {
  name: 'Prometheus',
  contract: 'prometheus',
  whole: false,
  unreached: {},
  moved: ['prometheus_notifications_errors_total', 'prometheus_notifications_dropped_total'],
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
              { alert: 'Firing', expr: 'vector(1)', labels: { severity: 'warning' } },
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
    await site.start(prometheusProgram(site.folder, port, ['--enable-feature=extra-scrape-metrics']));
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
    const gossip = [
      `--cluster.listen-address=127.0.0.1:${await site.port()}`,
      '--cluster.advertise-address=127.0.0.1:1',
      '--cluster.settle-timeout=1s',
    ];
    await site.start(alertmanagerProgram(site.folder, port, gossip));
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
