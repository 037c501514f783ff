import { distinct } from '../lib/sort.ts';
import { tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { defineCheck } from '../views/check.ts';

/** Names of the metrics that a contract has under a name: what tells two contracts of one name apart. */
const namesIn = ({ metrics }: { readonly metrics: object }): string => Object.keys(metrics).sort().join(' ');

/** What has a contract of this name too, and other metrics in it: another source, the platform, or a query. */
function othersOf(index: number, { instances, platform }: OverlayPlan): readonly string[] {
  const own = instances[index];
  if (!own) return [];
  const { contract } = own;
  const differs = (other: typeof contract) => other.source === contract.source && namesIn(other) !== namesIn(contract);
  const reads = (instance: typeof own) => [
    ...instance.rules.flatMap(({ query }) => query.reads),
    ...instance.dashboards.flatMap(({ rows }) =>
      rows.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries.flatMap(({ query }) => query.reads))),
    ),
  ];
  return distinct([
    ...instances
      .filter(other => other !== own)
      .filter(
        other =>
          differs(other.contract) ||
          reads(other).some(
            one => one.contract === contract.source && one.name !== 'up' && !(one.name in contract.metrics),
          ),
      )
      .map(({ name }) => `source ${tick(name)}`),
    ...platform.provides.filter(one => differs(one.contract)).map(() => 'the platform'),
  ]);
}

/** Whether the config gives the contract, or the kind of the source has it. */
const isGiven = ({ source, options }: OverlayPlan['instances'][number]): boolean =>
  source.contractOf !== undefined && 'contract' in options;

/** Who provides a metric is found by the name of its contract. */
export const check = defineCheck({
  law: 'A contract of the config has a name of its own',
  restsOn: ['Law 2'],
  looksAt: ['scrapes'],
  anywhere: { not: 'contracts are named in our config' },
  *overlay({ overlay }) {
    for (const [index, instance] of overlay.instances.entries()) {
      if (!isGiven(instance)) continue;
      const [other] = othersOf(index, overlay);
      if (other === undefined) continue;
      const name = tick(instance.contract.source);
      yield {
        at: overlay.at(['sources', instance.name, 'contract']),
        what: `the contract of ${tick(instance.name)} is called ${name}, and ${other} has other metrics under that name`,
        why: 'queries of the one would be taken for those of the other: alerts and panels would be kept that nothing feeds',
        fix: `give it another name under \`source\`, such as \`${instance.name}-${instance.contract.source}\``,
      };
    }
  },
});
