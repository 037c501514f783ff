import type { FromSchema } from 'json-schema-to-ts';
import { canaryOption } from '../../canary/options.ts';
import { DNS_LABEL, KEY } from '../../lib/names.ts';
import { labelName, line, url } from '../../model/config/shapes.ts';
import { serviceOptions } from '../../model/service.ts';
import { sloOption } from '../../slo/slo.ts';

export const ENGINE_NAMES = ['vllm', 'sglang', 'tgi', 'llama-cpp', 'custom'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

const metric = <const Text extends string>(description: Text) =>
  ({ type: 'string', pattern: '^[a-zA-Z_:][a-zA-Z0-9_:]*$', description }) as const;
const label = <const Text extends string>(description: Text) => ({ ...labelName, description }) as const;

const usual = serviceOptions({ service: 'llm-inference', port: 'http', selector: { [KEY.name]: 'llm-inference' } });

/** Keys of an instance. */
export const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace', 'engine'],
  properties: {
    ...usual,
    // The shortest alerts wait one minute, for four scrapes.
    interval: { ...usual.interval, default: '15s' },
    engine: {
      enum: ENGINE_NAMES,
      description:
        'What serves the model. Alerts and panels ask for the metrics that it has. A model for embeddings writes no token: that its engine hangs raises no alert here but that of its probe. With vLLM, `kind: vllm` reports it.',
    },
    metrics: {
      type: 'object',
      additionalProperties: false,
      description: 'With `engine: custom`, what the service calls its metrics. What is not named has no alert.',
      properties: {
        requests: metric('Counter of requests.'),
        failures: metric('Counter of failed requests, where they have one of their own.'),
        failed: {
          type: 'object',
          additionalProperties: false,
          required: ['label', 'values'],
          description: 'Which series of `requests` are failures, where one counter has both.',
          properties: {
            label: label('Label that shows how a request ended.'),
            values: {
              type: 'array',
              minItems: 1,
              uniqueItems: true,
              items: line,
              description: 'Its values that are failures.',
            },
          },
        },
        ttft: metric('Histogram of the seconds to the first token.'),
        latency: metric('Histogram of the seconds to the last token.'),
        tokens: metric('Counter of tokens written as answers.'),
        running: metric('Gauge of requests that are worked on.'),
        waiting: metric('Gauge of requests that wait.'),
        memory: metric('Gauge of the share of memory for contexts in use, from 0 to 1.'),
        loaded: metric('Gauge that is 1 while a model is loaded, and 0 while none is.'),
        model: label('Label that distinguishes models, where one service has several.'),
      },
    },
    health: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description:
        'How its health is asked for from outside, by a blackbox exporter in its namespace. Where the config has one, an objective of `availability` counts what clients miss while it fails.',
      properties: {
        service: {
          type: 'string',
          pattern: DNS_LABEL,
          default: 'blackbox-exporter',
          description: 'Name of the Service of the exporter: the label `job` of its probes.',
        },
        url: {
          ...url,
          description:
            'Address that is probed. Without it, every probe of the host that is its Service counts, such as `http://llm-inference.models.svc:8000/health`.',
        },
      },
    },
    deployment: {
      type: 'string',
      pattern: DNS_LABEL,
      description:
        'Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed, and its pods must be ready. Default: the name of its Service.',
    },
    price: {
      type: 'object',
      additionalProperties: false,
      required: ['usdPerGpuHour'],
      description: 'What a GPU costs, for the panel of the cost of a million tokens.',
      properties: {
        usdPerGpuHour: { type: 'number', exclusiveMinimum: 0, description: 'Price of one GPU for an hour, in USD.' },
        gpus: { type: 'integer', minimum: 1, default: 1, description: 'GPUs that one replica occupies.' },
      },
    },
    slo: sloOption,
    canary: canaryOption('completion'),
    version: {
      type: 'string',
      pattern: '^[0-9]+\\.[0-9]+(\\.[0-9]+)?$',
      description:
        'Version of the engine that runs, such as "0.33": metrics that it lacks are reported. Default: that of the contract.',
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
