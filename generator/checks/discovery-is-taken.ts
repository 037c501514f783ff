import { own } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, items } from '../views/reading.ts';

type Fault = readonly [what: string, path: Path, fix: string];

/** Roles of selectors that each role of a discovery takes (prometheus-operator, validateKubernetesSDConfigs). */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  pod: ['pod'],
  service: ['service'],
  endpointslice: ['pod', 'service', 'endpointslice'],
  endpoints: ['pod', 'service', 'endpoints'],
  node: ['node'],
  ingress: ['ingress'],
};

function* faults(spec: unknown): Generator<Fault> {
  for (const [at, one] of items(dig(spec, 'staticConfigs')).entries())
    if ('' in fields(one['labels']))
      yield ['has a label without a name', ['staticConfigs', at, 'labels'], 'name the label'];
  for (const [at, one] of items(dig(spec, 'dnsSDConfigs')).entries())
    if (one['type'] !== undefined && one['type'] !== 'SRV' && one['port'] === undefined)
      yield [`looks ${tick(String(one['type']))} records up without a port`, ['dnsSDConfigs', at], 'write `port`'];
  for (const [at, one] of items(dig(spec, 'kubernetesSDConfigs')).entries()) {
    const allowed = own(ROLES, String(one['role']).toLowerCase());
    for (const [index, selector] of items(one['selectors']).entries())
      if (allowed && !allowed.includes(String(selector['role']).toLowerCase()))
        yield [
          `selects by ${tick(String(selector['role']))} where it discovers ${tick(String(one['role']))}`,
          ['kubernetesSDConfigs', at, 'selectors', index, 'role'],
          `select by ${listing(allowed, 4, 'or')}`,
        ];
    if (one['apiServer'] !== undefined && dig(one, 'namespaces', 'ownNamespace') === true)
      yield [
        'asks another API server for its own namespace',
        ['kubernetesSDConfigs', at, 'namespaces', 'ownNamespace'],
        'name the namespace there',
      ];
  }
}

/** What the operator asks of a ScrapeConfig, and of the labels of a Probe, beyond their CRDs (pkg/prometheus/resource_selector.go). */
export const check = defineCheck({
  law: 'What a scrape discovers is written as the operator takes it',
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }) {
    const isProbe = object.kind === 'Probe';
    if (!isProbe && object.kind !== 'ScrapeConfig') return;
    const { staticConfig } = fields(dig(object, 'spec', 'targets'));
    const spec = isProbe ? { staticConfigs: [staticConfig] } : object['spec'];
    for (const [what, path, fix] of faults(spec))
      yield {
        path: isProbe ? ['spec', 'targets', 'staticConfig', 'labels'] : ['spec', ...path],
        what: `${object.kind} ${tick(object.metadata.name)} ${what}`,
        why: `the operator would refuse the whole ${object.kind}: nothing would be scraped`,
        fix,
      };
  },
});
