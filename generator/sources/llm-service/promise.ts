import { sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { promql, range, where } from '../../promql/promql.ts';
import { isLack, type Timed } from '../../slo/indicator.ts';
import { type Promised, promised } from '../../slo/promise.ts';
import { COUNTED } from '../../slo/slo.ts';
import { ofModel, replica, scales } from './scenario.ts';
import { k8s, probe, probesOf, type Service, success, wanted } from './service.ts';
import { errorsInLog, gpus, pods, restart, scale } from './steps.ts';

/** What the config promises of the service, on the metrics of its engine. */
export function promiseOf(at: Service): Promised {
  const { namespace, options, engine } = at;
  const { deployment, set, others, otherSets } = scales(at);
  const timed = (exposed: Timed): Timed => ({ ...exposed, like: { ...ofModel(engine), ...exposed.like } });
  return promised(
    {
      prefix: 'LLMService',
      at,
      tells: {
        availability: engine.outcomes,
        latency: isLack(engine.latency) ? engine.latency : timed(engine.latency),
        ttft: isLack(engine.firstToken) ? engine.firstToken : timed(engine.firstToken),
      },
      replica: number => replica(at, number),
      probed: {
        down: promql`1 - max(avg_over_time(${success}${where(probesOf(at))}${range(COUNTED)})) unless on () ${wanted(at)} == 0`,
        given: finds => [
          sample(success, probe(at), finds),
          ...strangers(success, probe(at), { during: 1 }),
          sample(success, { ...probe(at), instance: `http://docs.${namespace}.svc/` }, { during: 1 }),
          ...others,
          ...otherSets,
        ],
        meant: {
          'it is scaled to zero': [sample(k8s.kube_deployment_spec_replicas, deployment, { during: 0 })],
          'its StatefulSet is scaled to zero': [sample(k8s.kube_statefulset_replicas, set, { during: 0 })],
        },
      },
      diagnosis: [pods(options), errorsInLog(options), gpus(options)],
      mitigation: [undo(at), scale(at), restart(options)],
    },
    options.slo,
  );
}
