import { alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, perReplica } from '../../model/scope.ts';
import { describe, alertedPod as named } from '../../model/steps.ts';
import type { Metric } from '../../promql/metric.ts';
import { level, on, promql, type Query } from '../../promql/promql.ts';
import { isLack } from '../../slo/indicator.ts';
import type { Sign } from './engine.ts';
import { replica, serving } from './scenario.ts';
import { lowest, type Service, series, untold, type Wished } from './service.ts';
import { alertedPod, gpusOfPod, logsOfPod, metricsOfPod, replacePod } from './steps.ts';

const NAME = 'ModelNotLoaded';

/** A replica that answers and has no model. One that does not answer at all is what `LLMServiceDown` tells. */
export function modelNotLoaded(at: Service): Wished {
  const { up, engine } = at;
  const by = perReplica(at);
  if (isLack(engine.loaded)) return untold(NAME, engine.loaded);
  const signs = engine.loaded;
  const ups: Query = level('max', up, { where: at.scope, by });
  const unloaded = (sign: Sign): Query =>
    sign.by === 'presence'
      ? promql`${ups} == 1 unless ${on(by)} ${series(sign.exposed, at)}`
      : promql`${lowest(sign.exposed, at, by)} == 0`;
  const labels = ({ exposed }: Sign, number: number) => serving(at, engine, exposed, number);
  const of = ({ exposed }: Sign) => exposed.metric as Metric;
  /** A replica with everything that tells of a loaded model, but for one sign. */
  const loaded = (number: number, but?: Sign): Sample[] => [
    sample(up, replica(at, number), { during: 1 }),
    ...signs.filter(sign => sign !== but).map(sign => sample(of(sign), labels(sign, number), { during: 1 })),
  ];
  const without = { presence: null, value: 0 } as const;
  const [first, ...more] = signs.map(unloaded);
  return alert(NAME, {
    severity: 'warning',
    for: '5m',
    expr: () => more.reduce((all, one) => promql`${all} or ${one}`, first ?? ups),
    summary: `${at.words.replicaTitle} of {{ $labels.job }} in ${at.words.placeText} has no model loaded`,
    description: `${at.words.replicaText} answers, and nothing shows that its engine has a model.`,
    runbook: {
      meaning: `The ${at.words.replicaKind} runs ${engine.title} without a model: it still loads it, could not, was put to sleep, or is configured not to show its metrics.`,
      impact: `Requests that reach this ${at.words.replicaKind} fail or wait. With no other replica, every request fails.`,
      diagnosis: [
        alertedPod,
        logsOfPod(at),
        metricsOfPod(at),
        gpusOfPod(at),
        describe(named, {
          say: `Read how the ${at.words.replicaKind} began and what holds it up`,
          look: 'The events at the end name a volume, a probe or a Secret that fails. `Last State` shows how it ended before.',
        }),
        'Look at *GPU memory*: a loaded model takes most of it, an engine without one hardly any.',
      ],
      mitigation: [
        'Where it still loads, wait: large models take many minutes from a slow volume.',
        'Where the download fails, see to the model cache, its volume and the token that fetches the model.',
        undo(at),
        replacePod,
      ],
    },
    missing: 'silent',
    fires: () =>
      signs.map(sign => ({
        title:
          sign.by === 'presence'
            ? 'one replica of two loses its model'
            : 'one replica of two reports that it has no model',
        given: [
          ...loaded(1, sign),
          sample(of(sign), labels(sign, 1), { before: 1, during: without[sign.by], after: 1 }),
          // Another engine of the pod that is awake does not speak for it.
          ...Object.keys(sign.by === 'value' ? (sign.exposed.like ?? {}) : {})
            .filter(label => !(label in (sign.exposed.where ?? {})))
            .map(label => sample(of(sign), { ...labels(sign, 1), [label]: 'other' }, { during: 1 })),
          // Other states of the engine.
          ...Object.keys(sign.exposed.where ?? {}).map(label =>
            sample(of(sign), { ...labels(sign, 1), [label]: 'other' }, { during: 1 }),
          ),
          ...loaded(2),
          ...strangers(of(sign), labels(sign, 1), { during: 1 }),
        ],
        labels: [kept(replica(at), by)],
      })),
    silent: () => [
      {
        title: 'every replica has its model, and those of neighbours have none',
        given: [
          ...loaded(1),
          ...loaded(2),
          ...signs.flatMap(sign =>
            Object.keys(sign.exposed.where ?? {}).map(label =>
              sample(of(sign), { ...labels(sign, 1), [label]: 'other' }, { during: 0 }),
            ),
          ),
          ...strangers(up, replica(at), { during: 1 }),
          ...signs
            .filter(({ by }) => by === 'value')
            .flatMap(sign => strangers(of(sign), labels(sign, 1), { during: 0 })),
        ],
      },
      { title: 'the only replica is down', given: [sample(up, replica(at), { during: 0 })] },
    ],
  });
}
