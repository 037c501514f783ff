import { type Fragment, fragment, sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { Command, Need } from '../../model/runbook.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

/** Lines of a log that tell of an error. */
export const ERRORS = { since: '15m', matching: 'error|exception|traceback' } as const;

/** What a model is on the cluster. An LLMInferenceService serves over TLS, or has its metrics collected by its controller. */
const kindOf = ({
  scheme,
  managedBy,
}: Pick<Options, 'scheme' | 'managedBy'>): 'inferenceservice' | 'llminferenceservice' =>
  scheme === 'https' || managedBy === 'kserve' ? 'llminferenceservice' : 'inferenceservice';

type Deployed = Pick<Options, 'scheme' | 'managedBy'>;

/** Which models there are. */
export const models = (options: Deployed): Command =>
  steps.objects(fragment`${kindOf(options)}s`, {
    say: 'See which models there are, and whether they are ready',
    look: '`READY` must be `True`. A model that is not listed is not deployed.',
  });

/** How many run now, and the field that asks for one more. */
const GROWS = {
  // An autoscaler adds to `minReplicas`, so that the pods count and not the field (kserve/kserve, pkg/apis/serving/v1beta1/component.go).
  inferenceservice: {
    running: fragment`kubectl get pods -n "$NAMESPACE" -l serving.kserve.io/inferenceservice="$MODEL" -o name | wc -l`,
    change: fragment`'{"spec":{"predictor":{"minReplicas":'"$((RUNNING + 1))"'}}}'`,
    refused: ' Where it is refused, `maxReplicas` is lower: raise it too.',
  },
  // Without the field it runs one (kserve/kserve, pkg/apis/serving/v1alpha1/llm_inference_service_types.go).
  llminferenceservice: {
    running: fragment`kubectl get llminferenceservice "$MODEL" -n "$NAMESPACE" -o go-template='{{or .spec.replicas 1}}'`,
    change: fragment`'{"spec":{"replicas":'"$((RUNNING + 1))"'}}'`,
    refused: '',
  },
} as const;

/** One replica more than run now. */
export function scaleByOne({ options, delivery }: Pick<Watched<Deployed>, 'options' | 'delivery'>): Command {
  const kind = kindOf(options);
  const { running, change, refused } = GROWS[kind];
  return {
    say: `Add a replica where a GPU is free; then set the number in Git, or ${delivery.revert}`,
    run: sh`RUNNING=$(${running})
echo "$RUNNING"
kubectl patch ${kind} "$MODEL" -n "$NAMESPACE" --type merge -p ${change}`,
    look: `It prints how many there were, then \`patched\`.${refused} The new pod must become ready.`,
    costs: 'The replica occupies a GPU for good. Without a free one its pod stays `Pending`.',
    needs: {
      MODEL: {
        is: `the name of the model among those that ${code(sh`kubectl get ${`${kind}s`} -n "$NAMESPACE"`)} lists`,
      },
    },
  };
}

/** Deletes the pod that the alert names. */
export const replacePod: Command = steps.replacePod({
  costs: 'Its requests are lost, and its replica is away for the minutes that loading the model takes.',
});

type Served = Pick<Options, 'port' | 'path' | 'scheme'>;

/** Asks the pod that the alert names for its metrics. */
export const askPod = (
  { port, path, scheme }: Served,
  through: Fragment,
  words: Pick<Command, 'say' | 'look'>,
): Command => steps.ask({ to: fragment`"pod/$POD"`, port, path, scheme, through }, words);

/** A pod that the person chooses. */
export const PREDICTOR: Readonly<Record<string, Need>> = {
  PREDICTOR: { is: 'one pod of the list of pods, without `pod/`' },
};

/** Asks one server for its metrics, as Prometheus does. */
export const askPredictor = ({ port, path, scheme }: Served): Command =>
  steps.ask(
    { to: fragment`"pod/$PREDICTOR"`, port, path, scheme, through: fragment`sed -n 1,10p`, needs: PREDICTOR },
    {
      say: 'Where servers are well, ask one for its metrics',
      look: 'Metrics mean that the server is well and the scrape is at fault. `Connection refused` means that it serves them at another port, or not yet.',
    },
  );
