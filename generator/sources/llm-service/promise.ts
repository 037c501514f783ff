import { sample } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { success } from '../../model/probe.ts';
import { scaledToZero, scalesOf } from '../../model/scale.ts';
import { promql, range, where } from '../../promql/promql.ts';
import { isLack, type Timed } from '../../slo/indicator.ts';
import { type Promised, promised } from '../../slo/promise.ts';
import { COUNTED, type Probed } from '../../slo/slo.ts';
import { ofModel, replica } from './scenario.ts';
import { probe, probesOf, type Service, strangeProbes, wanted, workloadOf } from './service.ts';
import { errorsInLog, gpus, pods, restart, scale } from './steps.ts';

/** What a probe of its health tells of outages, where it is known which probe that is. */
function probedOf(at: Service): Probed | undefined {
  const probes = probesOf(at);
  if (!probes) return undefined;
  const one = probe(at);
  return {
    down: promql`1 - max(avg_over_time(${success}${where(probes)}${range(COUNTED)}))`,
    given: finds => [
      sample(success, one, finds),
      ...strangeProbes(at, 1),
      sample(success, { ...one, instance: `http://docs.${at.namespace}.svc/` }, { during: 1 }),
    ],
    meant: {},
  };
}

/** What the config promises of the service, on the metrics of its engine. */
export function promiseOf(at: Service): Promised {
  const { options, engine } = at;
  const seen = probedOf(at);
  const unlessIdle = ({ down, given }: Probed): Probed => {
    const { others, otherSets } = scalesOf(workloadOf(at));
    return {
      down: promql`${down} unless on () ${wanted(at)} == 0`,
      given: finds => [...given(finds), ...others, ...otherSets],
      meant: scaledToZero(workloadOf(at)),
    };
  };
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
      probed: [...(seen ? [unlessIdle(seen), seen] : [])],
      diagnosis: [pods(options), errorsInLog(options), gpus(at)],
      mitigation: [undo(at), scale(at), restart(at)],
    },
    options.slo,
  );
}
