import { fragment } from '../lib/shell.ts';
import { type Alert, alert, type Motion, sample, strangers } from '../model/alert.ts';
import type { Step } from '../model/intent.ts';
import { kept, namesPods, perPlace, target } from '../model/scope.ts';
import type { Watched } from '../model/source.ts';
import { ask, listAll, podsBehind } from '../model/steps.ts';
import { minutes, seconds } from '../promql/duration.ts';
import { grouped, labelled, level, promql, type Query, range, where } from '../promql/promql.ts';
import { exact } from '../slo/slo.ts';
import { available, ready, success } from './metrics.ts';
import { askedOf, type Canary, patienceOf, windowOf } from './options.ts';
import { PORT, proberOf } from './prober-options.ts';

/** A source whose models a canary asks. */
export interface Asking {
  readonly at: Watched<{ readonly namespace: string }>;
  readonly canary: Canary;
  /** What the names of its alerts begin with. */
  readonly prefix: string;
  /** Alerts of the source that report the cause where they fire for the same model. */
  readonly follows?: readonly string[];
  /** What shows a queue apart from a hang. */
  readonly diagnosis: readonly Step[];
  /** Ends with what costs something. */
  readonly mitigation: readonly Step[];
}

const SERVED = ['namespace', 'deployment'];

/** Models of which no pod is ready, by the Deployment or StatefulSet that serves them. */
const without = (namespace: string): Query => {
  const deployments = level('max', available, { where: { namespace }, by: SERVED });
  const sets: Query = labelled(promql`${ready}${where({ namespace })}`, 'deployment', 'statefulset');
  return promql`(${deployments} == 0 or max${grouped(SERVED)} (${sets}) == 0)`;
};

/**
 * A request that a client might have sent is not answered, although pods are ready. Where none is, the model is scaled to
 * zero, loads or is down: alerts on pods report that, and the canary holds back.
 */
