import type { Fragment } from '../../lib/shell.ts';
import type { Intent, IntentOf, Pods, Words } from '../../model/intent.ts';
import { podsWith } from '../../model/steps.ts';
import type { Options } from './options.ts';

/** The pods of the exporter. */
export const exporters = ({ selector }: Options): Pods => podsWith(selector);

/**
 * Runs a command in the driver's own pod of the alert's node (NVIDIA/gpu-operator,
 * assets/state-driver/0500_daemonset.yaml). It runs where the operator does, which need not be where the exporter is.
 */
export const inDriver = (
  command: Fragment,
  words: Required<Pick<Words, 'say' | 'look'>> & Pick<IntentOf<'insideOnNode'>, 'costs' | 'needs'>,
): Intent => ({
  intent: 'insideOnNode',
  labels: { 'app.kubernetes.io/component': 'nvidia-driver' },
  container: 'nvidia-driver-ctr',
  variable: 'DRIVER',
  what: 'driver pod',
  command,
  ...words,
});
