import { inNamespace, type Scope } from '../../generator/model/scope.ts';
import type { AnySource, Setup, Watched } from '../../generator/model/source.ts';
import type { Metric } from '../../generator/promql/metric.ts';
import { delivery, guide } from './made-up-platform.ts';

/** What an option may be, as far as its schema says: enough to ask a leaf for everything it has. */
interface OptionSchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly required?: readonly string[];
}

/** What a config that says as little as it may is filled up to: defaults, and something for what must be given. */
function filled({ properties = {}, required = [] }: OptionSchema, given: object = {}): object {
  const entries = Object.entries(properties).flatMap(([name, schema]) => {
    if (name in given || (schema.default === undefined && !required.includes(name))) return [];
    const value = schema.default ?? schema.enum?.[0] ?? (schema.type === 'integer' ? 1 : 'example');
    return [[name, schema.properties ? filled(schema, schema.default ?? {}) : value]];
  });
  return { ...Object.fromEntries(entries), ...given };
}

/** An instance of a source with as little said of it as may be, where a platform has put it. */
export function exampleOf<At extends Scope>(
  { kind, options: schema, origin }: AnySource,
  at: (job: string) => At,
  given: object = {},
): Setup<never> & At & Pick<Watched<never>, 'up'> {
  const up: Metric = { name: 'up', contract: kind, type: 'gauge', unit: 'bool', labels: [], meaning: 'Reachable.' };
  const options = filled(schema as OptionSchema, given) as never;
  return {
    ...at(kind),
    name: kind,
    options,
    scrapers: ['monitoring'],
    copies: 2,
    guide,
    delivery,
    up,
    writtenAt: () => origin,
  };
}

/** Where a cluster puts an instance. */
export const onCluster = (job: string) => ({
  ...inNamespace('example', job),
  targetLabels: ['namespace', 'pod', 'instance', 'job'],
});
