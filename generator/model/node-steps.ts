import { sh } from '../lib/shell.ts';
import type { Command } from './runbook.ts';

/*
 * What runbooks ask for about nodes. `cordon`, `drain` and `top` belong to another command of some platforms' tools, which
 * is put in where a page is made.
 */

/**
 * Sets NODE from the alert's `instance`: an address and a port, or the node's own name where the platform puts it there
 * (openshift/cluster-monitoring-operator, assets/node-exporter/service-monitor.yaml).
 */
export const nodeOfInstance: Command = {
  say: 'Find the node by its name or address',
  run: sh`NODE=$(kubectl get nodes -o wide --no-headers | awk -v at="\${INSTANCE%:*}" '$1 == at || $6 == at { print $1 }')
echo "$NODE"`,
  look: 'It prints the name of the node, which later steps use. Nothing means that no node of this cluster has the address.',
};

/** Its state, as the control plane sees it. */
export const nodeState: Command = {
  say: 'See whether the node is well',
  run: sh`kubectl get node "$NODE" -o wide
kubectl describe node "$NODE" | grep -A 10 '^Conditions'`,
  look: '`NotReady`, or a pressure that is `True`, is the node itself. `SchedulingDisabled` means that a person has cordoned it.',
};

/** What its pods are. */
export const podsOnNode: Command = {
  say: 'See what runs on the node',
  run: sh`kubectl get pods -A -o wide --field-selector spec.nodeName="$NODE"`,
  look: 'Look for models, and for whatever came last under `AGE`.',
};

/** What its pods have been promised. */
export const allocated: Command = {
  say: 'See what the node has promised to pods',
  run: sh`kubectl describe node "$NODE" | grep -A 12 'Allocated resources'`,
  look: 'Limits far above 100 % mean that pods may use more than the node has.',
};

/** Which pods use most of `cpu` or `memory`. */
export const topPods = (resource: 'cpu' | 'memory'): Command => ({
  say: `See which pods use most ${resource === 'cpu' ? 'CPU' : 'memory'}`,
  run: sh`kubectl top pods -A --sort-by=${resource} | head -n 20`,
  look: 'Compare the first rows with the pods of the node above. An error about the Metrics API means that the cluster has no metrics-server: use the dashboards.',
});

/**
 * Which pods fill the disk on which the kubelet keeps them (kubelet, stats/v1alpha1 Summary). Needs no shell on the node,
 * and the right to read `nodes/proxy` or `nodes/stats`.
 */
export const diskOfPods: Command = {
  say: 'See which pods fill the disk of the node',
  run: sh`kubectl get --raw "/api/v1/nodes/$NODE/proxy/stats/summary" | jq -r '.pods[] | [.["ephemeral-storage"].usedBytes // 0, .podRef.namespace, .podRef.name] | @tsv' | sort -rn | head -n 20`,
  look: 'The first column is bytes: logs, `emptyDir` volumes and what containers write. Small numbers everywhere mean that images or the system itself take the room.',
};

/** Keeps new pods away from the node. */
export const cordon: Command = {
  say: 'Keep new pods away from the node',
  run: sh`kubectl cordon "$NODE"`,
  look: 'It prints `cordoned`. The node shows `SchedulingDisabled` until `kubectl uncordon "$NODE"`.',
  costs: 'Pods that run stay, and new ones have a node less until it is undone.',
};
