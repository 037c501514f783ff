import { KEY } from '../../lib/names.ts';
import { sh } from '../../lib/shell.ts';
import { code } from '../../lib/text.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import type { Place } from '../../model/source.ts';
import type { Options } from './options.ts';

/** What must be true of the GPU operator, by who makes the ServiceMonitor of its exporter. */
export const prerequisites = ({ name, options }: Place<Options>): readonly Prerequisite[] =>
  ({ 'gpu-operator': [theirs(options)], here: [ours(name, options), labelled(options)], nobody: [] })[
    options.managedBy
  ];

const theirs = ({ namespace, service }: Options): Prerequisite => ({
  title: 'The GPU operator collects its exporter',
  why: 'GPU panels and alerts read what its own ServiceMonitor collects; a second one would store every series twice.',
  how: `On by default from operator 26.7 on: \`dcgmExporter.serviceMonitor.enabled\` of the ClusterPolicy, and the label \`${KEY.clusterMonitoring}=true\` on its namespace.`,
  verify: { run: sh`oc get servicemonitor -n ${namespace}`, expect: `\`${service}\`` },
});

/** The operator deletes its own monitor once the setting is off, and makes it again while it is on. */
const ours = (name: string, { namespace, service }: Options): Prerequisite => ({
  title: 'The GPU operator does not collect its exporter itself',
  why: `ServiceMonitor \`${name}\` collects it. With the operator's own beside it, every series would be stored twice and every sum be twice as high.`,
  how: `Switch the operator's own off; it deletes it: \`oc patch clusterpolicies.nvidia.com --all --type merge -p '{"spec":{"dcgmExporter":{"serviceMonitor":{"enabled":false}}}}'\`. Where the ClusterPolicy is in Git, write it there.`,
  verify: {
    run: sh`oc get clusterpolicies.nvidia.com -o jsonpath='{.items[*].spec.dcgmExporter.serviceMonitor.enabled}{"\\n"}' && oc get servicemonitors -n ${namespace}`,
    expect: `\`false\` (before operator 26.7 also nothing), and no \`${service}\` among the monitors`,
  },
});

const labelled = ({ namespace }: Options): Prerequisite => ({
  title: `The platform watches \`${namespace}\``,
  why: "Its own Prometheus reads monitors of namespaces with this label only, and the users' Prometheus skips them.",
  how: `The GPU operator sets the label where it is installed from OperatorHub; else: ${code(sh`oc label namespace ${namespace} ${KEY.clusterMonitoring}=true`)}. The operator also brings the Role by which the platform's Prometheus finds its pods.`,
  verify: {
    run: sh`oc get namespace ${namespace} -L ${KEY.clusterMonitoring} && oc get rolebindings -n ${namespace}`,
    expect: '`true` in the last column, and a binding of the exporter for `prometheus-k8s`',
  },
});
