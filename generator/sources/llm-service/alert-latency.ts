import { alert, type Sample, type Severity, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept } from '../../model/scope.ts';
import { seconds as inSeconds } from '../../promql/duration.ts';
import { count } from '../../promql/metric.ts';
import { promql, quantile } from '../../promql/promql.ts';
import { isLack, speed } from '../../slo/indicator.ts';
import { buckets, serving, steady, surge } from './scenario.ts';
import { byModel, modelIn, type Service, untold, type Wished } from './service.ts';
import { errorsInLog, fewer, gpus, pods, scale } from './steps.ts';

/** What tells one alert on waiting from the other. */
interface Grade {
  readonly name: string;
  readonly of: 'firstToken' | 'latency';
  readonly severity: Severity;
  readonly for: string;
  readonly seconds: number;
  /** What takes that long, as a noun phrase. */
  readonly what: string;
  readonly impact: string;
}

export const highTtft = (at: Service): Wished =>
  slow(at, {
    name: 'HighTTFT',
    of: 'firstToken',
    severity: 'warning',
    for: '5m',
    seconds: 2,
    what: 'the time to the first token',
    impact: 'One user in twenty looks at an empty answer this long. Nothing fails.',
  });

export const veryHighTtft = (at: Service): Wished =>
  slow(at, {
    name: 'VeryHighTTFT',
    of: 'firstToken',
    severity: 'critical',
    for: '2m',
    seconds: 5,
    what: 'the time to the first token',
    impact: 'Users believe that nothing happens, clients give up and ask again, which makes it worse.',
  });

export const highRequestLatency = (at: Service): Wished =>
  slow(at, {
    name: 'HighRequestLatency',
    of: 'latency',
    severity: 'warning',
    for: '5m',
    seconds: 10,
    what: 'the time of a whole request',
    impact: 'One answer in twenty takes this long. Long answers are slow ones; clients with a time limit give up.',
  });

/** The window of the p95, and of the requests that it must have seen. */
const OVER = '5m';

/**
 * The p95 of a duration, of a number of requests: that of a single one is the one. Without requests it is NaN, which no
 * limit bounds.
 */
