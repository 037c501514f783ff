import { type Fragment, fragment, sh } from '../../lib/shell.ts';
import type { Command } from '../../model/runbook.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

/** The pods of the exporter. */
export const exporters = ({ selector }: Options): steps.Pods => steps.podsWith(selector);

const DRIVER = fragment`app.kubernetes.io/component=nvidia-driver --field-selector spec.nodeName="$NODE"`;

/**
 * Runs a command in the driver's own pod of the alert's node (NVIDIA/gpu-operator,
 * assets/state-driver/0500_daemonset.yaml). It runs where the operator does, which need not be where the exporter is.
 */
export const inDriver = (command: Fragment, words: Pick<Command, 'say' | 'look' | 'costs' | 'needs'>): Command => ({
  ...words,
  look: `${words.look} Without a driver pod on the node, run the command on the node itself.`,
  run: sh`DRIVER=$(kubectl get pods -A -l ${DRIVER} -o jsonpath='{.items[0].metadata.name}')
DRIVER_NAMESPACE=$(kubectl get pods -A -l ${DRIVER} -o jsonpath='{.items[0].metadata.namespace}')
kubectl exec "$DRIVER" -n "$DRIVER_NAMESPACE" -c nvidia-driver-ctr -- ${command}`,
});
