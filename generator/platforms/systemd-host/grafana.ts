import { datasourceFields } from '../../kinds/grafana-datasource.ts';
import type { FileContent } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import type { Datasource } from '../../model/datasource.ts';
import type { Options } from './options.ts';
import { FILES, LOOPBACK } from './places.ts';
import { yamlFile } from './stack.ts';

export const datasources = ({ interval, programs: { prometheus, alertmanager } }: Options): readonly Datasource[] => [
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
];

/** The same with what Grafana would expand written out: `$` begins a variable in provisioning files (Grafana docs: provisioning). */
const literal = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.replaceAll('$', '$$$$')
    : Array.isArray(value)
      ? value.map(literal)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, literal(one)]))
        : value;

/** What Grafana reads at its start: where it asks, and where its dashboards are. The unit says what stands in the variable. */
export const provisioning = (options: Options, { grafana }: Pick<Config, 'grafana'>): readonly FileContent[] => [
  yamlFile(FILES.datasources, {
    apiVersion: 1,
    datasources: datasources(options).map(one => ({
      uid: one.uid,
      ...(literal(datasourceFields(one).plain) as object),
    })),
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
