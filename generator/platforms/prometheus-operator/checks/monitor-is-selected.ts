import { listing, tick } from '../../../lib/words.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { platformOptions } from '../../../model/platform.ts';
import { defineCheck, type Found } from '../../../views/check.ts';
import { dig, selects } from '../../../views/reading.ts';
import { type Options, selectedBy } from '../options.ts';

/** Each kind that a Prometheus selects, and the field by which it does (prometheus-operator, PrometheusSpec). */
const SELECTORS: Readonly<Record<string, string>> = {
  ServiceMonitor: 'serviceMonitorSelector',
  PodMonitor: 'podMonitorSelector',
  Probe: 'probeSelector',
  ScrapeConfig: 'scrapeConfigSelector',
  PrometheusRule: 'ruleSelector',
};

/** Why no Prometheus reads an object with these labels; nothing where one does, or where no selector is known. */
function unread(object: Manifest, prometheuses: readonly Manifest[], options: Options): string | undefined {
  const labels = object.metadata.labels ?? {};
  const field = SELECTORS[object.kind] ?? '';
  if (prometheuses.length > 0) {
    // A selector that is absent takes nothing.
    const takes = (selector: unknown) => selector !== undefined && selects(selector, labels);
    return prometheuses.some(one => takes(dig(one, 'spec', field)))
      ? undefined
      : `the \`${field}\` of ${listing(prometheuses.map(({ metadata }) => metadata.name))} does not select it`;
  }
  const missing = Object.entries(selectedBy(options)).filter(([key, value]) => labels[key] !== value);
  return missing.length === 0
    ? undefined
    : `the Prometheus selects by ${listing(missing.map(label => label.join(': ')))}, which it lacks`;
}

/**
 * An object that no selector takes is accepted by the API server and read by no Prometheus: it looks like "no traffic"
 * (prometheus-operator/prometheus-operator#3636 #5917, prometheus-community/helm-charts#430).
 */
export const check = defineCheck({
  law: 'A Prometheus selects each monitor and each rule',
  restsOn: ['B10', 'B11'],
  looksAt: ['scrapes', 'rules'],
  anywhere: true,
  *overlay({ overlay, index }): Generator<Found> {
    const prometheuses = index.all('Prometheus').map(({ object }) => object);
    const rulers = index.all('ThanosRuler').map(({ object }) => object);
    for (const kind of Object.keys(SELECTORS))
      for (const about of index.all(kind)) {
        const readers =
          kind === 'PrometheusRule' && prometheuses.length > 0 ? [...prometheuses, ...rulers] : prometheuses;
        const why = unread(about.object, readers, platformOptions(overlay.config));
        if (why !== undefined)
          yield {
            about,
            // Another Prometheus than those at hand may select it.
            ...(overlay.partial ? { level: 'warning' } : {}),
            path: ['metadata', 'labels'],
            what: `${kind} ${tick(about.object.metadata.name)} is one that no Prometheus reads`,
            why: `${why}: nothing of it would be scraped or evaluated, without any message`,
            fix: 'add the labels, or let the selector take it',
          };
      }
  },
});
