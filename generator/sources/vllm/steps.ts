import type { Command, Need } from '../../model/runbook.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

/** Lines of a log that tell of an error. */
export const ERRORS = { since: '15m', matching: 'error|exception|traceback' } as const;

const MODEL: Readonly<Record<string, Need>> = {
  INFERENCESERVICE: { is: 'the name of the model among the InferenceServices; its pods begin with it' },
};

/** Which models there are. */
export const models: Command = steps.objects('inferenceservices', {
  say: 'See which models there are, and whether they are ready',
  look: '`READY` must be `True`. A model that is not listed is not deployed.',
});

/**
 * One replica more than run now. KServe starts as many pods as `minReplicas` says and an autoscaler adds to them, so that
 * the number of pods counts and not the field (kserve/kserve, pkg/apis/serving/v1beta1/component.go).
 */
export const scaleByOne: Command = {
  say: 'Add a replica where a GPU is free; then set the number in Git, or Argo CD takes it back',
  run: `RUNNING=$(kubectl get pods -n "$NAMESPACE" -l serving.kserve.io/inferenceservice="$INFERENCESERVICE" -o name | wc -l)
echo "$RUNNING"
kubectl patch inferenceservice "$INFERENCESERVICE" -n "$NAMESPACE" --type merge -p '{"spec":{"predictor":{"minReplicas":'"$((RUNNING + 1))"'}}}'`,
  look: 'It prints how many pods there were, then `patched`. Where it is refused, `maxReplicas` is lower: raise it too. The new pod must become ready.',
  costs: 'The replica occupies a GPU for good. Without a free one its pod stays `Pending`.',
  needs: MODEL,
};

/** Deletes the pod that the alert names. */
export const replacePod: Command = steps.replacePod({
  costs: 'Its requests are lost, and its replica is away for the minutes that loading the model takes.',
});

type Served = Pick<Options, 'port' | 'path'>;

/** Asks the pod that the alert names for its metrics. */
export const askPod = ({ port, path }: Served, through: string, words: Pick<Command, 'say' | 'look'>): Command =>
  steps.ask({ to: '"pod/$POD"', port, path, through }, words);

/** A pod that the person chooses. */
export const PREDICTOR: Readonly<Record<string, Need>> = {
  PREDICTOR: { is: 'one pod of the list of pods, without `pod/`' },
};

/** Asks one server for its metrics, as Prometheus does. */
export const askPredictor = ({ port, path }: Served): Command =>
  steps.ask(
    { to: '"pod/$PREDICTOR"', port, path, through: 'sed -n 1,10p', needs: PREDICTOR },
    {
      say: 'Where servers are well, ask one for its metrics',
      look: 'Metrics mean that the server is well and the scrape is at fault. `Connection refused` means that it serves them at another port, or not yet.',
    },
  );
