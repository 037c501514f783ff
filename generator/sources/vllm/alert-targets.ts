import { re2 } from '../../lib/re2.ts';
import { capital } from '../../lib/words.ts';
import { type Alert, alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { onCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { events, list, logs, objects, podsWith, replace } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, matches, promql, type Query, where } from '../../promql/promql.ts';
import { k8s } from './metrics.ts';
import type { Options } from './options.ts';
import { predictor } from './scenario.ts';
import { askPredictor, models, PREDICTOR } from './steps.ts';

/** Nothing answers. `sum(up) == 0` would be silent where there is no target at all. */
const unseen = ({ up, scope }: Watched<Options>): Query => promql`absent(${up}${where(scope)} == 1)`;

/**
 * Nothing answers that should. Models that are all scaled to zero on purpose are not missed; without kube-state-metrics
 * nothing says that they are.
 */
const nothingAnswers = (at: Watched<Options>): Query =>
  promql`${unseen(at)} unless on () ${level('max', k8s.kube_deployment_spec_replicas, { where: { namespace: at.namespace, deployment: matches(at.options.deployments) } })} == 0`;

type Motion = Pick<Sample, 'before' | 'during' | 'after'>;

const isNamed = (pattern: string, name: string): boolean => re2(pattern)?.test(name) ?? false;

/** A name that a pattern of the config matches: the usual one, or the pattern with it in the place of what is free. */
const named = (pattern: string, usual: string): string | undefined =>
  [usual, pattern.replace(/\.[*+]/g, usual)].find(name => isNamed(pattern, name));

/** No model can be seen. */
export const targetsDown = (at: Watched<Options>): Alert => {
  const { namespace, up, options } = at;
  const replicas = (deployment: string, wanted: Motion, labels = {}) =>
    sample(k8s.kube_deployment_spec_replicas, { namespace, job: 'kube-state-metrics', deployment, ...labels }, wanted);
  const [first, second] = ['granite-predictor', 'llama-predictor-00001-deployment'].flatMap(
    name => named(options.deployments, name) ?? [],
  );
  /** What Kubernetes tells of the Deployments of two models, as far as the pattern of the source has names for two. */
  const served = (one: Motion, two: Motion) => [
    ...(first === undefined ? [] : [replicas(first, one)]),
    ...(second === undefined || second === first ? [] : [replicas(second, two)]),
  ];
  /** A Deployment that serves no model. */
  const router = (wanted: Motion) => (isNamed(options.deployments, 'router') ? [] : [replicas('router', wanted)]);
  const one = predictor(at, 'granite-predictor-1');
  const two = predictor(at, 'llama-predictor-1');
  /** A scenario about models at rest: none where no name is known that the pattern of the source matches. */
  const scaled = <T>(scenario: T): T[] => (first === undefined ? [] : [scenario]);
  const neighbours = strangers(up, one, { during: 1 });
  const guarded = alert('LocalModelTargetsDown', {
    severity: 'warning',
    for: '1h',
    expr: () => nothingAnswers(at),
    summary: `No model of ${at.name} in ${at.words.place} is reachable`,
    description: 'No scrape of any predictor has succeeded: the models serve no request, or nothing is known of them.',
    runbook: {
      meaning: `Prometheus has no predictor that answers: every ${at.words.replicaKind} is gone or not up yet, all of them refuse the scrape, or nothing selects them any more.`,
      impact:
        'Clients of all local models get errors, unless only the scrape is broken. The other alerts on models are blind until this one ends.',
      diagnosis: [
        models(options),
        list(podsWith(options.selector), {
          say: `See whether their ${at.words.replicaKind}s run, and on which ${at.words.machineKind}s`,
          look: `${capital(at.words.replicaKind)}s that are all \`Running\` and ready are well: then the scrape is at fault. No ${at.words.replicaKind} is a namespace scaled to zero, or emptied.`,
        }),
        events({
          say: 'Read what happened to them last',
          look: '`FailedScheduling`, `Evicted` and `Unhealthy` name the reason. The newest event is at the end.',
        }),
        logs(
          podsWith(options.selector),
          { tail: 50 },
          {
            say: `Where ${at.words.replicaKind}s run, read the logs of the servers`,
            look: 'A server that is well logs requests. One that loads its model logs that, and one that crashes ends with a traceback.',
          },
        ),
        askPredictor(options),
        objects(['podmonitors', 'networkpolicies'], {
          say: 'Where metrics come, see whether the monitor is there',
          look: `A PodMonitor must be there: it is generated. A policy that selects the ${at.words.replicaKind}s must admit the namespace of Prometheus.`,
        }),
      ],
      mitigation: [
        `${onCluster(at.words, 'A monitor or a network policy', 'A scrape')} that is missing comes back with ${at.delivery.restore}.`,
        `${capital(at.words.replicaKind)}s that wait for a GPU get one when another workload is moved or a ${at.words.machineKind} is added.`,
        'Models that rest on purpose are scaled to zero, which keeps the alert silent where `deployments` of the source matches their names.',
        replace(PREDICTOR, {
          say: `Where metrics do not come, delete one ${at.words.replicaKind} that hangs, and see whether its replacement is well before the next`,
          costs: 'Its requests are lost, and its replica is away for the minutes that loading the model takes.',
        }),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'one predictor stops answering and the other goes away',
        given: [
          sample(up, one, { before: 1, during: 0, after: 1 }),
          sample(up, two, { before: 1, during: null }),
          // One model of two is scaled to zero on purpose; what else is, serves no model, or another namespace.
          ...served({ during: 1 }, { during: 0 }),
          ...neighbours,
        ],
        labels: [{}],
      },
      {
        title: 'the only predictor goes away, and no setting explains it',
        given: [
          sample(up, one, { before: 1, during: null, after: 1 }),
          ...router({ during: 0 }),
          replicas('granite-predictor', { during: 0 }, { namespace: `${namespace}-other` }),
          ...neighbours,
        ],
        labels: [{}],
      },
      ...scaled({
        title: 'models that were scaled to zero are needed again, and none comes',
        given: served({ before: 0, during: 1, after: 0 }, { during: 0 }),
        labels: [{}],
      }),
    ],
    silent: () => [
      {
        title: 'one predictor of two answers',
        given: [sample(up, one, { during: 0 }), sample(up, two, { during: 1 })],
      },
      ...scaled({
        title: 'all models are scaled to zero on purpose, with a router that is not',
        given: [
          sample(up, one, { before: 1, during: null }),
          ...served({ before: 1, during: 0 }, { during: 0 }),
          ...router({ during: 1 }),
        ],
      }),
    ],
  });
  return { ...guarded, otherwise: unguarded(guarded, () => unseen(at)) };
};
