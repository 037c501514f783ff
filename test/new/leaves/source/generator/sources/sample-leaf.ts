import type { FromSchema } from 'json-schema-to-ts';
import { KEY } from '../../../../../../generator/lib/names.ts';
import { type Alert, alert, sample, strangers } from '../../../../../../generator/model/alert.ts';
import { perScope } from '../../../../../../generator/model/scope.ts';
import { scrapeService, serviceOptions } from '../../../../../../generator/model/service.ts';
import { defineSource, type Watched } from '../../../../../../generator/model/source.ts';
import { addresses } from '../../../../../../generator/model/steps.ts';
import { contract } from '../../../../../../generator/promql/metric.ts';
import { level, promql, where } from '../../../../../../generator/promql/promql.ts';
import data from '../contracts/sample-leaf.json' with { type: 'json' };

/** Keys of an instance. */
const options = {
  type: 'object',
  additionalProperties: false,
  required: ['namespace'],
  properties: serviceOptions({
    service: 'sample-leaf',
    port: 'metrics',
    selector: { [KEY.name]: 'sample-leaf' },
  }),
} as const;

type Options = FromSchema<typeof options>;

const sampleLeaf = contract(data);
const queue = sampleLeaf.metrics.sample_leaf_queue_length;

/** No target answers, or there is none. */
function down(at: Watched<Options>): Alert {
  const { up, options } = at;
  const target = { ...at.scope, instance: '10.0.0.1:8080' };
  return alert('SampleLeafDown', {
    severity: 'warning',
    for: '5m',
    expr: () =>
      promql`${level('max', up, { where: at.scope, by: perScope(at) })} == 0 or absent(${up}${where(at.scope)})`,
    summary: `{{ $labels.job }} in ${at.words.placeText} does not answer`,
    description: 'Prometheus reaches no target of {{ $labels.job }}.',
    runbook: {
      meaning: 'Every target is down, or none is found.',
      impact: 'What it does is not done, and its other alerts are blind.',
      diagnosis: [addresses(options.service)],
      mitigation: ['Start it again.'],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'its only target does not answer, and a neighbour does',
        given: [sample(up, target, { before: 1, during: 0, after: 1 }), ...strangers(up, target, { during: 1 })],
        labels: [at.scope],
      },
      {
        title: 'its only target goes away',
        given: [sample(up, target, { before: 1, during: null, after: 1 })],
        labels: [at.scope],
      },
    ],
    silent: () => [
      {
        title: 'one target of two answers, and a neighbour does not',
        given: [
          sample(up, target, { during: 0 }),
          sample(up, { ...target, instance: '10.0.0.2:8080' }, { during: 1 }),
          ...strangers(up, target, { during: 0 }),
        ],
      },
    ],
  });
}

/** Requests wait. */
function backlog(at: Watched<Options>): Alert {
  const { options } = at;
  const target = { ...at.scope, instance: '10.0.0.1:8080' };
  return alert('SampleLeafBacklog', {
    severity: 'warning',
    for: '10m',
    thresholds: { waiting: { value: 10, unit: 'requests', meaning: 'requests that wait' } },
    expr: ({ waiting }) => promql`${level('sum', queue, { where: at.scope, by: perScope(at) })} > ${waiting}`,
    summary: `Requests wait for {{ $labels.job }} in ${at.words.placeText}`,
    description: '{{ $value | printf "%.0f" }} requests wait for {{ $labels.job }}.',
    runbook: {
      meaning: 'More arrives than is worked on.',
      impact: 'Clients wait.',
      diagnosis: [addresses(options.service)],
      mitigation: ['Run more of it.'],
    },
    missing: 'silent',
    fires: ({ waiting }) => [
      {
        title: 'one more waits than may',
        given: [
          sample(queue, target, { before: 0, during: waiting + 1, after: 0 }),
          ...strangers(queue, target, { during: 0 }),
        ],
        labels: [at.scope],
        value: (waiting + 1).toFixed(0),
      },
    ],
    silent: ({ waiting }) => [
      {
        title: 'as many wait as may, and more at neighbours',
        given: [sample(queue, target, { during: waiting }), ...strangers(queue, target, { during: waiting + 1 })],
      },
    ],
  });
}

export const source = defineSource<Options>({
  kind: 'sample-leaf',
  title: 'Sample leaf',
  contract: sampleLeaf,
  options,
  scrape: ({ options: given }) => scrapeService(given),
  alerts: at => [down, backlog].map(make => make(at)),
  dashboards: () => [],
});
