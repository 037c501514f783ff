import { listing, tick } from '../lib/words.ts';
import { subjectOf } from '../model/artifact.ts';
import { labelsAsked } from '../promql/labels.ts';
import { parsePromql } from '../promql/syntax.ts';
import { walk } from '../promql/tree.ts';
import { type CheckScope, defineCheck } from '../views/check.ts';
import { surelyReadBy } from '../views/shared.ts';
import type { QueryView } from '../views/views.ts';

/** Labels that the operator puts on every target of a monitor (prometheus-operator, pkg/prometheus/promcfg.go). */
const OF_TARGETS = ['namespace', 'pod', 'container', 'service', 'endpoint', 'job', 'instance'];

/** Labels of a target that a query asks for where the source itself sets one of the same name. */
function meant({ expr }: QueryView, { overlay }: CheckScope): readonly string[] {
  const { root } = parsePromql(expr);
  return [...(root ? labelsAsked(root) : [])].flatMap(({ labels, of, as }) => {
    const selectors = [...walk(of)].filter(part => part.type === 'selector');
    const own = new Set(
      selectors
        .flatMap(selector => surelyReadBy(selector, overlay))
        // What the platform collects by itself no monitor of users brings.
        .filter(({ provided: { holder } }) => holder === overlay.platform.usersHolder)
        .flatMap(({ metric, provided: { contract } }) => [...metric.labels, ...contract.optionalLabels]),
    );
    // Whose targets are meant is what people match by, whatever the exporter says.
    const matched = as === 'matched' ? ['namespace', 'job'] : [];
    return labels.filter(label => OF_TARGETS.includes(label) && own.has(label) && !matched.includes(label));
  });
}

/** The operator turns `honorLabels` off where the Prometheus says so (PrometheusSpec, overrideHonorLabels). */
export const check = defineCheck({
  law: 'A monitor asks for labels of its exporter where the platform lets it keep them',
  restsOn: ['A4'],
  looksAt: ['scrapes'],
  anywhere: 'opinion',
  *overlay(scope) {
    const { platform } = scope.overlay;
    if (!platform.facts.overridesHonorLabels) return;
    const honoring = scope.index.seen('scrapes').filter(({ view }) => view.json['honorLabels'] === true);
    if (honoring.length === 0) return;
    const asking = scope.index.seen('queries').flatMap(({ view }) => {
      const labels = meant(view, scope);
      return labels.length > 0 ? [{ asker: view.asker, labels }] : [];
    });
    const [first] = asking;
    if (!first) return;
    for (const { view, about } of honoring)
      yield {
        about,
        path: [...view.path, 'honorLabels'],
        what: `${subjectOf(about)} sets \`honorLabels\`, which platform ${tick(platform.name)} overrides, and ${first.asker} asks for ${listing([...new Set(first.labels)])}`,
        why: 'labels of the exporter that a target has too arrive as `exported_<name>`: the query reads those of the exporter itself',
        fix: `ask for ${listing([...new Set(first.labels)].map(label => `exported_${label}`))}, or rename the labels with \`metricRelabelings\``,
      };
  },
});
