import type { FileContent } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { OwnSource } from '../../model/platform.ts';
import { secretFile } from '../../model/secret.ts';
import { seconds } from '../../promql/duration.ts';
import { collector } from './logs.ts';
import { lokiYml } from './loki.ts';
import { type Options, type Programs, unitNames } from './options.ts';
import { FILES, LOOPBACK } from './places.ts';
import { instanceOf } from './targets.ts';
import { backupUnits, unitOf } from './units.ts';

/** Programs that report of themselves or of the machine, each by a source of its own name. */
const WATCHED = [
  'prometheus',
  'alertmanager',
  'node-exporter',
  'redis-exporter',
  'loki',
  'otel-collector',
  'grafana',
] as const satisfies readonly (keyof Programs)[];

export const runsGrafana = ({ grafana: { deploy } }: Pick<Config, 'grafana'>): boolean => deploy === 'all';

/** A scrape takes 10 seconds at most, as elsewhere, and no longer than it is until the next one. */
const LONGEST = 10;

/** The sources of the programs that run here, but for kinds that the config has a source of. */
export const ownSources = (
  { programs, interval }: Options,
  { sources, grafana }: Pick<Config, 'sources' | 'grafana'>,
  home: string,
): OwnSource[] => {
  const run = unitNames(programs, runsGrafana({ grafana }));
  return WATCHED.filter(name => run.includes(name) && !Object.values(sources).some(({ kind }) => kind === name)).map(
    name => ({
      name: instanceOf(name),
      kind: name,
      options: { namespace: home, interval, ...(seconds(interval) < LONGEST ? { timeout: interval } : {}) },
      at: ['platform'],
    }),
  );
};

/** Settings of a program in YAML. */
export const yamlFile = (path: string, data: unknown): FileContent => ({ kind: 'yaml-file', path, data });

/** A store beyond this machine that gets a copy of every series (prometheus, docs/configuration, remote_write). */
const remoteWrite = ({ url, user, secret }: Options['programs']['prometheus']['remoteWrite'][number]) => ({
  url,
  ...(secret && user !== undefined ? { basic_auth: { username: user, password_file: secretFile(secret) } } : {}),
  ...(secret && user === undefined ? { authorization: { credentials_file: secretFile(secret) } } : {}),
});

/** What Prometheus reads beside scrapes and rules, which are files of their own. Files of people stand beside them. */
const prometheusYml = ({ interval, programs: { prometheus, alertmanager } }: Options): FileContent => ({
  kind: 'prometheus-yml',
  path: FILES.prometheus,
  data: {
    global: { scrape_interval: interval, evaluation_interval: interval },
    rule_files: ['rules/*.yml', 'rules/custom/*.yml'],
    scrape_config_files: ['scrapes/*.yml', 'scrapes/custom/*.yml'],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [`${LOOPBACK}:${alertmanager.port}`] }] }] },
    ...(prometheus.remoteWrite.length > 0 ? { remote_write: prometheus.remoteWrite.map(remoteWrite) } : {}),
  },
});

/** What an answer of 2xx over HTTP is; a machine without IPv6 falls back to IPv4 by itself (blackbox_exporter, CONFIGURATION.md). */
const BLACKBOX = { modules: { http_2xx: { prober: 'http', http: { preferred_ip_protocol: 'ip4' } } } };

/** The programs, and what they read that is about no single source. */
export function stack(options: Options, config: Pick<Config, 'name' | 'grafana' | 'sources'>): readonly FileContent[] {
  const { programs } = options;
  const names = unitNames(programs, runsGrafana(config));
  return [
    prometheusYml(options),
    ...(programs['blackbox-exporter'] ? [yamlFile(FILES.blackbox, BLACKBOX)] : []),
    ...lokiYml(options),
    ...collector(options, config, names),
    ...names.flatMap(name => {
      const program = programs[name];
      return program ? [unitOf(name, program as never, options, config.name)] : [];
    }),
    ...backupUnits(options, config.name),
  ];
}
