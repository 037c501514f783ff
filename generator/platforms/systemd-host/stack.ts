import type { FileContent } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { OwnSource } from '../../model/platform.ts';
import { collector } from './logs.ts';
import { lokiYml } from './loki.ts';
import { type Options, type Programs, unitNames } from './options.ts';
import { FILES, LOOPBACK } from './places.ts';
import { unitOf } from './units.ts';

/** Programs that report of themselves or of the machine, each by a source of its own name. */
const WATCHED = [
  'prometheus',
  'alertmanager',
  'node-exporter',
  'redis-exporter',
] as const satisfies readonly (keyof Programs)[];

export const runsGrafana = ({ grafana: { deploy } }: Pick<Config, 'grafana'>): boolean => deploy === 'all';

/** The sources of the programs that run here, but for kinds that the config has a source of. */
export const ownSources = ({ programs }: Options, { sources }: Pick<Config, 'sources'>, home: string): OwnSource[] =>
  WATCHED.filter(name => programs[name] !== undefined && !Object.values(sources).some(({ kind }) => kind === name)).map(
    name => ({ name, kind: name, options: { namespace: home }, at: ['platform'] }),
  );

/** Settings of a program in YAML. */
export const yamlFile = (path: string, data: unknown): FileContent => ({ kind: 'yaml-file', path, data });

/** What Prometheus reads beside scrapes and rules, which are files of their own. Files of people stand beside them. */
const prometheusYml = ({ interval, programs: { alertmanager } }: Options): FileContent => ({
  kind: 'prometheus-yml',
  path: FILES.prometheus,
  data: {
    global: { scrape_interval: interval, evaluation_interval: interval },
    rule_files: ['rules/*.yml', 'rules/custom/*.yml'],
    scrape_config_files: ['scrapes/*.yml', 'scrapes/custom/*.yml'],
    alerting: { alertmanagers: [{ static_configs: [{ targets: [`${LOOPBACK}:${alertmanager.port}`] }] }] },
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
      return program ? [unitOf(name, program as never, config.name)] : [];
    }),
  ];
}
