import { fragment } from '../../lib/shell.ts';
import { alert, type Sample, sample } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { success } from '../../model/probe.ts';
import { scalesOf } from '../../model/scale.ts';
import { kept, namesPods, onCluster, perTarget } from '../../model/scope.ts';
import { ask, podsBehind } from '../../model/steps.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, promql } from '../../promql/promql.ts';
import { lacks } from '../../slo/indicator.ts';
import {
  k8s,
  probe,
  probesOf,
  type Service,
  strangeProbes,
  untold,
  type Wished,
  wanted,
  workloadOf,
} from './service.ts';
import { addresses, errorsInLog, events, pods, restart } from './steps.ts';

const NAME = 'LLMServiceUnhealthy';

const UNKNOWN = lacks('nothing says at which address its health is asked for', 'set `health.url`');

/** What a probe from outside is told: a server may answer its scrapes and yet call itself unwell. */
export function serviceUnhealthy(at: Service): Wished {
  const { namespace, options } = at;
  const probes = probesOf(at);
  if (!probes) return untold(NAME, UNKNOWN);
  const one = probe(at);
  const { job } = one;
  const by = perTarget(at);
  const { ksm, deployment, set, others, otherSets } = scalesOf(workloadOf(at));
  const failing = promql`${level('max', success, { where: probes, by })} == 0`;
  /** What a second exporter finds, where series say which exporter they are of. */
  const second = (motion: Pick<Sample, 'before' | 'during' | 'after'>) =>
    namesPods(at) ? [sample(success, { ...one, pod: 'blackbox-exporter-2' }, motion)] : [];
  const other = { ...one, instance: `http://docs.${namespace}.svc/` };
  const guarded = alert(NAME, {
    severity: 'critical',
    for: '2m',
    expr: () => promql`${failing} unless on () ${wanted(at)} == 0`,
    summary: `The health route of an LLM service in ${at.words.placeText} fails`,
    description: '{{ $labels.instance }} gives no answer, or not the one that {{ $labels.job }} expects of it.',
    runbook: {
      meaning:
        'The blackbox exporter asks the health route as a client would, and it fails: the engine is dead behind a server that still runs, or the way to it is broken.',
      impact: `Clients get errors or no answer.${onCluster(at.words, ' Kubernetes takes a pod whose health fails out of its Service.')}`,
      diagnosis: [
        ask(
          {
            to: podsBehind(job),
            port: 9115,
            path: '/probe?debug=true',
            options: fragment`-G --data-urlencode "target=$INSTANCE"`,
          },
          {
            say: 'Let the exporter probe it now, and read how it fails',
            look: `\`connection refused\` is the engine, a timeout is a hang${onCluster(at.words, ' or a network policy')}, and a status code is what the engine answers. \`probe_success 1\` means that it is well again. Another module than \`http_2xx\` is added to the address as \`&module=\`.`,
          },
        ),
        pods(options),
        addresses(options),
        errorsInLog(options),
        events(options),
      ],
      mitigation: [
        'An address that is no longer right is fixed in the config of the probe.',
        `Where the probe alone fails, see to ${at.words.between} between the exporter and the service.`,
        undo(at),
        restart(at),
      ],
    },
    missing: 'silent',
    symptom: true,
    fires: () => [
      {
        title: 'the probe fails, whatever another exporter of the pair still saw',
        given: [
          sample(success, one, { before: 1, during: 0, after: 1 }),
          ...second({ before: 0, during: 0, after: 0 }),
          sample(success, other, { during: 1 }),
          ...strangeProbes(at, 1),
          ...others,
        ],
        labels: [kept(one, by)],
      },
      {
        title: 'the probe fails, and other things are scaled to zero',
        given: [sample(success, one, { before: 1, during: 0, after: 1 }), ...otherSets],
        labels: [kept(one, by)],
      },
    ],
    silent: () => [
      {
        title: 'one of two exporters gets an answer',
        given: [
          sample(success, one, { during: namesPods(at) ? 0 : 1 }),
          ...second({ during: 1 }),
          ...strangeProbes(at, 0),
          sample(success, other, { during: 0 }),
        ],
      },
      {
        title: 'it is scaled to zero on purpose',
        given: [
          sample(success, one, { during: 0 }),
          sample(k8s.kube_deployment_spec_replicas, deployment, { during: 0 }),
          sample(k8s.kube_deployment_spec_replicas, { ...ksm, deployment: 'router' }, { during: 1 }),
        ],
      },
      {
        title: 'its StatefulSet is scaled to zero on purpose',
        given: [sample(success, one, { during: 0 }), sample(k8s.kube_statefulset_replicas, set, { during: 0 })],
      },
    ],
  });
  return { ...guarded, otherwise: unguarded(guarded, () => failing) };
}
