import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { duration, LABEL_KEY, name, selector, url } from '../../model/config/shapes.ts';
import type { PromConfig } from './keys.ts';
import { own } from './own/options.ts';

/** Keys of `platform:` beside `kind`. */
export const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mode: {
      enum: ['adopt', 'own'],
      default: 'adopt',
      description:
        '`adopt`: a Prometheus of the prometheus-operator is there, such as that of kube-prometheus-stack. `own`: Prometheus and Alertmanager come from here, as `own` says.',
    },
    release: {
      type: 'string',
      pattern: DNS_LABEL,
      maxLength: 53,
      description:
        'Name of the Helm release of kube-prometheus-stack: its Prometheus selects monitors and rules by the label `release`.',
    },
    labels: {
      type: 'object',
      propertyNames: selector.propertyNames,
      additionalProperties: selector.additionalProperties,
      description:
        'Labels by which the Prometheus selects monitors and rules, where a release is not what decides; `{}` where it selects all of them.',
    },
    namespace: { ...name, default: 'monitoring', description: 'Namespace of Prometheus and Alertmanager.' },
    replicas: {
      type: 'integer',
      minimum: 1,
      maximum: 10,
      default: 1,
      description: 'How many Prometheus scrape each target at the same time (`spec.replicas`).',
    },
    interval: {
      ...duration,
      default: '30s',
      description: 'How often the Prometheus scrapes what names no interval of its own (`spec.scrapeInterval`).',
    },
    matcherStrategy: {
      enum: ['OnNamespace', 'OnNamespaceExceptForAlertmanagerNamespace', 'None'],
      default: 'OnNamespace',
      description:
        'How the Alertmanager keeps AlertmanagerConfigs apart (`spec.alertmanagerConfigMatcherStrategy.type`). With `OnNamespace` routes and the Secrets they read are in each namespace with alerts; with the others they are once, in the namespace of Alertmanager.',
    },
    prometheusUrl: {
      ...url,
      description:
        'Address at which Grafana asks Prometheus. Default: the Service `prometheus-operated`, which the operator makes.',
    },
    datasourceUid: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{1,40}$',
      default: 'prometheus',
      description: 'Uid of the datasource that panels ask. kube-prometheus-stack calls its own `prometheus`.',
    },
    own,
    dashboards: {
      enum: ['configmap', 'grafana-operator'],
      default: 'configmap',
      description:
        'What brings dashboards to Grafana: ConfigMaps, which the sidecar of kube-prometheus-stack reads, or objects of the Grafana operator.',
    },
    dashboardLabel: {
      type: 'string',
      pattern: LABEL_KEY,
      default: 'grafana_dashboard',
      description:
        'Label of ConfigMaps that the sidecar reads, with the value `1` (`grafana.sidecar.dashboards.label`).',
    },
    datasourceLabel: {
      type: 'string',
      pattern: LABEL_KEY,
      default: 'grafana_datasource',
      description:
        'Label of ConfigMaps with datasources that the sidecar reads, with the value `1` (`grafana.sidecar.datasources.label`).',
    },
    folderAnnotation: {
      type: 'string',
      pattern: LABEL_KEY,
      default: 'grafana_folder',
      description: 'Annotation that names the folder to the sidecar (`grafana.sidecar.dashboards.folderAnnotation`).',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;

/** What the platform's answers follow from. */
export interface Setting {
  readonly options: Options;
  readonly config: PromConfig;
}

/** The same where the stack comes from here. */
export interface OwnSetting extends Setting {
  readonly options: Options & { readonly own: NonNullable<Options['own']> };
}

/** Whether the stack comes from here, and the config shows how. */
export const isOwn = (setting: Setting): setting is OwnSetting =>
  setting.options.mode === 'own' && setting.options.own !== undefined;

/** Whether a config shows which stack it is; what is asked about manifests of others says nothing. */
export const isDescribed = ({ mode, release, labels }: Options): boolean =>
  mode === 'own' || release !== undefined || labels !== undefined;

/** Labels that each object for the Prometheus carries, so that it selects the object. */
export const selectedBy = ({ release, labels }: Options): Readonly<Record<string, string>> => ({
  ...(release === undefined ? {} : { release }),
  ...labels,
});

/** Whether alerts of all namespaces come to an AlertmanagerConfig in one (prometheus-operator, pkg/alertmanager/amcfg.go). */
export const alertsFor =
  ({ matcherStrategy, namespace: home }: Options) =>
  (namespace: string): 'own' | 'all' =>
    matcherStrategy === 'None' || (matcherStrategy !== 'OnNamespace' && namespace === home) ? 'all' : 'own';

/** Where Grafana asks for metrics. Query answers for the bucket too, where there is one. */
export const metricsUrl = ({ prometheusUrl, namespace, own: stack }: Options): string =>
  prometheusUrl ??
  (stack?.thanos ? `http://thanos-query.${namespace}.svc:10902` : `http://prometheus-operated.${namespace}.svc:9090`);
