import type { RunbookStep } from '../../model/alert.ts';
import type { Options } from './options.ts';

/** How a person finds who uses the GPUs of a node. */
export const podsOnNode: RunbookStep = {
  say: "See what runs on the node, with the alert's node as NODE",
  run: 'kubectl get pods -A -o wide --field-selector spec.nodeName=$NODE',
};

/** Runs a command in the driver's own pod of a node (NVIDIA/gpu-operator, assets/state-driver/0500_daemonset.yaml). */
export const inDriver = (say: string, command: string): RunbookStep => ({
  say,
  run: `kubectl exec -n $NAMESPACE $(kubectl get pods -n $NAMESPACE -l app.kubernetes.io/component=nvidia-driver --field-selector spec.nodeName=$NODE -o name) -c nvidia-driver-ctr -- ${command}`,
});

/** The `-l` argument that finds the pods of the exporter. */
export const selected = ({ selector }: Options): string =>
  Object.entries(selector)
    .map(([label, value]) => `${label}=${value}`)
    .join(',');
