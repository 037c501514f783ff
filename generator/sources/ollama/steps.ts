import { fragment } from '../../lib/shell.ts';
import type { Intent } from '../../model/intent.ts';
import { askNow } from '../../model/probe.ts';
import type { Watched } from '../../model/source.ts';
import * as steps from '../../model/steps.ts';
import type { Options } from './options.ts';
import { probeOf, serverOf } from './probe.ts';

type At = Watched<Options>;

/** Steps about its server, where it is known which one that is. */
const atServer = (at: At, make: (service: string) => readonly Intent[]): readonly Intent[] => {
  const service = serverOf(at);
  return service === undefined ? [] : make(service);
};

/** How the probe fails, as the exporter sees it. */
export const probe = (at: At): Intent =>
  askNow(
    probeOf(at.options),
    '`connection refused` is a server that has ended, a timeout one that hangs or is cut off, and `404` another program at its address. `probe_success 1` means that it is well again.',
  );

/** Whether it runs, and what it says. */
export const server = (at: At): readonly Intent[] =>
  atServer(at, service => [
    steps.list(steps.podsBehind(service), {
      say: 'See whether it runs, since when, and how often it was started',
      look: '`READY` must be full, such as `1/1`, and `RESTARTS` must not grow. Nothing at all is a workload scaled to zero, or gone.',
    }),
    steps.logs(
      steps.podsBehind(service),
      { tail: 60 },
      {
        say: 'Read its log',
        look: '`llama runner process has terminated` is a model that ended, most often for lack of memory. `no space left on device` is the disk of its models. `no compatible GPUs` means that it computes on the CPU.',
      },
    ),
  ]);

/** Which models it holds, and where they compute. */
export const models = (at: At): readonly Intent[] =>
  atServer(at, service => [
    steps.inside(steps.podsBehind(service), fragment`ollama ps`, {
      say: 'See which models it holds in memory, and what computes them',
      look: '`100% GPU` under `PROCESSOR` is as it should be. A share of CPU is a model that does not fit, and is slow. No row is a server that holds no model: the next request loads one.',
    }),
  ]);

/** Starts it again. */
export const restart = (at: At): readonly Intent[] =>
  atServer(at, service => [
    steps.restart(service, {
      costs: 'Requests at work are lost, and the next request of each model waits until it is loaded.',
    }),
  ]);
