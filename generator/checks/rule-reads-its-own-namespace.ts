import { isMonitor } from '../kinds/read.ts';
import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { isReserved } from '../model/platform-facts.ts';
import { type Matcher, matchValue } from '../promql/matcher.ts';
import { seriesOf } from '../promql/metric.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';

/**
 * Rule evaluation replaces the matcher of the enforced label by the rule's own namespace, without a word
 * (prom-label-proxy; prometheus-operator/prometheus-operator#2940 #3163 #6775, openshift-kni/telco-reference#882).
 */
export const check = defineCheck({
  law: 'A rule asks for series of its own namespace, where the platform enforces that',
  restsOn: ['A5'],
  looksAt: ['rules'],
  anywhere: true,
  *views({ rules, namespace: own }, overlay) {
    const { platform, exempt, partial } = overlay;
    const label = platform.facts.enforcedNamespaceLabel;
    if (label === null || exempt.includes(own) || isReserved(own, platform.facts)) return;
    const elsewhere: {
      readonly rule: string;
      readonly source: string;
      readonly path: Path;
      readonly metric: string;
    }[] = [];
    for (const { name, expr, path } of rules)
      for (const { metric, matchers } of parsePromql(expr).selectors) {
        const foreign = matchers.find(matcher => matcher.name === label && !matchValue(matcher, own));
        if (foreign)
          yield {
            path: [...path, 'expr'],
            word: foreign.value,
            ours: own === '',
            // Which namespaces are exempt, a setting of the cluster says.
            ...(partial ? { level: 'warning' } : {}),
            what: `rule ${tick(name)} in namespace ${tick(own)} asks ${tick(metric ?? '')} for ${tick(`${label}${foreign.op}"${foreign.value}"`)}`,
            why: `the platform puts ${tick(`${label}="${own}"`)} in its place: the rule would never match${partial ? ', unless the cluster exempts the namespace from that' : ''}`,
            fix: `put the rule into the namespace it asks about, or into one that is exempt from label enforcement${exempt.length > 0 ? ` (${exempt.map(tick).join(', ')})` : ''}`,
          };
        const source = foreign || own === '' ? undefined : keptElsewhere(metric ?? '', matchers, own, overlay);
        if (source !== undefined) elsewhere.push({ rule: name, source, path, metric: metric ?? '' });
      }
    const [first] = elsewhere;
    if (!first) return;
    const names = distinct(elsewhere.map(({ rule }) => rule));
    yield {
      path: [...first.path, 'expr'],
      word: first.metric,
      level: 'warning',
      what: `${names.length === 1 ? 'rule' : 'rules'} ${listing(names)} in namespace ${tick(own)} ${names.length === 1 ? 'reads' : 'read'} ${listing(distinct(elsewhere.map(({ metric }) => metric)))} of ${listing(distinct(elsewhere.map(({ source }) => source)))}, whose series are in a namespace of the platform`,
      why: `the platform adds ${tick(`${label}="${own}"`)}: they would never match, unless the cluster exempts the namespace from that`,
      fix: `put them into a namespace that is exempt from label enforcement${exempt.length > 0 ? ` (${exempt.map(tick).join(', ')})` : ''}`,
    };
  },
});

/** The source of a series that the platform's own scrape keeps under its own namespace, as no source of ours has it. */
function keptElsewhere(
  metric: string,
  matchers: readonly Matcher[],
  own: string,
  { platform, partial, objects }: OverlayPlan,
): string | undefined {
  const label = platform.facts.enforcedNamespaceLabel;
  if (!partial || label === null || matchers.some(({ name }) => name === label)) return undefined;
  // A monitor beside the rule may collect an exporter of the same kind.
  const collects = (source: string) =>
    objects.some(
      ({ object }) => isMonitor(object) && object.metadata.namespace === own && JSON.stringify(object).includes(source),
    );
  return platform.provides.find(({ contract, holder }) => {
    if (collects(contract.source)) return false;
    const found = Object.values(contract.metrics).find(one => seriesOf(one).includes(metric));
    // An exporter that keeps its labels has the namespaces of what it reports on.
    return found && holder !== platform.usersHolder && !(contract.honorLabels && found.labels.includes(label));
  })?.contract.source;
}
