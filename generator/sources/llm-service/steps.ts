import { fragment } from '../../lib/shell.ts';
import type { Intent } from '../../model/intent.ts';
import { onCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';

type Of = Pick<Options, 'service'>;
type Said = Pick<Watched<Options>, 'words'>;
type At = Pick<Watched<Options>, 'options' | 'words'>;

const behind = ({ service }: Of) => steps.podsBehind(service);

/** Whether its pods run, since when, and where. */
export const pods = (options: Of): Intent =>
  steps.list(behind(options), {
    say: 'See whether its pods run, since when, on which nodes, and how often they were started',
    look: '`READY` must be full, such as `1/1`. `Pending` waits for a GPU or an image, and a growing `RESTARTS` is a crash.',
  });

/** Why a pod does not run: no GPU, no image, not enough memory. */
export const events = (options: Of): Intent =>
  steps.describe(behind(options), {
    brief: true,
    say: 'Read why a pod waits or has ended',
    look: '`Insufficient nvidia.com/gpu` is no free GPU, `ErrImagePull` an image, and `OOMKilled` the memory limit of the container.',
  });

const SAYS =
  'Its last lines show what it does. A traceback is a fault of the engine; silence since long ago is a hang.';

/** What the server says. */
export const logs = (options: Of): Intent =>
  steps.logs(behind(options), { tail: 100 }, { say: 'Read the log of the server', look: SAYS });

/** The same of the pod that the alert names. */
export const logsOfPod = ({ words }: Said): Intent =>
  steps.logs(steps.alertedPod, { tail: 100 }, { say: `Read the log of this ${words.replicaKind}`, look: SAYS });

const ERRORS = { since: '15m', matching: 'error|exception|traceback|out of memory' } as const;
const ERRORS_LOOK =
  '`CUDA out of memory` is the GPU. An error that returns with each request is the request or the model. No line means no error.';

/** The errors among it. */
export const errorsInLog = (options: Of): Intent =>
  steps.logs(behind(options), ERRORS, { say: 'Read the errors of the last 15 minutes', look: ERRORS_LOOK });

/** The errors of the pod that the alert names. */
export const errorsOfPod = ({ words }: Said): Intent =>
  steps.logs(steps.alertedPod, ERRORS, {
    say: `Read the errors of this ${words.replicaKind} in the last 15 minutes`,
    look: ERRORS_LOOK,
  });

/** The pod that the alert names. */
export const alertedPod: Intent = steps.list(steps.alertedPod, {
  say: 'See whether this pod is ready, since when it runs, and on which node',
  look: '`READY` must be full. A recent restart explains a model that still loads.',
});

const METRICS = {
  say: 'Ask the server itself for its metrics',
  look: 'Metrics mean that the server is well and the scrape is at fault. `Connection refused` or no answer is the server.',
};

/** Its own numbers, without Prometheus. */
export const metrics = ({ service, port, path }: Pick<Options, 'service' | 'port' | 'path'>): Intent =>
  steps.ask({ to: steps.podsBehind(service), port, path, through: fragment`sed -n 1,40p` }, METRICS);

/** The same of the pod that the alert names, at the port that the Service leads to. */
export const metricsOfPod = ({ options: { service, port, path }, words }: At): Intent =>
  steps.ask(
    {
      to: steps.alertedPod,
      port: { service, name: port },
      path,
      through: fragment`sed -n 1,40p`,
    },
    { ...METRICS, say: `Ask this ${words.replicaKind} itself for its metrics` },
  );

/** Whether the Service leads anywhere. */
export const addresses = ({ service }: Of): Intent => steps.addresses(service);

const GPU_LOOK =
  'Compare `GPU-Util` and `Memory-Usage`: full use without tokens is a hang, and no use is an engine that waits.';

/** What its GPUs do at this moment. */
export const gpus = ({ options, words }: At): Intent =>
  steps.inside(behind(options), fragment`nvidia-smi`, {
    say: `See what the GPUs of each ${words.replicaKind} do, and how much of their memory is taken`,
    look: GPU_LOOK,
  });

/** What the GPUs of the pod do that the alert names. */
export const gpusOfPod = ({ words }: Said): Intent =>
  steps.inside(steps.alertedPod, fragment`nvidia-smi`, {
    say: `See what the GPUs of this ${words.replicaKind} do, and how much of their memory is taken`,
    look: GPU_LOOK,
  });

/** Starts every pod again, one after the other where there are several. */
export const restart = ({ options: { service }, words }: At): Intent =>
  steps.restart(service, {
    costs: `Loading the model takes minutes, and requests on a ${words.replicaKind} that goes are lost.${onCluster(words, ' A new pod needs a free GPU before an old one goes.')}`,
  });

/** Deletes the pod that the alert names. */
export const replacePod: Intent = steps.replacePod({
  costs: 'Its requests are lost, and its replica is away for the minutes that loading the model takes.',
});

/** One more replica. */
export const scale = ({ options: { service }, delivery }: Pick<Watched<Of>, 'options' | 'delivery'>): Intent =>
  steps.scaleByOne(service, {
    say: `Add a replica where a GPU is free; then set the number in Git, or ${delivery.revert}`,
    costs: 'The replica occupies a GPU. Without a free one its pod stays `Pending`.',
  });

export const fewer = 'Let the gateway or the clients ask less at once until there is room.';
