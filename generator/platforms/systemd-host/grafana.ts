import { datasourceFields, literal } from '../../kinds/grafana-datasource.ts';
import type { FileContent } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { Datasource } from '../../model/datasource.ts';
import type { Options } from './options.ts';
import { FILES, LOOPBACK } from './places.ts';
import { yamlFile } from './stack.ts';

const LOGS = { isDefault: false, access: { kind: 'none' } } as const;

export const datasources = ({
  interval,
  programs: { prometheus, alertmanager, ...logs },
}: Options): readonly Datasource[] => [
  {
    uid: 'prometheus',
    title: 'Prometheus',
    type: 'prometheus',
    url: `http://${LOOPBACK}:${prometheus.port}`,
    holds: ['prometheus'],
    interval,
    isDefault: true,
    access: { kind: 'none' },
  },
  {
    uid: 'alertmanager',
    title: 'Alertmanager',
    type: 'alertmanager',
    url: `http://${LOOPBACK}:${alertmanager.port}`,
    isDefault: false,
    access: { kind: 'none' },
  },
  ...(logs.loki
    ? [{ ...LOGS, uid: 'loki', title: 'Loki', type: 'loki' as const, url: `http://${LOOPBACK}:${logs.loki.port}` }]
    : []),
  ...(logs['victoria-logs']
    ? [
        {
          ...LOGS,
          uid: 'victoria-logs',
          title: 'VictoriaLogs',
          type: 'victoriametrics-logs-datasource' as const,
          url: `http://${LOOPBACK}:${logs['victoria-logs'].port}`,
        },
      ]
    : []),
];

/**
 * Leads from a series to the lines of the unit that it is about: the name of a job is that of its unit (Grafana, docs:
 * administration/correlations).
 */
function correlations(all: readonly Datasource[], from: Datasource): readonly object[] {
  if (from.type !== 'prometheus') return [];
  return all.flatMap(({ uid, type }) => {
    const asks = LINES[type];
    return asks === undefined
      ? []
      : [
          {
            targetUID: uid,
            label: 'Logs of this unit',
            type: 'query',
            config: { field: 'job', target: { ...asks, refId: 'A' } },
          },
        ];
  });
}

/** How each store is asked for the lines of a job. */
const LINES: Readonly<Partial<Record<Datasource['type'], object>>> = {
  loki: { expr: '{service_name="${__value.raw}"}' },
  'victoriametrics-logs-datasource': { expr: '{service.name="${__value.raw}"}' },
};

/** What Grafana reads at its start: where it asks, and where its dashboards are. The unit shows what stands in the variable. */
export const provisioning = (options: Options, { grafana }: Pick<Config, 'grafana'>): readonly FileContent[] => [
  yamlFile(FILES.datasources, {
    apiVersion: 1,
    datasources: datasources(options).map((one, _, all) => {
      const leads = correlations(all, one);
      return {
        uid: one.uid,
        ...(literal(datasourceFields(one).plain) as object),
        ...(leads.length > 0 ? { correlations: literal(leads) } : {}),
      };
    }),
  }),
  yamlFile(FILES.providers, {
    apiVersion: 1,
    providers: [
      {
        name: 'observability',
        type: 'file',
        folder: literal(grafana.folder),
        disableDeletion: false,
        allowUiUpdates: false,
        options: { path: '$OBSERVABILITY_DASHBOARDS' },
      },
    ],
  }),
];
