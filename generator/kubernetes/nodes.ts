import { fragment, sh } from '../lib/shell.ts';
import type { Commands } from '../model/commands.ts';
import { IN, selectorOf, type Tools } from './pods.ts';

type Nodes = Pick<
  Commands,
  'insideOnNode' | 'findNode' | 'nodeState' | 'listOnNode' | 'allocated' | 'top' | 'diskUse' | 'cordon' | 'drain'
>;

const HERE = fragment`--field-selector spec.nodeName="$NODE"`;

/** What is asked and done about nodes. */
export const nodes = ({ cli, nodes: tool }: Tools): Nodes => ({
  insideOnNode: ({ labels, container, variable, what, command, look }) => {
    const found = fragment`${cli} get pods -A -l ${selectorOf(labels)} ${HERE}`;
    return {
      run: sh`${variable}=$(${found} -o jsonpath='{.items[0].metadata.name}')
${variable}_NAMESPACE=$(${found} -o jsonpath='{.items[0].metadata.namespace}')
${cli} exec "$${variable}" -n "$${variable}_NAMESPACE" -c ${container} -- ${command}`,
      look: `${look ?? ''} Without a ${what} on the node, run the command on the node itself.`,
    };
  },
  // An address and a port, or the node's own name where the platform puts it there
  // (openshift/cluster-monitoring-operator, assets/node-exporter/service-monitor.yaml).
  findNode: () => ({
    say: 'Find the node by its name or address',
    run: sh`NODE=$(${cli} get nodes -o wide --no-headers | awk -v at="\${INSTANCE%:*}" '$1 == at || $6 == at { print $1 }')
echo "$NODE"`,
    look: 'It prints the name of the node, which later steps use. Nothing means that no node of this cluster has the address.',
  }),
  nodeState: () => ({
    say: 'See whether the node is well',
    run: sh`${cli} get node "$NODE" -o wide
${cli} describe node "$NODE" | grep -A 10 '^Conditions'`,
    look: '`NotReady`, or a pressure that is `True`, is the node itself. `SchedulingDisabled` means that a person has cordoned it.',
  }),
  listOnNode: ({ own, say, look }) => ({
    say: say ?? 'See what runs on the node',
    run: own ? sh`${cli} get pods ${IN} -o wide ${HERE}` : sh`${cli} get pods -A -o wide ${HERE}`,
    look: look ?? 'Look for models, and for whatever came last under `AGE`.',
  }),
  allocated: () => ({
    say: 'See what the node has promised to pods',
    run: sh`${cli} describe node "$NODE" | grep -A 12 'Allocated resources'`,
    look: 'Limits far above 100 % mean that pods may use more than the node has.',
  }),
  top: ({ resource }) => ({
    say: `See which pods use most ${resource === 'cpu' ? 'CPU' : 'memory'}`,
    run: sh`${tool} top pods -A --sort-by=${resource} | head -n 20`,
    look: 'Compare the first rows with the pods of the node above. An error about the Metrics API means that the cluster has no metrics-server: use the dashboards.',
  }),
  // The disk on which the kubelet keeps pods (kubelet, stats/v1alpha1 Summary). Needs no shell on the node, and the right to
  // read `nodes/proxy` or `nodes/stats`.
  diskUse: () => ({
    say: 'See which pods fill the disk of the node',
    run: sh`${cli} get --raw "/api/v1/nodes/$NODE/proxy/stats/summary" | jq -r '.pods[] | [.["ephemeral-storage"].usedBytes // 0, .podRef.namespace, .podRef.name] | @tsv' | sort -rn | head -n 20`,
    look: 'The first column is bytes: logs, `emptyDir` volumes and what containers write. Small numbers everywhere mean that images or the system itself take the room.',
  }),
  cordon: () => ({
    say: 'Keep new pods away from the node',
    run: sh`${tool} cordon "$NODE"`,
    look: `It prints \`cordoned\`. The node shows \`SchedulingDisabled\` until \`${tool.line} uncordon "$NODE"\`.`,
    costs: 'Pods that run stay, and new ones have a node less until it is undone.',
  }),
  drain: () => ({ run: sh`${tool} drain "$NODE" --ignore-daemonsets --delete-emptydir-data` }),
});
