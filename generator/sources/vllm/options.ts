import type { FromSchema } from 'json-schema-to-ts';
import { canaryOption } from '../../canary/options.ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { caReference, path, selector } from '../../model/config/shapes.ts';
import { DURATION } from '../../promql/duration.ts';
import { sloOption } from '../../slo/slo.ts';

const duration = { type: 'string', pattern: DURATION, minLength: 2 } as const;

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: {
    namespace: { type: 'string', pattern: DNS_LABEL, description: 'Namespace the model servers run in.' },
    selector: {
      ...selector,
      default: { component: 'predictor' },
      description: 'Labels of the pods to scrape. The default is what KServe gives every predictor.',
    },
    port: {
      type: 'integer',
      minimum: 1,
      maximum: 65_535,
      default: 8080,
      description: 'Port the API and the metrics are served on. The pod need not declare it.',
    },
    path: { ...path, default: '/metrics', description: 'HTTP path of the metrics.' },
    scheme: {
      enum: ['http', 'https'],
      default: 'http',
      description: 'How the pods speak. Those of an LLMInferenceService speak `https`, on port 8000.',
    },
    ca: caReference,
    managedBy: {
      enum: ['kserve', 'nobody'],
      default: 'nobody',
      description:
        'Who collects its metrics already. The controller of LLMInferenceService makes PodMonitors: with `kserve` none is made here, for a second one would store every series twice.',
    },
    service: {
      type: 'string',
      pattern: DNS_LABEL,
      maxLength: 33,
      description:
        'Name of the LLMInferenceService, with `managedBy: kserve`. Default: its namespace has one PodMonitor for all of them, as older controllers made it. Several services are a source each: one that is gone altogether is then told, whatever the others do.',
    },
    interval: { ...duration, default: '30s', description: 'How often each pod is scraped.' },
    timeout: { ...duration, default: '10s', description: 'How long a scrape may take; not longer than `interval`.' },
    pods: {
      type: 'string',
      minLength: 1,
      default: '.*-predictor-.*',
      description:
        'Pattern of the names of the pods, `.*-kserve-.*` for an LLMInferenceService, for panels about pods: what Kubernetes reports of them carries no labels of theirs. Alerts about pods look at the whole namespace.',
    },
    deployments: {
      type: 'string',
      minLength: 1,
      default: '.*-predictor(-.*)?',
      description:
        'Pattern of the names of the Deployments that run the models: while all of them are scaled to zero, no target is missed.',
    },
    slo: sloOption,
    canary: canaryOption('completion'),
    version: {
      type: 'string',
      pattern: '^[0-9]+\\.[0-9]+(\\.[0-9]+)?$',
      description:
        'Version of vLLM that runs, such as "0.11": metrics are read by the names it gives them, and those it lacks are reported. Default: that of the contract.',
    },
  },
  // The CA of a cluster is in no image: without it every scrape of such a pod fails.
  allOf: [
    {
      if: { required: ['scheme'], properties: { scheme: { const: 'https' }, managedBy: { const: 'nobody' } } },
      // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
      then: { required: ['ca'], properties: { ca: {} } },
    },
  ],
} as const;

export type Options = FromSchema<typeof options>;
