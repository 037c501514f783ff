import type { FromSchema } from 'json-schema-to-ts';
import { addressOf, serviceOf } from '../lib/address.ts';
import { API_URL, caReference, duration, image, MODEL_NAME, name } from '../model/config/shapes.ts';
import { secretReference } from '../model/secret.ts';
import { type Duration, seconds } from '../promql/duration.ts';

/** What a canary asks a model for: the route and the body of its request. A closed axis. */
const TASKS = ['completion', 'chat', 'embedding'] as const;
export type Task = (typeof TASKS)[number];

/** Keys of a canary, with the task that is usual for what it asks. */
export const canaryOption = <const Usual extends Task>(usual: Usual) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['models'],
    description:
      'A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.',
    properties: {
      models: {
        type: 'object',
        minProperties: 1,
        propertyNames: { type: 'string', pattern: MODEL_NAME },
        description: 'The models that are asked, by the names that clients ask for.',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['url'],
          properties: {
            url: {
              type: 'string',
              pattern: API_URL,
              description:
                'Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway.',
            },
            task: {
              enum: TASKS,
              default: usual,
              description:
                'What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word.',
            },
            deployment: {
              ...name,
              description:
                'Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace.',
            },
          },
        },
      },
      interval: {
        ...duration,
        default: '60s',
        description: 'How often each model is asked. Half as often costs half as much, and sees a hang twice as late.',
      },
      timeout: {
        ...duration,
        default: '30s',
        description: 'How long an answer may take, the wait in a queue included; not longer than `interval`.',
      },
      secret: secretReference(
        'Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.',
      ),
      ca: {
        ...caReference,
        description:
          'The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.',
      },
      image: {
        ...image,
        default: 'quay.io/prometheus/blackbox-exporter:v0.28.0',
        description: 'Image of the prober, with a tag or digest.',
      },
    },
  }) as const;

/** A canary with its defaults, whatever its usual task is. */
export type Canary = Omit<FromSchema<ReturnType<typeof canaryOption<'completion'>>>, never>;

/** One model that a canary asks. */
export interface Asked {
  readonly model: string;
  readonly task: Task;
  /** Where the request goes, whole. */
  readonly target: string;
  /** What serves it in the namespace of the source, where it is known. */
  readonly deployment?: string;
}

/** Route of each task in the API that OpenAI gave its form (vllm, llama.cpp, SGLang, TGI, LiteLLM alike). */
const ROUTES: Readonly<Record<Task, string>> = {
  completion: '/v1/completions',
  chat: '/v1/chat/completions',
  embedding: '/v1/embeddings',
};

/** The name of a Service, where an address is one of the namespace. */
function serviceIn(url: string, own: string): string | undefined {
  const service = serviceOf(addressOf(url)?.host ?? '', own);
  return service?.namespace === own ? service.name : undefined;
}

/** The models that a canary asks, in the order of the config. */
export const askedOf = ({ models }: Canary, namespace: string): readonly Asked[] =>
  Object.entries(models).map(([model, { url: address, task, deployment = serviceIn(address, namespace) }]) => ({
    model,
    task,
    target: `${address.replace(/(?<!\/)\/+$/, '')}${ROUTES[task]}`,
    ...(deployment === undefined ? {} : { deployment }),
  }));

/** The time of so many canaries in whole minutes, and so many minutes at least. */
const spanOf = ({ interval }: Pick<Canary, 'interval'>, many: number): Duration =>
  `${Math.max(many, Math.ceil((many * seconds(interval)) / 60))}m`;

/** How far back a share of canaries looks. */
export const windowOf = (canary: Pick<Canary, 'interval'>): Duration => spanOf(canary, 5);

/** How long a share must be too low: two canaries are a condition, one is a chance. */
export const patienceOf = (canary: Pick<Canary, 'interval'>): Duration => spanOf(canary, 2);
