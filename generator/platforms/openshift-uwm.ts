import { alertmanagerConfig } from '../kinds/alertmanager-config.ts';
import { extraObject } from '../kinds/extra.ts';
import { grafanaFolder } from '../kinds/grafana.ts';
import { grafanaDashboard } from '../kinds/grafana-dashboard.ts';
import { make } from '../kinds/kind.ts';
import { podMonitor, serviceMonitor, targetOf } from '../kinds/monitor.ts';
import { prometheusRule } from '../kinds/prometheus-rule.ts';
import { kubernetesCommands } from '../kubernetes/commands.ts';
import { type Fragment, fragment, sh } from '../lib/shell.ts';
import { unsupported } from '../model/artifact.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import { message } from '../model/message.ts';
import { definePlatform, type OperatorInstall } from '../model/platform.ts';
import type { PlatformFacts } from '../model/platform-facts.ts';
import type { Scrape } from '../model/source.ts';
import { HOLDER, INTERVAL, provides } from './openshift-uwm/collected.ts';
import { fills } from './openshift-uwm/fills.ts';
import { GITOPS } from './openshift-uwm/gitops.ts';
import { DATASOURCES, grafanaObjects, grafanaRefusals, grafanaSecrets } from './openshift-uwm/grafana.ts';
import { guide } from './openshift-uwm/guide.ts';
import { keys, type UwmConfig } from './openshift-uwm/keys.ts';
import { exemptIn, monitoringConfig, SHARED } from './openshift-uwm/monitoring-config.ts';
import { OPENSHIFT } from './openshift-uwm/names.ts';
import { operator } from './openshift-uwm/operator.ts';
import { isReserved, type Options, options, RESERVED, ruleNamespace } from './openshift-uwm/options.ts';
import { prerequisites } from './openshift-uwm/prerequisites.ts';
import { signIn } from './openshift-uwm/signs.ts';

/** The users' Prometheus scrapes what a monitor of users selects, the platform's own the rest. */
const holderOf = (scrape: Scrape): string => {
  const isUsers = scrape.from === 'pods' || (scrape.from === 'service' ? !scrape.collector : scrape.podMonitor);
  return isUsers ? HOLDER.users : HOLDER.platform;
};

/** The catalog of operators that OpenShift has from the community (operator-framework/operator-marketplace, defaults/). */
const COMMUNITY_CATALOG = { source: 'community-operators', sourceNamespace: 'openshift-marketplace' };

/** A pod of each Alertmanager. Within it the tool needs no login (cluster-monitoring-operator, assets/alertmanager). */
const ALERTMANAGERS: { readonly [Which in Options['alerting']]: Fragment } = {
  'uwm-alertmanager': fragment`-n openshift-user-workload-monitoring alertmanager-user-workload-0`,
  'platform-alertmanager': fragment`-n openshift-monitoring alertmanager-main-0`,
};

/**
 * Forms of the console for a new silence. Both Alertmanagers give as their address the console's page of alerts, which leads
 * to the list of them and forgets what stands behind a `#` (openshift/console, monitoring routes); the one for users has its
 * silences by project, and the console adds the namespace. prometheus-operator takes no function of Alertmanager's own in a
 * link, and browsers know what `..` is (pkg/alertmanager/validation).
 */
const SILENCES: { readonly [Which in Options['alerting']]: string } = {
  'uwm-alertmanager':
    '{{ .ExternalURL }}/../dev-monitoring/ns/{{ .CommonLabels.namespace }}/silences/~new?alertname={{ .CommonLabels.alertname }}',
  'platform-alertmanager':
    '{{ .ExternalURL }}/silences/~new?alertname={{ .CommonLabels.alertname }}&namespace={{ .CommonLabels.namespace }}',
};

/** The form filled in for the alerts of a message, those of its own cluster alone. */
const silenceOf = ({ alerting }: Options, { cluster: { label } }: Config): string =>
  `${SILENCES[alerting]}&${label}={{ .CommonLabels.${label} }}`;

/** A monitor in a reserved namespace is either ignored or a second collection of what the platform collects. */
const refuse = (namespace: string) =>
  unsupported(
    `user workload monitoring does not scrape namespace \`${namespace}\`: nothing would be collected, or everything twice`,
    'leave it to the operator that owns the namespace (`managedBy`), or run the exporter in a namespace of your own',
  );

/** What `oc` has under `oc adm` (openshift/oc, pkg/cli/admin/admin.go) are commands on nodes. */
const commands = kubernetesCommands({ cli: fragment`oc`, nodes: fragment`oc adm` });

