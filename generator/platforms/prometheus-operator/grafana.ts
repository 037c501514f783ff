import type { DashboardForm } from '../../kinds/extra.ts';
import { adminSecret, grafana, grafanaFolder } from '../../kinds/grafana.ts';
import { dashboardJson, grafanaDashboard, grafanaDashboardOf } from '../../kinds/grafana-dashboard.ts';
import { grafanaDatasource, provisioned } from '../../kinds/grafana-datasource.ts';
import { make } from '../../kinds/kind.ts';
import { type Line, sh } from '../../lib/shell.ts';
import { print } from '../../lib/yaml.ts';
import { unsupported } from '../../model/artifact.ts';
import type { Datasource } from '../../model/datasource.ts';
import type { Answers, Refusal } from '../../model/platform.ts';
import { HOLDER } from './collected.ts';
import type { PromConfig } from './keys.ts';
import { isOwn, metricsUrl, type OwnSetting, type Setting } from './options.ts';
import { LOKI_UID, lokiDatasource } from './own/loki.ts';
import { TEMPO_UID, tempoAt } from './own/tempo.ts';

/** The datasource that panels ask: that of the stack where its Grafana shows them, an own one for the Grafana operator. */
const metrics = ({ options }: Setting): Datasource => ({
  uid: options.datasourceUid,
  title: options.own?.thanos ? 'Thanos' : 'Prometheus',
  type: 'prometheus',
  ...(options.own?.thanos ? { flavour: 'Thanos' as const } : {}),
  url: metricsUrl(options),
  holds: [HOLDER],
  interval: options.interval,
  isDefault: true,
  access: { kind: 'none' },
  ...(options.dashboards === 'configmap' ? { isThere: true as const } : {}),
  ...(options.own?.tempo ? { traces: TEMPO_UID } : {}),
});

/** Logs and traces of the stack that comes from here: each leads to what the others know of the same. */
const logsAndTraces = (setting: Setting): readonly Datasource[] =>
  isOwn(setting) ? [...lokiDatasource(setting), ...tempoDatasource(setting)] : [];

/** What a Grafana that is made here asks beside metrics. */
const beside = (setting: Setting): readonly Datasource[] =>
  isOwn(setting) ? [...logsAndTraces(setting), alertmanagerDatasource(setting)] : [];

const tempoDatasource = ({ options: { namespace, own, datasourceUid } }: OwnSetting): readonly Datasource[] =>
  own.tempo
    ? [
        {
          uid: TEMPO_UID,
          title: 'Tempo',
          type: 'tempo',
          url: `http://${tempoAt('query-frontend', namespace)}:3200`,
          isDefault: false,
          access: { kind: 'none' },
          metrics: datasourceUid,
          ...(own.loki ? { logs: LOKI_UID } : {}),
        },
      ]
    : [];

const alertmanagerDatasource = ({ options: { namespace } }: OwnSetting): Datasource => ({
  uid: 'alertmanager',
  title: 'Alertmanager',
  type: 'alertmanager',
  url: `http://alertmanager-operated.${namespace}.svc:9093`,
  isDefault: false,
  access: { kind: 'none' },
});

type Shown = Pick<
  Answers,
  'datasources' | 'grafana' | 'folder' | 'dashboard' | 'grafanaAddress' | 'secrets' | 'refuses'
> & { readonly formOf: DashboardForm };

/** How dashboards come to Grafana. */
export const shown = (setting: Setting): Shown => WAYS[setting.options.dashboards](setting);

const WAYS: { readonly [Way in Setting['options']['dashboards']]: (setting: Setting) => Shown } = {
  configmap: setting => {
    const { config, options } = setting;
    const { namespace, folder } = config.grafana;
    const asked = logsAndTraces(setting);
    const formOf: DashboardForm = (name, json) =>
      make(
        'ConfigMap',
        {
          name,
          namespace,
          labels: { [options.dashboardLabel]: '1' },
          annotations: { [options.folderAnnotation]: folder },
        },
        { data: { [`${name}.json`]: `${JSON.stringify(json, null, 2)}\n` } },
      );
    return {
      datasources: [metrics(setting), ...asked],
      // A sidecar reads datasources of the namespace of Grafana alone, unless its chart says otherwise.
      grafana: () =>
        asked.length > 0
          ? [
              make(
                'ConfigMap',
                { name: `${config.name}-datasources`, namespace, labels: { [options.datasourceLabel]: '1' } },
                { data: { [`${config.name}.yaml`]: print(provisioned(asked)) } },
              ),
            ]
          : [],
      folder: () => [],
      formOf,
      dashboard: (dashboard, datasourceOf) =>
        formOf(dashboard.name, { ...dashboardJson(dashboard, config, datasourceOf) }),
      grafanaAddress: undefined,
      secrets: [],
      refuses: idleKeys(config),
    };
  },
  'grafana-operator': setting => {
    const { config } = setting;
    const { deploy, name, namespace, ingress, expose } = config.grafana;
    const asked = [metrics(setting), ...beside(setting)];
    const isMade = deploy === 'all';
    return {
      datasources: asked,
      grafana: () => [
        ...(isMade ? [grafana(config, { exposed: front(config) })] : []),
        ...asked.map(one => grafanaDatasource(config, one)),
      ],
      folder: () => [grafanaFolder(config)],
      formOf: (name, json) => grafanaDashboardOf(name, json, config),
      dashboard: (dashboard, datasourceOf) => grafanaDashboard(dashboard, config, datasourceOf),
      grafanaAddress: isMade && expose && ingress ? address(`${name}-ingress`, namespace) : undefined,
      secrets: isMade ? [adminSecret(config.grafana)] : [],
      refuses: [],
    };
  },
};

/** The operator calls what it makes after its Grafana (grafana-operator, controllers/model). */
const address = (name: string, namespace: string): Line =>
  sh`kubectl get ingress ${name} -n ${namespace} -o jsonpath='https://{.spec.rules[0].host}{"\\n"}'`;

/** The Ingress as the Grafana operator takes it: a whole spec, which it does not fill in. */
function front({ grafana: { name, ingress } }: PromConfig) {
  if (!ingress) return {};
  const { host, className, tlsSecret, annotations } = ingress;
  const backend = { service: { name: `${name}-service`, port: { number: 3000 } } };
  return {
    ingress: {
      ...(annotations ? { metadata: { annotations: { ...annotations } } } : {}),
      spec: {
        ...(className === undefined ? {} : { ingressClassName: className }),
        rules: [{ host, http: { paths: [{ path: '/', pathType: 'Prefix', backend }] } }],
        ...(tlsSecret === undefined ? {} : { tls: [{ hosts: [host], secretName: tlsSecret }] }),
      },
    },
  };
}

/** Keys that are about a Grafana of our own, which dashboards in ConfigMaps have not. */
const OWN = ['version', 'storage', 'resources', 'ingress'] as const;

const idleKeys = ({ grafana: given }: PromConfig): readonly Refusal[] =>
  OWN.filter(key => given[key] !== undefined).map(key => ({
    ...unsupported(
      'dashboards in ConfigMaps go to the Grafana of the stack, and none is made here',
      `drop \`grafana.${key}\`, or write \`dashboards: grafana-operator\` under \`platform\``,
    ),
    part: 'grafana',
    at: ['grafana', key],
  }));