export function canaryFailing({ at, canary, prefix, follows, diagnosis, mitigation }: Asking): Alert {
  const { name, namespace } = at;
  const asked = askedOf(canary, at.options.namespace);
  const job = proberOf(name);
  const own = { ...at.scope, job };
  const isServed = asked.some(({ deployment }) => deployment !== undefined);
  const by = perPlace(at, 'instance', 'model_name', ...(isServed ? ['deployment'] : []));
  const window = windowOf(canary);
  const asking = (index: number, prober = 1) => {
    const { model, target: instance, deployment = '' } = asked[index] ?? asked[0] ?? { model: '', target: '' };
    const labels = target({ ...at, scope: own }, { pod: `${job}-${prober}`, instance });
    return { ...labels, model_name: model, ...(isServed ? { deployment } : {}) };
  };
  const one = asking(0);
  const other = { ...one, model_name: 'another', ...(isServed ? { deployment: 'another' } : {}) };
  /** What a second prober finds, where series say which prober they are of. */
  const beside = (during: Motion) => (namesPods(at) ? [sample(success, asking(0, 2), { during })] : []);
  const labelsOf = (labels: Readonly<Record<string, string>>) => kept(labels, by);
  const serves = (of: typeof available, label: string, served: string, motion: Motion) =>
    sample(of, { namespace, job: 'kube-state-metrics', [label]: served }, { during: motion });
  const guards = isServed && one.deployment !== '';
  // Told apart by the label that is replaced: a query that sees them in another namespace ends in an error.
  const alike = ['a', 'b'].map(deployment =>
    sample(
      ready,
      { namespace: `${namespace}-other`, job: 'kube-state-metrics', statefulset: 'a', deployment },
      { during: 1 },
    ),
  );
  return alert(`${prefix}CanaryFailing`, {
    severity: 'critical',
    for: patienceOf(canary),
    thresholds: {
      answered: { value: 0.5, unit: 'ratio', meaning: `the share of canaries of ${window} that are answered` },
    },
    expr: ({ answered }) => {
      const share = promql`avg${grouped(by)} (avg_over_time(${success}${where(own)}${range(window)}))`;
      const failing = promql`${share} < ${answered}`;
      return isServed ? promql`${failing} unless on (namespace, deployment) ${without(namespace)}` : failing;
    },
    summary: `Model {{ $labels.model_name }} in ${at.words.placeText} does not answer a request for one token`,
    description: `The canary asks {{ $labels.instance }} again and again, and too few of its requests of the last ${window} were answered.`,
    runbook: {
      meaning: `A prober asks the model for one token, as a client does, and gets none within ${canary.timeout}. Pods are ready: the engine hangs behind a server that looks well, its queue is longer than that, or the way to it is broken. Of several replicas it sees one that hangs only where too many of its requests go there.`,
      impact:
        'Clients of the model wait until they give up, or get errors. The metrics of an engine that stopped while it was idle show nothing: nothing runs, nothing waits, its health answers.',
      diagnosis: [
        ask(
          {
            to: podsBehind(job),
            port: PORT,
            path: '/probe?debug=true',
            // A probe that hangs fails after its full time: curl must wait longer.
            options: fragment`--max-time ${seconds(canary.timeout) + 15} -G --data-urlencode "module=$MODEL_NAME" --data-urlencode "target=$INSTANCE"`,
          },
          {
            say: 'Let the prober ask now, and read how it fails',
            look: '`probe_http_status_code 0` after the full time is a hang, a queue, or a network policy that drops; `connection refused` is the server. `401` is the token, `404` the name of the model, `429` a limit, and 5xx what serves it. `Body did not match` is an answer without a token. `probe_success 1` means that it is well again.',
          },
        ),
        ...diagnosis,
        listAll({
          say: 'See which pods serve it, and since when',
          look: 'All of them are ready, or an alert on pods reports more. One that was started just now may be the one that answers.',
        }),
      ],
      mitigation: [
        `Where a change of a name, a token or a network policy came first, undo it in Git and ${at.delivery.apply}.`,
        'Where requests wait and others are answered, it is load and no hang: add a replica, or raise `canary.timeout`.',
        ...mitigation,
      ],
    },
    missing: 'silent',
    symptom: true,
    ...(follows ? { follows } : {}),
    fires: ({ answered }) => [
      {
        title: 'a model stops answering while its pods are ready, and another one answers',
        as: 'canary-engine-stopped-idle',
        given: [
          sample(success, one, { before: 1, during: 0, after: 1 }),
          sample(success, other, { during: 1 }),
          ...strangers(success, one, { during: 1 }),
          ...(guards ? [serves(available, 'deployment', one.deployment ?? '', 1)] : []),
          ...(guards ? [serves(ready, 'statefulset', 'another', 0)] : []),
          ...(guards ? [serves(available, 'deployment', 'another', 0), ...alike] : []),
        ],
        // A request a minute: so many must fail before the share is too low, and so many be answered until it is not.
        calm: minutes(window),
        within: Math.floor(exact(minutes(window) * (1 - answered))),
        clears: Math.ceil(exact(minutes(window) * answered)),
        labels: [labelsOf(one)],
      },
      {
        title: 'two models answer just too few of their requests',
        // A level between 0 and 1 is the share of many requests.
        given: [
          sample(success, one, { during: 0.7 * answered }),
          ...beside(1.1 * answered),
          sample(success, other, { during: 0.98 * answered }),
        ],
        labels: [labelsOf(one), labelsOf(other)],
      },
    ],
    silent: ({ answered }) => [
      {
        title: 'as many requests are answered as must be, of one model to two probers',
        given: [
          sample(success, one, { during: 1.2 * answered }),
          ...beside(0.9 * answered),
          sample(success, other, { during: answered }),
        ],
      },
      {
        title: 'it answers, and neighbours do not',
        given: [sample(success, one, { during: 1 }), ...strangers(success, one, { during: 0 })],
      },
      ...(guards
        ? [
            {
              title: 'it is scaled to zero, or none of its pods is ready yet',
              given: [
                sample(success, one, { during: 0 }),
                serves(available, 'deployment', one.deployment ?? '', 0),
                sample(
                  available,
                  { namespace: `${namespace}-other`, job: 'kube-state-metrics', deployment: one.deployment ?? '' },
                  { during: 1 },
                ),
              ],
            },
            {
              title: 'the StatefulSet that serves it has no pod that is ready',
              given: [sample(success, one, { during: 0 }), serves(ready, 'statefulset', one.deployment ?? '', 0)],
            },
          ]
        : []),
    ],
  });
}