const facts: PlatformFacts = {
  enforcedNamespaceLabel: 'namespace',
  ignoresNamespaceSelectors: true,
  overridesHonorLabels: true,
  alertsFor: () => 'own',
  reservedNamespaces: RESERVED,
  presentNamespaces: [],
  forbiddenEndpointFields: ['bearerTokenFile', 'tlsConfig.caFile', 'tlsConfig.certFile', 'tlsConfig.keyFile'],
  unreadKinds: ['ScrapeConfig', 'Prometheus', 'Alertmanager', 'ThanosRuler'],
  reservedNamespaceLabels: { [OPENSHIFT.clusterMonitoring]: 'true' },
  unreadLabels: { [OPENSHIFT.userMonitoring]: 'false' },
  fills,
  sharedObjects: SHARED,
  readThroughGrafana:
    'The datasources ask with ClusterRole `cluster-monitoring-view`. A viewer of Grafana may send any query through them, and so reads the metrics of every namespace of the cluster, with the names of pods, namespaces and nodes, but neither logs nor Secrets.',
  readyGroups: ['monitoring.coreos.com', 'operators.coreos.com', 'route.openshift.io'],
};

export const platform = definePlatform<Options, UwmConfig>({
  name: 'openshift-uwm',
  title: 'OpenShift user workload monitoring',
  options,
  delivery: 'argocd-kustomize',
  keys,
  signIn,
  at: (given, config) => {
    const setting = { options: given, config };
    const { grafana } = config;
    return {
      guide,
      commands,
      holders: { [HOLDER.platform]: 'the platform itself', [HOLDER.users]: 'the monitors of this repository' },
      usersHolder: HOLDER.users,
      interval: INTERVAL,
      provides,
      facts,
      deliveries: { 'argocd-kustomize': GITOPS },
      scrapers: ['openshift-user-workload-monitoring'],
      // cluster-monitoring-operator, assets/prometheus-user-workload/prometheus.yaml: `replicas: 2`.
      copies: 2,
      placement: (scrape, instance) => ({ ...targetOf(scrape, instance), holder: holderOf(scrape) }),
      scrape: {
        pods: (scrape, name) =>
          isReserved(scrape.namespace) ? refuse(scrape.namespace) : [podMonitor(scrape, { name })],
        service: (scrape, name) =>
          isReserved(scrape.namespace) && scrape.collector !== 'platform'
            ? refuse(scrape.namespace)
            : [serviceMonitor(scrape, { name })],
        elsewhere: () => [],
      },
      workload: objects => objects,
      rules: ({ instance, namespace: series, rules, links }) => {
        const namespace = isReserved(series) ? ruleNamespace(config, given) : series;
        // Its Thanos Ruler has no key for external labels (cluster-monitoring-operator, UserWorkloadConfiguration) and passes
        // over labels of a group (prometheus-operator, RuleGroup): each rule says itself where it is.
        const alertLabels = { ...clusterLabels(config), namespace, source: instance };
        return prometheusRule(rules, { name: instance, namespace, alertLabels, links });
      },
      extra: (content, about) => extraObject(content, about, config),
      exemptNamespaces: [ruleNamespace(config, given)],
      exemptIn,
      routesIn: namespace => namespace,
      routes: (namespace, routing) => [
        alertmanagerConfig(
          { name: config.name, namespace },
          message(silenceOf(given, config), config.cluster.label),
          routing,
        ),
      ],
      amtool: sh`oc exec ${ALERTMANAGERS[given.alerting]} -c alertmanager -- amtool --alertmanager.url=http://localhost:9093`,
      datasources: DATASOURCES,
      grafana: () => grafanaObjects(config),
      folder: () => [grafanaFolder(config)],
      dashboard: (dashboard, datasourceOf) => grafanaDashboard(dashboard, config, datasourceOf),
      // The operator calls what it makes after its Grafana (grafana-operator, controllers/model).
      grafanaAddress: grafana.expose
        ? sh`oc get route ${`${grafana.name}-route`} -n ${grafana.namespace} -o jsonpath='https://{.spec.host}{"\\n"}'`
        : undefined,
      definitions: undefined,
      logAlerts: [],
      operators: grafana.operator.install ? [grafanaOperator(grafana.operator)] : [],
      namespace: name => make('Namespace', { name }, {}),
      sources: [],
      stack: objects => monitoringConfig(setting, objects),
      secrets: grafanaSecrets(config),
      prerequisites: objects => prerequisites(setting, objects),
      refuses: grafanaRefusals(config),
    };
  },
});

const grafanaOperator = (given: UwmConfig['grafana']['operator']): OperatorInstall => ({
  namespace: given.namespace,
  objects: operator({ ...given, name: 'grafana-operator', catalog: COMMUNITY_CATALOG }),
  at: ['grafana', 'operator'],
});
