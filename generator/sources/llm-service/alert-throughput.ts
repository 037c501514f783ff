import { alert, type Motion, type Sample, type Severity, sample, strangers } from '../../model/alert.ts';
import { isLack, speed, type Told } from '../../model/indicator.ts';
import { promql } from '../../model/promql.ts';
import { inside, podsBehind } from '../../model/steps.ts';
import { flows, kept, serving } from './scenario.ts';
import { byModel, modelIn, type Service, total, untold, type Wished } from './service.ts';
import { errorsInLog, gpus, pods, restart, undo } from './steps.ts';

interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly for: string;
  readonly speed: number;
  readonly impact: string;
}

export const lowThroughput = (at: Service): Wished =>
  slow(at, {
    name: 'LowThroughput',
    severity: 'warning',
    for: '10m',
    speed: 10,
    impact: 'Answers trickle: people read faster than they are written.',
  });

export const veryLowThroughput = (at: Service): Wished =>
  slow(at, {
    name: 'VeryLowThroughput',
    severity: 'critical',
    for: '5m',
    speed: 5,
    impact: 'Answers hardly come. Clients give up before they end, and ask again.',
  });

/** Tokens of a model while requests for it run: a service that nobody asks writes none, and is well. */
function slow(at: Service, { name, severity, for: wait, speed: limit, impact }: Grade): Wished {
  const { options, engine } = at;
  const { tokens, running } = engine;
  if (isLack(tokens)) return untold(name, tokens);
  if (isLack(running)) return untold(name, running);
  const by = byModel(at);
  const of = (told: Told, motion: Pick<Sample, 'before' | 'during' | 'after'>, number = 1, model = 'granite') =>
    sample(told.metric, serving(at, engine, told, number, model), motion);
  /** Tokens a minute of one replica of two that write this many a second together. */
  const half = (perSecond: number) => 30 * perSecond;
  const both = (perSecond: number) => [1, 2].map(number => of(tokens, { during: flows(half(perSecond)) }, number));
  /** One replica works on a request, the other has none. */
  const busy = (during: Motion) => [of(running, { during }), of(running, { during: 0 }, 2)];
  return alert(name, {
    severity,
    for: wait,
    thresholds: { speed: { value: limit, unit: 'tokens/s', meaning: 'tokens a second while requests run' } },
    expr: ({ speed: least }) => promql`${speed(tokens, at, by)} < ${least} and ${total(running, at, by)} > 0`,
    summary: '{{ $labels.job }} in {{ $labels.namespace }} writes few tokens',
    description: `Requests run, and ${modelIn(at)} writes {{ $value | printf "%.1f" }} tokens a second for all of them together.`,
    runbook: {
      meaning:
        'The engine works on requests and writes few tokens: the GPU is slowed down or shared, the CPU or a network between GPUs holds it up, or it reads long prompts and does little else.',
      impact,
      diagnosis: [
        'Look at *GPU utilization* and *Requests running and waiting*: a busy GPU with one request is a slow GPU, an idle one waits for something else.',
        'Look at *Time to first token*: where it is high as well, prompts take the time.',
        pods(options),
        gpus(options),
        inside(podsBehind(options.service), 'nvidia-smi -q -d PERFORMANCE,CLOCK', {
          say: 'See whether a GPU slows itself down',
          look: '`SW Thermal Slowdown` or `HW Slowdown` that is `Active` is heat or power. Otherwise compare the clocks with their maximum.',
        }),
        errorsInLog(options),
      ],
      mitigation: [
        'A GPU that is not busy takes a larger batch, and one that is too hot or faulty is taken out of service.',
        'Another workload on the same GPU or node is moved away.',
        undo,
        `A slow model on purpose: lower \`alerts.${name}.thresholds.speed\`.`,
        restart(options),
      ],
    },
    missing: 'silent',
    fires: ({ speed: least }) => [
      {
        title: 'two replicas together write a little too few tokens',
        given: [
          ...[1, 2].map(number =>
            of(
              tokens,
              {
                before: flows(half(5 * least)),
                during: { perMinute: half(0.96 * least) },
                after: { perMinute: half(5 * least) },
              },
              number,
            ),
          ),
          ...busy(1),
          ...(engine.model === undefined
            ? []
            : [of(tokens, { during: 1e6 }, 1, 'llama'), of(running, { during: 0 }, 1, 'llama')]),
          ...strangers(tokens.metric, serving(at, engine, tokens), { during: flows(half(50 * least)) }),
        ],
        // The window is full of it at the fourth sample.
        within: 3,
        labels: [kept(serving(at, engine, tokens), by)],
        value: (0.96 * least).toFixed(1),
      },
    ],
    silent: ({ speed: least }) => [
      {
        title: 'tokens come just fast enough, and those of neighbours do not',
        given: [
          ...both(1.04 * least),
          ...busy(1),
          ...strangers(tokens.metric, serving(at, engine, tokens), { during: 1e6 }),
          ...strangers(running.metric, serving(at, engine, running), { during: 1 }),
        ],
      },
      {
        title: 'nobody asks anything',
        given: [...both(0), ...busy(0), ...strangers(running.metric, serving(at, engine, running), { during: 1 })],
      },
    ],
  });
}
