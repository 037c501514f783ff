import { distinct, groupBy } from '../lib/sort.ts';
import { tick } from '../lib/words.ts';
import type { OverlayPlan, Provided } from '../model/plan.ts';
import { parsePromql } from '../promql/syntax.ts';
import { lacks } from '../promql/version.ts';
import { defineCheck } from '../views/check.ts';
import { readBy } from '../views/series.ts';

/** vLLM renames its metrics from release to release (vllm-project/vllm#18354 #27341 #29330 #32661 #55283). */
export const check = defineCheck({
  law: 'Every query reads what the version of its source exposes: the configured one, or that of the contract',
  restsOn: ['Law 2', 'M1'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    const missing = queries.flatMap(query =>
      parsePromql(query.expr).selectors.flatMap(selector => {
        const read = readBy(selector, overlay).map(({ metric, provided }) => ({
          metric,
          provided,
          ...versionOf(provided, overlay),
        }));
        return read.length > 0 && read.every(({ metric, version }) => lacks(metric, version))
          ? read.slice(0, 1).map(one => ({ ...one, query }))
          : [];
      }),
    );
    for (const all of groupBy(missing, ({ metric }) => metric.name).values()) {
      const [first] = all;
      if (!first) continue;
      const { metric, version, instance } = first;
      const askers = distinct(all.map(({ query }) => query.asker));
      const rule = all.some(({ query }) => query.rule);
      yield {
        // The version of what another person watches is unknown.
        level: overlay.partial ? 'note' : rule ? 'error' : 'warning',
        path: first.query.path,
        word: metric.name,
        ...(instance ? { at: overlay.at(['sources', instance, 'version']) } : {}),
        what: `${metric.contract} ${version} does not have ${tick(metric.name)} (${metric.removed ? `gone since ${metric.removed}` : `there since ${metric.since}`}), which ${askers.join(', ')} ${askers.length === 1 ? 'reads' : 'read'}`,
        why: rule ? 'the alert would never fire' : 'the panel would show no data',
        fix: metric.replacedBy
          ? `read ${tick(metric.replacedBy)}`
          : rule
            ? `update ${metric.contract}, or switch the alert off (\`enabled: false\`)`
            : `update ${metric.contract}, or live with the empty panel`,
      };
    }
  },
});

/** The version of what is provided, and the instance whose config names it. */
function versionOf(
  { contract, job }: Provided,
  { instances, config }: OverlayPlan,
): { version: string; instance?: string } {
  const instance = instances.find(
    ({ contract: own, placement }) => own.source === contract.source && placement.job === job,
  )?.name;
  const version = instance === undefined ? undefined : config.sources[instance]?.['version'];
  return typeof version === 'string' && instance !== undefined ? { version, instance } : { version: contract.version };
}
