import { alert, type Severity, sample, strangers } from '../../model/alert.ts';
import { kept } from '../../model/scope.ts';
import { promql } from '../../promql/promql.ts';
import { isLack } from '../../slo/indicator.ts';
import { serving } from './scenario.ts';
import { byModel, highest, modelIn, type Service, untold, type Wished } from './service.ts';
import { fewer, gpus, logs, pods, scale } from './steps.ts';

interface Grade {
  readonly name: string;
  readonly of: 'running' | 'waiting';
  readonly severity: Severity;
  readonly for: string;
  readonly requests: number;
  readonly summary: string;
  readonly meaning: string;
  readonly impact: string;
}

const BUSY = 'Requests share the GPU: the more of them run at once, the slower each of them is.';

export const highActiveRequests = (at: Service): Wished =>
  many(at, {
    name: 'HighActiveRequests',
    of: 'running',
    severity: 'warning',
    for: '5m',
    requests: 10,
    summary: `Many requests run on {{ $labels.job }} in ${at.words.placeText}`,
    meaning: BUSY,
    impact: 'Answers are written more slowly. Nothing fails.',
  });

export const veryHighActiveRequests = (at: Service): Wished =>
  many(at, {
    name: 'VeryHighActiveRequests',
    of: 'running',
    severity: 'critical',
    for: '2m',
    requests: 20,
    summary: `{{ $labels.job }} in ${at.words.placeText} may be overloaded`,
    meaning: BUSY,
    impact: 'New requests soon wait in the queue or are refused, and answers come late.',
  });

export const requestQueueBuilding = (at: Service): Wished =>
  many(at, {
    name: 'RequestQueueBuilding',
    of: 'waiting',
    severity: 'warning',
    for: '3m',
    requests: 5,
    summary: `Requests wait for {{ $labels.job }} in ${at.words.placeText}`,
    meaning: 'More is asked than the engine can take into its batch: for lack of memory for contexts, or of places.',
    impact: 'A user who waits sees nothing until a place is free: the time to the first token grows with the queue.',
  });

/** Requests of a model at its busiest engine: what is much for one of them is little for ten. */
function many(at: Service, { name, of, severity, for: wait, requests, ...texts }: Grade): Wished {
  const { options, engine } = at;
  const exposed = engine[of];
  if (isLack(exposed)) return untold(name, exposed);
  const by = byModel(at);
  const one = serving(at, engine, exposed);
  const two = serving(at, engine, exposed, 2);
  return alert(name, {
    severity,
    for: wait,
    thresholds: {
      requests: {
        value: requests,
        unit: 'requests',
        meaning: of === 'running' ? 'requests that run at once on one replica' : 'requests in the queue of one replica',
      },
    },
    expr: ({ requests: most }) => promql`${highest(exposed, at, by)} > ${most}`,
    summary: texts.summary,
    description: `{{ $value | printf "%.0f" }} requests for ${modelIn(at)} are ${of} on its busiest replica.`,
    runbook: {
      meaning: texts.meaning,
      impact: texts.impact,
      diagnosis: [
        'Look at *Requests running and waiting* and *Requests per second*: more requests, or slower ones?',
        'Look at *Time to first token*: it shows what users feel of it.',
        pods(options),
        gpus(at),
        logs(options),
      ],
      mitigation: [
        fewer,
        'Where one client asks more than its share, limit it at the gateway.',
        `Where the GPU has room for more, raise the batch size, and \`alerts.${name}.thresholds.requests\`.`,
        scale(at),
      ],
    },
    missing: 'silent',
    fires: ({ requests: most }) => [
      {
        title: 'one replica of two has a little too many',
        given: [
          sample(exposed.metric, one, { before: 0, during: 1.04 * most, after: 0 }),
          sample(exposed.metric, two, { during: 0 }),
          ...(engine.model === undefined
            ? []
            : [sample(exposed.metric, serving(at, engine, exposed, 1, 'llama'), { during: 0.5 * most })]),
        ],
        labels: [kept(one, by)],
        value: (1.04 * most).toFixed(0),
      },
    ],
    silent: ({ requests: most }) => [
      {
        title: 'two replicas have just as many as they may each, and neighbours more',
        given: [
          sample(exposed.metric, one, { during: most }),
          sample(exposed.metric, two, { during: most }),
          ...strangers(exposed.metric, one, { during: 2 * most }),
        ],
      },
    ],
  });
}