function slow(at: Service, { name, of, severity, for: wait, seconds: limit, what, impact }: Grade): Wished {
  const { options, engine } = at;
  const exposed = engine[of];
  if (isLack(exposed)) return untold(name, exposed);
  const by = byModel(at);
  const p95 = quantile(0.95, exposed.metric, { where: { ...at.scope, ...exposed.where }, by, over: OVER });
  const measuredOnes = promql`${speed({ ...exposed, metric: count(exposed.metric) }, at, by, OVER)} * ${inSeconds(OVER)}`;
  const one = serving(at, engine, exposed);
  const two = serving(at, engine, exposed, 2);
  const taking = (seconds: number, bound: number) => ({ quantile: 0.95, seconds, limit: bound });
  const strange = (seconds: number, bound: number) =>
    buckets(exposed.metric, one, taking(seconds, bound), perMinute => steady(100 * perMinute)).flatMap(
      ({ series, metric, labels, during }) => strangers({ series, metric }, labels, { during }),
    );
  /** Requests that are quick, become slow for a while and are quick again. */
  const worsening = (bound: number) => {
    const quick = buckets(exposed.metric, one, taking(0.6 * bound, bound), perMinute => steady(perMinute));
    return buckets(exposed.metric, one, taking(1.04 * bound, bound), perMinute => ({ during: { perMinute } })).map(
      (slowly, index) => {
        const before = quick[index]?.during;
        return { ...slowly, before, after: { perMinute: (before as { perMinute: number }).perMinute } };
      },
    ) as Sample[];
  };
  return alert(name, {
    severity,
    for: wait,
    thresholds: {
      seconds: { value: limit, unit: 'seconds', meaning: `p95 of ${what}` },
      requests: {
        value: 10,
        unit: 'requests',
        meaning: `requests within ${OVER} up to which their p95 means nothing`,
      },
    },
    expr: ({ seconds, requests }) => promql`${p95} > ${seconds} and ${measuredOnes} > ${requests}`,
    summary: `${of === 'firstToken' ? 'First tokens' : 'Answers'} of {{ $labels.job }} in ${at.words.placeText} come late`,
    description: `The p95 of ${what} of ${modelIn(at)} is {{ $value | printf "%.2f" }} s.`,
    runbook: {
      meaning:
        of === 'firstToken'
          ? 'Requests wait in the queue, or their prompts take long to read: from the arrival of a request to its first token it takes too long.'
          : 'From the arrival of a request to the end of its answer it takes too long: a queue, long answers, or a slow engine.',
      impact,
      diagnosis: [
        'Look at *Requests running and waiting*: a queue is a lack of capacity, no queue is long prompts or a slow GPU.',
        'Look at *Tokens per second* and *GPU utilization*: few tokens with a busy GPU is load, with an idle one it is a fault.',
        pods(options),
        gpus(at),
        errorsInLog(options),
      ],
      mitigation: [
        fewer,
        'A GPU that is not busy takes a larger batch; one that is full takes shorter prompts, or a smaller or quantized model.',
        undo(at),
        `Where long prompts or answers are what users need, raise \`alerts.${name}.thresholds.seconds\`.`,
        scale(at),
      ],
    },
    missing: 'silent',
    fires: ({ seconds, requests }) => [
      {
        title: 'the p95 of two replicas together is just over the limit',
        given: [
          ...[one, two].flatMap(labels => buckets(exposed.metric, labels, taking(1.04 * seconds, seconds), surge)),
          ...(engine.model === undefined
            ? []
            : buckets(
                exposed.metric,
                serving(at, engine, exposed, 1, 'llama'),
                taking(0.6 * seconds, seconds),
                steady,
              )),
          ...strange(0.6 * seconds, seconds),
        ],
        labels: [kept(one, by)],
        value: (1.04 * seconds).toFixed(2),
        // The quantile stays until the last slow request has left the window.
        clears: 4,
      },
      {
        title: 'requests were quick and become a little too slow',
        given: worsening(seconds),
        // The window is full of slow ones at the fourth sample.
        within: 3,
        labels: [kept(one, by)],
        value: (1.04 * seconds).toFixed(2),
      },
      {
        title: 'two replicas together are just asked often enough',
        given: [one, two].flatMap(labels =>
          buckets(exposed.metric, labels, taking(1.04 * seconds, seconds), perMinute =>
            steady((perMinute / 600) * ((1.04 * requests) / 10)),
          ),
        ),
        labels: [kept(one, by)],
        value: (1.04 * seconds).toFixed(2),
        // A window that is not full of samples yet has too few of them.
        within: 4,
      },
    ],
    silent: ({ seconds, requests }) => [
      {
        title: 'the p95 stays just below the limit, and that of neighbours does not',
        given: [
          ...[one, two].flatMap(labels => buckets(exposed.metric, labels, taking(0.96 * seconds, seconds), steady)),
          ...strange(1.4 * seconds, seconds),
        ],
      },
      {
        title: 'no request arrives',
        given: buckets(exposed.metric, one, taking(1.4 * seconds, seconds), () => ({ during: 1e6 })),
      },
      {
        title: 'a handful of requests is slow, and neighbours are asked a lot',
        given: [
          ...buckets(exposed.metric, one, taking(1.4 * seconds, seconds), perMinute =>
            steady((perMinute / 600) * ((0.96 * requests) / 5)),
          ),
          ...strange(1.4 * seconds, seconds),
          ...(engine.model === undefined
            ? []
            : buckets(
                exposed.metric,
                serving(at, engine, exposed, 1, 'llama'),
                taking(0.6 * seconds, seconds),
                steady,
              )),
        ],
      },
    ],
  });
}
