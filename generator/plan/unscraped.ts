import { here } from '../lib/origin.ts';
import type { Alert } from '../model/alert.ts';
import type { Spoken } from '../model/commands.ts';
import type { Instance } from '../model/plan.ts';
import { inNamespace } from '../model/scope.ts';
import type { AnySource } from '../model/source.ts';
import { contract } from '../promql/metric.ts';
import { setupOf, type Where } from './cross.ts';

/** A source that reads no series: nothing is scraped and nothing provided. */
export const unscraped = (kind: string, title: string, alerts: readonly Alert[] = []): AnySource => ({
  kind,
  title,
  options: { type: 'object', additionalProperties: false, properties: {} },
  contract: contract({ source: kind, version: '', metrics: {} }),
  scrape: () => ({ from: 'elsewhere', by: 'nobody', namespace: '', job: '' }),
  alerts: () => alerts,
  dashboards: () => [],
  origin: here(),
});

/** An instance of such a source in a namespace. `rulesFor` makes its rules for what is said about it. */
export function unscrapedIn(
  { name, source, namespace, origin }: Pick<Instance, 'name' | 'source' | 'origin'> & { readonly namespace: string },
  where: Where,
  rulesFor: (about: Spoken & { readonly namespace: string }) => Instance['rules'],
): Instance {
  const scrape = source.scrape(setupOf(name, undefined, where, () => origin));
  return {
    name,
    source,
    options: {},
    contract: source.contract,
    scrape,
    placement: { ...inNamespace(namespace, ''), holder: where.platform.usersHolder, targetLabels: [] },
    rules: rulesFor({
      commands: where.platform.commands,
      subject: { instance: name, options: {}, scrape },
      namespace,
    }),
    dashboards: [],
    secrets: [],
    prerequisites: [],
    origin,
  };
}
