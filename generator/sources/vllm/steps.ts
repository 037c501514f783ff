import { type Fragment, fragment } from '../../lib/shell.ts';
import type { Intent, Words } from '../../model/intent.ts';
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
export const models = (options: Deployed): Intent =>
  steps.objects([`${kindOf(options)}s`], {
    say: 'See which models there are, and whether they are ready',
    look: '`READY` must be `True`. A model that is not listed is not deployed.',
  });

/** How many run now, and the field that asks for one more. */
const GROWS = {
  // An autoscaler adds to `minReplicas`, so that the pods count and not the field (kserve/kserve, pkg/apis/serving/v1beta1/component.go).
  inferenceservice: {
    running: { label: 'serving.kserve.io/inferenceservice' },
    field: ['spec', 'predictor', 'minReplicas'],
    refused: ' Where it is refused, `maxReplicas` is lower: raise it too.',
  },
  // Without the field it runs one (kserve/kserve, pkg/apis/serving/v1alpha1/llm_inference_service_types.go).
  llminferenceservice: {
    running: { field: '.spec.replicas', otherwise: 1 },
    field: ['spec', 'replicas'],
    refused: '',
  },
} as const;

/** One replica more than run now. */
export function scaleByOne(
  { options, delivery }: Pick<Watched<Deployed>, 'options' | 'delivery'>,
  what = 'Add a replica where a GPU is free',
): Intent {
  const resource = kindOf(options);
  const { running, field, refused } = GROWS[resource];
  return {
    intent: 'scaleResource',
    resource,
    what: 'model',
    variable: 'MODEL',
    running,
    field,
    say: `${what}; then set the number in Git, or ${delivery.revert}`,
    look: `It prints how many there were, then \`patched\`.${refused} The new pod must become ready.`,
    costs: 'The replica occupies a GPU for good. Without a free one its pod stays `Pending`.',
  };
}

/** Deletes the pod that the alert names. */
export const replacePod: Intent = steps.replacePod({
  costs: 'Its requests are lost, and its replica is away for the minutes that loading the model takes.',
});

type Served = Pick<Options, 'port' | 'path' | 'scheme'>;

/** Asks the pod that the alert names for its metrics. */
export const askPod = (
  { port, path, scheme }: Served,
  through: Fragment,
  words: Required<Pick<Words, 'say' | 'look'>>,
): Intent => steps.ask({ to: steps.alertedPod, port, path, scheme, through }, words);

/** A pod that the person chooses. */
export const PREDICTOR = steps.chosenPod('PREDICTOR', 'one server');

/** Asks one server for its metrics, as Prometheus does. */
export const askPredictor = ({ port, path, scheme }: Served): Intent =>
  steps.ask(
    { to: PREDICTOR, port, path, scheme, through: fragment`sed -n 1,10p` },
    {
      say: 'Where servers are well, ask one for its metrics',
      look: 'Metrics mean that the server is well and the scrape is at fault. `Connection refused` means that it serves them at another port, or not yet.',
    },
  );
