import { type MatcherStrategy, placeholder } from '../../generator/kinds/alertmanager-yml.ts';
import { NOBODY } from '../../generator/kinds/notifying.ts';
import { rulesOf } from '../../generator/kinds/read.ts';
import { holdsRules } from '../../generator/kinds/rules-file.ts';
import { contentOf, type Manifest, namespaceOf } from '../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { toldBy } from '../../generator/plan/routing.ts';

export type Labels = Readonly<Record<string, string>>;

/** An alert as Alertmanager meets it, and the receivers that were promised. */
export interface Firing {
  readonly alert: string;
  readonly labels: Labels;
  readonly promised: readonly string[];
}

export const alertmanagerConfigs = ({ objects }: OverlayPlan): Manifest[] =>
  objects.map(({ object }) => object).filter(({ kind }) => kind === 'AlertmanagerConfig');

/** How the Alertmanager of an overlay keeps AlertmanagerConfigs apart, and its namespace. */
export function strategyOf({ config: { platform } }: OverlayPlan): readonly [MatcherStrategy, string] {
  const { matcherStrategy = 'OnNamespace', namespace = '' } = platform;
  return [matcherStrategy as MatcherStrategy, String(namespace)];
}

/**
 * Each alert of an overlay with the labels of each series it may fire for: those that its expression leaves, as its
 * scenarios say, then the rule's own.
 */
export function firingsOf(overlay: OverlayPlan): Firing[] {
  const configs = alertmanagerConfigs(overlay);
  return overlay.instances.flatMap(({ name, rules }) => {
    if (rules.length === 0) return [];
    const made = [...overlay.objects, ...(overlay.files ?? [])].find(
      one => one.part === name && holdsRules(contentOf(one)),
    );
    if (!made) throw new Error(`overlay ${overlay.name} has no rules for ${name}`);
    const namespace = namespaceOf(contentOf(made));
    const home = overlay.platform.routesIn(namespace);
    const config = configs.find(({ metadata }) => metadata.namespace === home)?.metadata.name;
    return rules.flatMap(rule => {
      const own = rulesOf(contentOf(made)).find(({ name: alert }) => alert === rule.name)?.labels ?? {};
      const promised = (labels: Labels) => {
        const told = toldBy(labels, overlay.routing);
        return (told.length > 0 ? told : [NOBODY]).map(receiver =>
          config === undefined ? receiver : `${home}/${config}/${receiver}`,
        );
      };
      const left = rule.alert.fires(rule.values).flatMap(({ labels }) => labels);
      return [...new Map(left.map(labels => [JSON.stringify(labels), labels])).values()].map(series => {
        const labels = { ...series, ...own, alertname: rule.name };
        return { alert: rule.name, labels, promised: promised(labels) };
      });
    });
  });
}

/** The Secrets that objects refer to, each with the values that stand for them. */
export function secretsOf(configs: readonly Manifest[]): Manifest[] {
  const found = new Map<string, Record<string, string>>();
  const walk = (value: unknown, namespace: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { name, key, ...more } = value as Record<string, unknown>;
    if (typeof name === 'string' && typeof key === 'string' && Object.keys(more).length === 0) {
      const data = found.get(`${namespace}/${name}`) ?? {};
      found.set(`${namespace}/${name}`, Object.assign(data, { [key]: placeholder(namespace, { name, key }) }));
    } else for (const item of Object.values(value)) walk(item, namespace);
  };
  for (const { metadata, ...object } of configs) walk(object, metadata.namespace ?? '');
  return [...found].map(([id, stringData]) => {
    const [namespace = '', name = ''] = id.split('/');
    return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, stringData };
  });
}
