import { fragment } from '../../lib/shell.ts';
import { alert, type Motion, type Sample, type Severity, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept } from '../../model/scope.ts';
import { inside, alertedPod as named } from '../../model/steps.ts';
import { promql } from '../../promql/promql.ts';
import { type Exposed, isLack, speed } from '../../slo/indicator.ts';
import { flows, serving } from './scenario.ts';
import { byEngine, highest, modelIn, type Service, total, untold, type Wished } from './service.ts';
import { alertedPod, errorsOfPod, gpusOfPod, replacePod } from './steps.ts';

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

/**
 * Tokens of an engine while requests run on it: one without requests writes none, and is well. Each replica and rank is
 * asked alone, so one that hangs is not hidden by those that work. A model for embeddings never writes a token.
 */
function slow(at: Service, { name, severity, for: wait, speed: limit, impact }: Grade): Wished {
  const { engine } = at;
  const { tokens, running } = engine;
  if (isLack(tokens)) return untold(name, tokens);
  if (engine.late) return untold(name, engine.late);
  if (isLack(running)) return untold(name, running);
  const by = byEngine(at);
  const of = (exposed: Exposed, motion: Pick<Sample, 'before' | 'during' | 'after'>, number = 1, model = 'granite') =>
    sample(exposed.metric, serving(at, engine, exposed, number, model), motion);
  /** A replica that works on this many requests. */
  const busy = (during: Motion, number = 1) => of(running, { during }, number);
  /** Another rank of the first replica, which does what it should. */
  const beside = (least: number): Sample[] =>
    engine.rank === undefined
      ? []
      : [
          { ...of(tokens, { during: flows(60 * 50 * least) }), labels: ranked(tokens) },
          { ...of(running, { during: 1 }), labels: ranked(running) },
        ];
  const ranked = (exposed: Exposed) => ({
    ...serving(at, engine, exposed),
    ...(engine.rank ? { [engine.rank]: '1' } : {}),
  });
  return alert(name, {
    severity,
    for: wait,
    thresholds: {
      speed: { value: limit, unit: 'tokens/s', meaning: 'tokens a second of one replica while requests run on it' },
    },
    expr: ({ speed: least }) =>
      promql`${speed(tokens, at, by)} < ${least} and ${total(running, at, by)} > 0 and ${highest(tokens, at, by)} > 0`,
    summary: `${at.words.replicaTitle} of {{ $labels.job }} in ${at.words.placeText} writes few tokens`,
    description: `Requests run on ${at.words.replicaText}, and ${modelIn(at)} writes {{ $value | printf "%.1f" }} tokens a second for all of them together.`,
    runbook: {
      meaning:
        'The engine works on requests and writes few tokens: the GPU is slowed down or shared, the CPU or a network between GPUs holds it up, or it reads long prompts and does little else. A model for embeddings writes none, so this alert never fires for it, whatever it does.',
      impact,
      diagnosis: [
        'Look at *GPU utilization* and *Requests running and waiting*: a busy GPU with one request is a slow GPU, an idle one waits for something else.',
        'Look at *Time to first token*: where it is high as well, prompts take the time.',
        alertedPod,
        gpusOfPod(at),
        inside(named, fragment`nvidia-smi -q -d PERFORMANCE,CLOCK`, {
          say: 'See whether a GPU slows itself down',
          look: '`SW Thermal Slowdown` or `HW Slowdown` that is `Active` is heat or power. Otherwise compare the clocks with their maximum.',
        }),
        errorsOfPod(at),
      ],
      mitigation: [
        'A GPU that is not busy takes a larger batch, and one that is too hot or faulty is taken out of service.',
        `Another workload on the same GPU or ${at.words.machineKind} is moved away.`,
        undo(at),
        `A slow model on purpose: lower \`alerts.${name}.thresholds.speed\`.`,
        replacePod,
      ],
    },
    missing: 'silent',
    fires: ({ speed: least }) => [
      {
        title: 'one replica of two writes a little too few tokens',
        given: [
          of(tokens, {
            before: flows(60 * 5 * least),
            during: { perMinute: 60 * 0.96 * least },
            after: { perMinute: 60 * 5 * least },
          }),
          busy(1),
          of(tokens, { during: flows(60 * 50 * least) }, 2),
          busy(1, 2),
          ...beside(least),
          ...(engine.model === undefined
            ? []
            : [of(tokens, { during: 1e6 }, 1, 'llama'), of(running, { during: 0 }, 1, 'llama')]),
          ...strangers(tokens.metric, serving(at, engine, tokens), { during: flows(60 * 50 * least) }),
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
          of(tokens, { during: flows(60 * 1.04 * least) }),
          busy(1),
          ...strangers(tokens.metric, serving(at, engine, tokens), { during: 1e6 }),
          ...strangers(running.metric, serving(at, engine, running), { during: 1 }),
        ],
      },
      {
        title: 'no request arrives',
        given: [
          of(tokens, { during: flows(0) }),
          busy(0),
          ...strangers(running.metric, serving(at, engine, running), { during: 1 }),
        ],
      },
      {
        title: 'a model for embeddings works, which writes no token',
        given: [
          of(tokens, { during: 0 }),
          busy(1),
          ...strangers(tokens.metric, serving(at, engine, tokens), { during: 1e6 }),
        ],
      },
    ],
  });
}
