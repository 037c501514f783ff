import compactData from '../../contracts/thanos-compact.json' with { type: 'json' };
import queryData from '../../contracts/thanos-query.json' with { type: 'json' };
import ruleData from '../../contracts/thanos-rule.json' with { type: 'json' };
import sidecarData from '../../contracts/thanos-sidecar.json' with { type: 'json' };
import storeData from '../../contracts/thanos-store.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { type Contract, contract } from '../../promql/metric.ts';
import type { Role } from './options.ts';

const parts = {
  sidecar: contract(sidecarData),
  query: contract(queryData),
  store: contract(storeData),
  compact: contract(compactData),
  rule: contract(ruleData),
};

/** What each part exposes. */
export const CONTRACTS: Readonly<Record<Role, Contract>> = parts;

/** The handles of each part. Each of these counters without labels is exposed at 0 before its first event. */
export const sidecar = parts.sidecar.metrics;
export const query = parts.query.metrics;
export const store = parts.store.metrics;
export const compact = parts.compact.metrics;
export const rule = parts.rule.metrics;

/** Labels of a replica's series in a scenario. */
export const replica = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `thanos-${number}`, instance: `10.0.0.${number}:10902` });
