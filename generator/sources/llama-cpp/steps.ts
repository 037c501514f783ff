import { fragment } from '../../lib/shell.ts';
import type { Intent, Request } from '../../model/intent.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;
type Asked = Pick<Options, 'service' | 'port' | 'path'>;
type Said = Pick<Watched<Options>, 'words'>;

const LOGS_LOOK =
  '`error loading model` is the file of the model. `failed to allocate` or an end in the middle of a line is its memory. `Compute error` is the GPU or its driver. The last line of a server that is well is a request.';
const METRICS_LOOK =
  'Metrics mean that it is well and the scrape is at fault. `501` is a server without `--metrics`, `404` a Python server, which has none, `401` a missing key, and `503` a model that still loads.';

/** Steps about all servers of an instance, where none is named. */
export const ofAll = (options: Asked): Readonly<Record<'list' | 'logs' | 'metrics', Intent>> => ({
  list: steps.list(steps.podsBehind(options.service), {
    say: 'See whether it runs, since when, and how often it was started',
    look: '`READY` must be full, such as `1/1`, and `RESTARTS` must not grow. Nothing at all is a workload scaled to zero, or gone.',
  }),
  logs: steps.logs(steps.podsBehind(options.service), { tail: 60 }, { say: 'Read its log', look: LOGS_LOOK }),
  metrics: steps.ask(
    {
      to: steps.podsBehind(options.service),
      port: options.port,
      path: options.path,
      through: fragment`sed -n 1,40p`,
    },
    { say: 'Ask the server itself for its metrics', look: METRICS_LOOK },
  ),
});

/** Whether the server that the alert names runs. */
export const list: Intent = steps.list(steps.alertedPod, {
  say: 'See whether it runs, since when, and how often it was started',
  look: '`READY` must be full, and `RESTARTS` must not grow. A recent start explains a model that still loads.',
});

/** Why it does not start, or how it ended. */
export const describe: Intent = steps.describe(steps.alertedPod, {
  say: 'Read why it does not answer',
  look: '`OOMKilled` under `Last State` is its memory. The events at the end name a volume, an image or a probe that fails.',
});

/** What it says last. */
export const logs = ({ words }: Said): Intent =>
  steps.logs(steps.alertedPod, { tail: 60 }, { say: `Read the log of this ${words.replicaKind}`, look: LOGS_LOOK });

const asking = (
  { service, port }: Asked,
  asked: Pick<Request, 'path' | 'through'>,
  words: { readonly say: string; readonly look: string },
): Intent => steps.ask({ to: steps.alertedPod, port: { service, name: port }, ...asked }, words);

/** What each of its slots does (tools/server/README.md, `GET /slots`). */
export const slots = (options: Asked): Intent =>
  asking(
    options,
    { path: '/slots', through: fragment`cut -c1-2000` },
    {
      say: 'See what each slot works on; with an API key, curl needs `-H "Authorization: Bearer …"` as well',
      look: '`is_processing` is a request at work, and `n_decoded` grows as its answer is written: ask twice and compare. `501` is a server without `--slots`.',
    },
  );

/** What its GPUs do at this moment. */
export const gpus: Intent = steps.inside(steps.alertedPod, fragment`nvidia-smi`, {
  say: 'Where it has a GPU, see what that does',
  look: 'Compare `GPU-Util` and `Memory-Usage`: full use without an answer is a hang, and no use is a server that computes on the CPU.',
});

/** Starts every server again. */
export const restart = ({ service }: Of): Intent =>
  steps.restart(service, {
    costs: 'Requests at work are lost, and the model is loaded again, which takes up to minutes.',
  });

/** Takes away the one that the alert names. */
export const replace: Intent = steps.replacePod({
  costs: 'Its requests are lost, and it is away until its model is loaded again, which takes up to minutes.',
});
