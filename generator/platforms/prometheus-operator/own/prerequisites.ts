import { sh } from '../../../lib/shell.ts';
import { code, fence } from '../../../lib/template.ts';
import { listing } from '../../../lib/words.ts';
import { print } from '../../../lib/yaml.ts';
import type { Prerequisite } from '../../../model/prerequisite.ts';
import type { OwnSetting } from '../options.ts';
import { carries, readNamespaces, tracesAt } from './collector.ts';
import { lokiAt } from './loki.ts';
import { tempoAt } from './tempo.ts';

/** Only what collects and operates: everything else of the chart is off, for it comes from here. */
const VALUES = {
  prometheus: { enabled: false },
  alertmanager: { enabled: false },
  grafana: { enabled: false },
  defaultRules: { create: false },
};

/** What must be there before the stack comes. */
export const ownPrerequisites = (setting: OwnSetting): readonly Prerequisite[] => [
  ...collecting(setting),
  ...(setting.options.own.loki ? [lokiOperator(setting)] : []),
  ...(setting.options.own.tempo ? [tempoOperator(setting)] : []),
  ...(setting.options.own.collector ? [collectorOperator(setting)] : []),
];

const collecting = ({ options: { own } }: OwnSetting): readonly Prerequisite[] => [
  {
    title: 'The Prometheus operator, and what collects from Kubernetes',
    stays: 'the Prometheus operator with its CRDs',
    why: `The operator makes pods of the Prometheus and the Alertmanager here. The same chart brings kube-state-metrics, node-exporter and the monitors of the kubelet.${
      own.crds.enabled
        ? ` Helm installs its CRDs once and never upgrades them; here they come from ${code(own.crds.revision)} of ${own.crds.repository}. Before you upgrade the chart, name the commit of its operator under \`platform.own.crds.revision\`.`
        : ''
    }`,
    how: `Install the chart with its own Prometheus switched off: ${code(sh`helm upgrade --install prometheus-operator prometheus-community/kube-prometheus-stack -n prometheus-operator --create-namespace -f values.yaml`)}, with these values:\n\n${fence('yaml', print(VALUES))}`,
    verify: {
      run: sh`kubectl get crd prometheuses.monitoring.coreos.com && kubectl get servicemonitors -A -l release=prometheus-operator`,
      expect: 'the CRD, and monitors of `kube-state-metrics`, `node-exporter` and the kubelet',
    },
  },
  {
    title: `The storage class \`${own.storageClass}\``,
    why: 'The operator refuses a Prometheus whose storage class does not exist, and makes nothing of it.',
    how: 'Have the administrators of the cluster make it, or name another under `platform.own.storageClass`.',
    verify: { run: sh`kubectl get storageclass ${own.storageClass}`, expect: 'the class' },
  },
];

const lokiOperator = ({ options: { namespace, own } }: OwnSetting): Prerequisite => ({
  title: own.collector ? 'The Loki operator' : 'The Loki operator, and what sends logs',
  stays: 'the Loki operator with its CRDs',
  why: own.collector
    ? 'The operator makes pods of the LokiStack here.'
    : `The operator makes pods of the LokiStack here. What collects logs, such as an OpenTelemetry Collector, sends them to ${code(`${lokiAt('distributor', namespace)}/otlp`)} with the header ${code(`X-Scope-OrgID: ${own.loki?.tenant}`)}.`,
  how: 'Install the operator in the form for plain Kubernetes, whose parts speak HTTP to each other: `operator/config/overlays/community` of the repository `grafana/loki`.',
  verify: { run: sh`kubectl get crd lokistacks.loki.grafana.com`, expect: 'the CRD, with a creation date' },
});

const tempoOperator = ({ options: { namespace, own } }: OwnSetting): Prerequisite => ({
  title: `The Tempo operator, version 0.22 or later${own.collector ? '' : ', and what sends traces'}`,
  stays: 'the Tempo operator with its CRDs',
  why: `The operator makes pods of the TempoStack here; before 0.22 it knows no \`size\`.${
    own.collector
      ? ''
      : ` What collects traces sends them by OTLP to ${code(`${tempoAt('distributor', namespace)}:4317`)}.`
  }`,
  how: 'Install cert-manager, then the manifests of a release of the repository `grafana/tempo-operator`.',
  verify: { run: sh`kubectl get crd tempostacks.tempo.grafana.com`, expect: 'the CRD, with a creation date' },
});

const collectorOperator = (setting: OwnSetting): Prerequisite => {
  const { options } = setting;
  const { namespace } = options;
  const reads = listing(readNamespaces(setting), 20);
  return {
    title: 'The OpenTelemetry operator, version 0.158 or later',
    stays: 'the OpenTelemetry operator with its CRDs',
    why: [
      'It makes pods of the collectors here.',
      ...(carries(options, 'logs')
        ? [
            `That of logs reads files of every node, of pods in ${reads}. A namespace that admits no \`hostPath\` refuses it without any message: ${code(namespace)} needs the label \`pod-security.kubernetes.io/enforce: privileged\` where the cluster enforces less.`,
          ]
        : []),
      ...(carries(options, 'traces')
        ? [
            `Programs send traces by OTLP to ${code(`${tracesAt(namespace)}:4317`)}, or \`:4318\` over HTTP. vLLM does so with ${code(sh`--otlp-traces-endpoint=${`grpc://${tracesAt(namespace)}:4317`}`)}, LiteLLM with the callback \`otel\`.`,
          ]
        : []),
    ].join(' '),
    how: `Install cert-manager, then its chart: ${code(sh`helm upgrade --install opentelemetry-operator open-telemetry/opentelemetry-operator -n opentelemetry-operator --create-namespace`)}.`,
    verify: {
      run: sh`kubectl get crd opentelemetrycollectors.opentelemetry.io -o jsonpath='{.spec.versions[*].name}{"\\n"}'`,
      expect: '`v1beta1` among the versions',
    },
  };
};
