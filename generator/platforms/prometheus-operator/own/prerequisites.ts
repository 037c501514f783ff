import { sh } from '../../../lib/shell.ts';
import { code, fence } from '../../../lib/template.ts';
import { print } from '../../../lib/yaml.ts';
import type { Prerequisite } from '../../../model/prerequisite.ts';
import type { OwnSetting } from '../options.ts';

/** Only what collects and operates: everything else of the chart is off, for it comes from here. */
const VALUES = {
  prometheus: { enabled: false },
  alertmanager: { enabled: false },
  grafana: { enabled: false },
  defaultRules: { create: false },
};

/** What must be there before the stack comes. */
export const ownPrerequisites = ({ options: { own } }: OwnSetting): readonly Prerequisite[] => [
  {
    title: 'The Prometheus operator, and what collects from Kubernetes',
    stays: 'the Prometheus operator with its CRDs',
    why: 'The operator makes pods of the Prometheus and the Alertmanager here. The same chart brings kube-state-metrics, node-exporter and the monitors of the kubelet.',
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
