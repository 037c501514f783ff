import { literal } from '../../../lib/re2.ts';
import type { Contract, Metric, MetricType } from '../../../promql/metric.ts';
import { matches } from '../../../promql/promql.ts';
import type { Unit } from '../../../promql/unit.ts';
import { type Lack, lacks } from '../../../slo/indicator.ts';
import type { Engine } from '../engine.ts';
import type { Options } from '../options.ts';

type Given = NonNullable<Options['metrics']>;
type Name = Exclude<keyof Given, 'failed' | 'model'>;

/** What a metric of each name is, whatever it is called. */
const FACTS: Readonly<Record<Name, { readonly type: MetricType; readonly unit: Unit; readonly meaning: string }>> = {
  requests: { type: 'counter', unit: 'requests', meaning: 'Requests that came to an end.' },
  failures: { type: 'counter', unit: 'requests', meaning: 'Requests that failed.' },
  ttft: { type: 'histogram', unit: 'seconds', meaning: 'Time from the arrival of a request to its first token.' },
  latency: { type: 'histogram', unit: 'seconds', meaning: 'Time from the arrival of a request to its last token.' },
  tokens: { type: 'counter', unit: 'tokens', meaning: 'Tokens written as answers.' },
  running: { type: 'gauge', unit: 'requests', meaning: 'Requests that are worked on.' },
  waiting: { type: 'gauge', unit: 'requests', meaning: 'Requests that wait.' },
  memory: { type: 'gauge', unit: 'ratio', meaning: 'Share of the memory for contexts in use.' },
  loaded: { type: 'gauge', unit: 'bool', meaning: 'Whether a model is loaded.' },
};

const SOURCE = 'llm-service';

/**
 * A service that a person wrote: its metrics are called what the config says. Nobody knows which labels they carry, but
 * for those that the config names.
 */
export function custom({ metrics: given = {} }: Pick<Options, 'metrics'>): Engine {
  const names = Object.keys(FACTS) as Name[];
  const labels = ['*', ...[given.model, given.failed?.label].filter(label => label !== undefined)];
  const known = new Map(
    names.flatMap((of): [Name, Metric][] => {
      const name = given[of];
      return name === undefined ? [] : [[of, { ...FACTS[of], name, contract: SOURCE, labels }]];
    }),
  );
  const exposed = (of: Name): { readonly metric: Metric } | Lack => {
    const metric = known.get(of);
    return metric ? { metric } : unnamed(of);
  };
  const contract: Contract = {
    source: SOURCE,
    version: 'custom',
    honorLabels: false,
    optionalLabels: [],
    copiedAs: [],
    metrics: Object.fromEntries([...known.values()].map(metric => [metric.name, metric])),
  };
  const loaded = known.get('loaded');
  const memory = known.get('memory');
  return {
    title: 'its own server',
    contract,
    ...(given.model === undefined ? {} : { model: given.model }),
    outcomes: outcomes(known, given.failed),
    firstToken: exposed('ttft'),
    latency: exposed('latency'),
    tokens: exposed('tokens'),
    running: exposed('running'),
    waiting: exposed('waiting'),
    fill: memory ? { share: { metric: memory } } : unnamed('memory'),
    loaded: loaded ? [{ exposed: { metric: loaded }, by: 'value' }] : unnamed('loaded'),
  };
}

const unnamed = (of: Name): Lack =>
  lacks(`the config names no metric for \`${of}\``, `name one under \`metrics.${of}\``);

/** Failures by a counter of their own, or by labels of the requests that failed. */
function outcomes(known: ReadonlyMap<Name, Metric>, failed: Given['failed']): Engine['outcomes'] {
  const [requests, failures] = [known.get('requests'), known.get('failures')];
  if (!requests) return unnamed('requests');
  if (failures) return { all: { metric: requests }, failed: { metric: failures } };
  if (!failed)
    return lacks('the config does not set which requests failed', 'set it with `metrics.failed` or `metrics.failures`');
  const { label, values } = failed;
  return {
    all: { metric: requests, like: { [label]: 'well' } },
    failed: {
      metric: requests,
      where: { [label]: matches(values.map(literal).join('|')) },
      like: { [label]: values[0] ?? '' },
    },
    refused: { [label]: 'refused' },
  };
}
