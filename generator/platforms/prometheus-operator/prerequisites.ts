import { sh } from '../../lib/shell.ts';
import { code, fence } from '../../lib/template.ts';
import { print } from '../../lib/yaml.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import { isOwn, metricsUrl, type Setting, selectedBy } from './options.ts';
import { ownPrerequisites } from './own/prerequisites.ts';

/** Everything that must be true of the cluster before the first sync, each with a command that shows it. */
export function prerequisites(setting: Setting): readonly Prerequisite[] {
  const stack = isOwn(setting) ? ownPrerequisites(setting) : [selecting(setting), routing(setting)];
  return [...stack, ...SHOWING[setting.options.dashboards](setting)];
}

const values = (value: object) => fence('yaml', print(value));

/** Selectors decide what Prometheus reads: one that does not match is silent. */
function selecting({ options }: Setting): Prerequisite {
  const { release, namespace, replicas } = options;
  const labels = Object.entries(selectedBy(options)).map(label => label.join('='));
  const chart = release ?? 'kube-prometheus-stack';
  return {
    title: `A Prometheus in \`${namespace}\` that reads what is here`,
    stays: 'the Prometheus operator with its CRDs, Prometheus and Alertmanager',
    why:
      labels.length > 0
        ? `Everything here carries ${code(labels.join(' '))}. A selector that does not match drops monitors and rules without any message. An operator of VictoriaMetrics converts the same objects; it keeps what it made of a removed one, unless it sets owner references (\`VM_ENABLEDPROMETHEUSCONVERTEROWNERREFERENCES\`).`
        : 'By the config it selects everything (`labels: {}`). A selector that is absent selects nothing.',
    how: `kube-prometheus-stack selects by its release: ${code(sh`helm upgrade --install ${chart} prometheus-community/kube-prometheus-stack -n ${namespace} --create-namespace`)}. It also brings kube-state-metrics, node-exporter, the kubelet's monitors, rules about Kubernetes and a Watchdog: none of them comes from here again.`,
    verify: {
      run: sh`kubectl get prometheuses.monitoring.coreos.com -n ${namespace} -o jsonpath='{range .items[*]}{.spec.replicas}{" "}{.spec.serviceMonitorSelector}{" "}{.spec.podMonitorSelector}{" "}{.spec.ruleSelector}{" "}{.spec.serviceMonitorNamespaceSelector}{"\\n"}{end}'`,
      expect: `${replicas === 1 ? 'one replica or none set' : `${replicas} replicas`}, selectors that match ${labels.length > 0 ? code(labels.join(' ')) : 'everything (`{}`)'}, and \`{}\` or labels of the namespaces here at the end`,
    },
  };
}

/** Which alerts an AlertmanagerConfig gets (prometheus-operator, AlertmanagerSpec). */
function routing({ options: { namespace, matcherStrategy } }: Setting): Prerequisite {
  return {
    title: `An Alertmanager that reads AlertmanagerConfigs, by \`${matcherStrategy}\``,
    why:
      matcherStrategy === 'OnNamespace'
        ? 'Each AlertmanagerConfig gets the alerts of its own namespace: routes, and the Secrets they read, are in each namespace with alerts.'
        : `The routes of all namespaces are in one AlertmanagerConfig in \`${namespace}\`, and so are the Secrets they read.`,
    how: `With kube-prometheus-stack these values do it:\n\n${values({
      alertmanager: {
        alertmanagerSpec: {
          alertmanagerConfigSelector: {},
          alertmanagerConfigNamespaceSelector: {},
          alertmanagerConfigMatcherStrategy: { type: matcherStrategy },
        },
      },
    })}`,
    verify: {
      run: sh`kubectl get alertmanagers.monitoring.coreos.com -n ${namespace} -o jsonpath='{range .items[*]}{.spec.alertmanagerConfigSelector}{" "}{.spec.alertmanagerConfigNamespaceSelector}{" "}{.spec.alertmanagerConfigMatcherStrategy.type}{"\\n"}{end}'`,
      expect: `\`{} {}\` and \`${matcherStrategy}\`${matcherStrategy === 'OnNamespace' ? ' or nothing after it' : ''}`,
    },
  };
}

/** What shows the dashboards. */
const SHOWING: {
  readonly [Way in Setting['options']['dashboards']]: (setting: Setting) => readonly Prerequisite[];
} = {
  configmap: setting => (setting.config.grafana.deploy === 'nothing' ? [] : [sidecar(setting)]),
  'grafana-operator': ({ config: { grafana } }) =>
    grafana.deploy === 'nothing'
      ? []
      : [
          {
            title: 'Grafana operator, version 5',
            stays: 'the Grafana operator with its CRDs',
            why: 'It makes the objects here, such as dashboards, appear in Grafana.',
            how: `Install its chart for all namespaces: ${code(sh`helm upgrade --install grafana-operator oci://ghcr.io/grafana/helm-charts/grafana-operator -n grafana-operator --create-namespace`)}.`,
            verify: {
              run: sh`kubectl get crd grafanadashboards.grafana.integreatly.org`,
              expect: 'the CRD, with a creation date',
            },
          },
        ],
};

/** A Grafana of others, whose sidecar reads ConfigMaps. */
function sidecar(setting: Setting): Prerequisite {
  const { namespace, dashboardLabel, datasourceLabel, folderAnnotation, datasourceUid } = setting.options;
  const isOurs = isOwn(setting);
  const leads = isOurs ? `, which must lead to \`${metricsUrl(setting.options)}\`` : '';
  return {
    title: 'A Grafana whose sidecar reads dashboards of all namespaces',
    why: `Dashboards are ConfigMaps with the label \`${dashboardLabel}\`. Their panels ask the datasource with uid \`${datasourceUid}\`${leads}.`,
    how: `With kube-prometheus-stack these values do it:\n\n${values({
      grafana: {
        sidecar: {
          dashboards: {
            enabled: true,
            label: dashboardLabel,
            labelValue: '1',
            searchNamespace: 'ALL',
            folderAnnotation,
            provider: { foldersFromFilesStructure: true },
          },
          datasources: { uid: datasourceUid, ...(isOurs ? { label: datasourceLabel, labelValue: '1' } : {}) },
        },
      },
    })}`,
    verify: {
      run: sh`kubectl get deployments -n ${namespace} -l app.kubernetes.io/name=grafana -o jsonpath='{range .items[*].spec.template.spec.containers[?(@.name=="grafana-sc-dashboard")].env[*]}{.name}={.value}{"\\n"}{end}'`,
      expect: `\`LABEL=${dashboardLabel}\`, \`FOLDER_ANNOTATION=${folderAnnotation}\` and \`NAMESPACE=ALL\``,
    },
  };
}
