import { alertmanagerConfig } from '../kinds/alertmanager-config.ts';
import { extraObject } from '../kinds/extra.ts';
import { make } from '../kinds/kind.ts';
import { podMonitor, serviceMonitor, targetOf } from '../kinds/monitor.ts';
import { prometheusRule } from '../kinds/prometheus-rule.ts';
import { kubernetesCommands } from '../kubernetes/commands.ts';
import { fragment, sh } from '../lib/shell.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import { KUBERNETES } from '../model/fills.ts';
import { message } from '../model/message.ts';
import { definePlatform } from '../model/platform.ts';
import type { PlatformFacts } from '../model/platform-facts.ts';
import { seconds } from '../promql/duration.ts';
import { HOLDER, provides } from './prometheus-operator/collected.ts';
import { shown } from './prometheus-operator/grafana.ts';
import { guide } from './prometheus-operator/guide.ts';
import { keys, type PromConfig } from './prometheus-operator/keys.ts';
import { modeOf } from './prometheus-operator/modes.ts';
import { alertsFor, isDescribed, type Options, options, selectedBy } from './prometheus-operator/options.ts';
import { prerequisites } from './prometheus-operator/prerequisites.ts';
import { signIn } from './prometheus-operator/signs.ts';

/** Namespaces of Kubernetes itself: nobody deploys what is watched into them. */
const RESERVED = ['kube-system', 'kube-public', 'kube-node-lease'];

/** Where the GPU operator lives by its own documentation: what makes the namespace is its installation. */
const OPERATORS = ['gpu-operator', 'nvidia-gpu-operator'];

/**
 * The form for a new silence of Alertmanager's own page, filled in for the alerts of a message. prometheus-operator takes no
 * function of Alertmanager's templates in a link (pkg/alertmanager/validation), so the marks of the filter stand encoded.
 */
const silenceOf = ({ cluster: { label } }: Config): string => {
  const same = (name: string) => `${name}%3D%22{{ .CommonLabels.${name} }}%22`;
  return `{{ .ExternalURL }}/#/silences/new?filter=%7B${['alertname', 'namespace', label].map(same).join('%2C%20')}%7D`;
};

const facts = (given: Options, present: readonly string[], areReady: boolean): PlatformFacts => ({
  enforcedNamespaceLabel: null,
  ignoresNamespaceSelectors: false,
  alertsFor: alertsFor(given),
  reservedNamespaces: RESERVED,
  presentNamespaces: [...present, ...OPERATORS],
  forbiddenEndpointFields: [],
  unreadKinds: [],
  reservedNamespaceLabels: {},
  unreadLabels: {},
  fills: KUBERNETES,
  sharedObjects: {},
  readThroughGrafana:
    'The datasource asks Prometheus without a login. A viewer of Grafana may send any query through it, and so reads the metrics of every namespace of the cluster, with the names of pods, namespaces and nodes, but neither logs nor Secrets.',
  // Those whose CRDs come with the same commit may not be there yet.
  readyGroups: areReady ? ['monitoring.coreos.com'] : [],
});

export const platform = definePlatform<Options, PromConfig>({
  name: 'prometheus-operator',
  title: 'Kubernetes with a Prometheus of the prometheus-operator',
  options,
  delivery: 'argocd-kustomize',
  keys,
  isUsual: true,
  signIn,
  at: (given, config) => {
    const setting = { options: given, config };
    const selected = selectedBy(given);
    const labels = Object.keys(selected).length > 0 ? { labels: selected } : {};
    const { namespace: home, interval } = given;
    const { refuses, secrets, formOf, ...showing } = shown(setting);
    const { present, ...mode } = modeOf(setting);
    return {
      ...showing,
      ...mode,
      guide: guide(given),
      commands: kubernetesCommands({ cli: fragment`kubectl`, nodes: fragment`kubectl` }),
      holders: { [HOLDER]: 'the Prometheus of the cluster' },
      usersHolder: HOLDER,
      interval: seconds(interval),
      provides: provides(seconds(interval), isDescribed(given)),
      facts: facts(given, present, mode.definitions === undefined),
      deliveries: {},
      scrapers: [home],
      placement: (scrape, instance) => ({ ...targetOf(scrape, instance), holder: HOLDER }),
      scrape: {
        pods: (scrape, name) => [podMonitor(scrape, { name, ...labels })],
        service: (scrape, name) => [serviceMonitor(scrape, { name, ...labels })],
        elsewhere: () => [],
      },
      workload: objects => objects,
      rules: ({ instance, namespace, rules, links }) => {
        // The labels that the Prometheus adds to what it sends need not name the cluster: each rule names it itself.
        const alertLabels = { ...clusterLabels(config), namespace, source: instance };
        return prometheusRule(rules, { name: instance, namespace, ...labels, alertLabels, links });
      },
      extra: (content, about) => extraObject(content, about, config, { selected, shown: formOf }),
      exemptNamespaces: [],
      exemptIn: () => [],
      routesIn: namespace => (given.matcherStrategy === 'OnNamespace' ? namespace : home),
      routes: (namespace, routing) => [
        alertmanagerConfig(
          { name: config.name, namespace, ...labels },
          message(silenceOf(config), config.cluster.label),
          routing,
        ),
      ],
      // The Service that the operator makes leads to a pod of each Alertmanager (prometheus-operator, pkg/alertmanager).
      amtool: sh`kubectl exec -n ${home} service/alertmanager-operated -c alertmanager -- amtool --alertmanager.url=http://localhost:9093`,
      logAlerts: [],
      operators: [],
      namespace: name => make('Namespace', { name }, {}),
      prerequisites: () => prerequisites(setting),
      secrets: [...mode.secrets, ...secrets],
      refuses: [...mode.refuses, ...refuses],
    };
  },
});
