import data from '../../contracts/loki.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const loki = contract(data);

/** What alerts and panels read. Counters with labels begin with their first event, and that of panics is at 0 before it. */
export const m = loki.metrics;

/** Labels of a replica's series in a scenario. */
export const replica = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `loki-${number}`, instance: `10.0.0.${number}:3100` });
