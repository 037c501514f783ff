import { make } from '../../kinds/kind.ts';
import { parsePlain, print } from '../../lib/yaml.ts';
import type { Manifest } from '../../model/artifact.ts';
import { dig, textAt, words } from '../../views/reading.ts';
import { ruleNamespace, type Setting } from './options.ts';

/** One of the two ConfigMaps that switch user workload monitoring on: where it is and what must be in it. */
export interface MonitoringConfig {
  readonly namespace: string;
  readonly name: string;
  readonly settings: object;
}

/**
 * What must be set, and nothing else (cluster-monitoring-operator, Documentation/api.md). The two Alertmanagers exclude
 * each other: with both set the cluster reports UserAlertmanagerConfigMisconfigured and ignores the platform's.
 */
export function neededConfig({ config, options }: Setting, objects: readonly Manifest[]): readonly MonitoringConfig[] {
  const exempt = asksForForeignSeries(objects, ruleNamespace(config, options))
    ? { namespacesWithoutLabelEnforcement: [ruleNamespace(config, options)] }
    : {};
  const own = options.alerting === 'uwm-alertmanager';
  const cluster = {
    enableUserWorkload: true,
    ...(own ? {} : { alertmanagerMain: { enableUserAlertmanagerConfig: true } }),
  };
  const user = { ...(own ? { alertmanager: { enabled: true, enableAlertmanagerConfig: true } } : {}), ...exempt };
  return [
    { namespace: 'openshift-monitoring', name: 'cluster-monitoring-config', settings: cluster },
    ...(Object.keys(user).length > 0
      ? [{ namespace: 'openshift-user-workload-monitoring', name: 'user-workload-monitoring-config', settings: user }]
      : []),
  ];
}

/** Whether a rule in `namespace` asks for series of another one. */
function asksForForeignSeries(objects: readonly Manifest[], namespace: string): boolean {
  return objects
    .filter(({ kind, metadata }) => kind === 'PrometheusRule' && metadata.namespace === namespace)
    .some(({ spec }) =>
      [...JSON.stringify(spec).matchAll(/namespace=\\"([^"\\]+)\\"/g)].some(([, other]) => other !== namespace),
    );
}

/** What taking one of the two ConfigMaps away would take along, by the identity of each. */
export const SHARED: Readonly<Record<string, string>> = {
  'ConfigMap openshift-monitoring/cluster-monitoring-config': 'the monitoring of every team',
  'ConfigMap openshift-user-workload-monitoring/user-workload-monitoring-config': 'the monitoring of every team',
};

/** The ConfigMaps as objects, where the config asks for them. */
export function monitoringConfig(setting: Setting, objects: readonly Manifest[]): readonly Manifest[] {
  if (setting.options.monitoringConfig !== 'applied') return [];
  return neededConfig(setting, objects).map(({ namespace, name, settings }) =>
    make('ConfigMap', { name, namespace }, { data: { 'config.yaml': print(settings) } }),
  );
}

/** Namespaces that a ConfigMap of the cluster, as a person wrote it, exempts from label enforcement. */
export function exemptIn(objects: readonly Manifest[]): readonly string[] {
  const text = textAt(
    objects.find(({ metadata }) => metadata.name === 'user-workload-monitoring-config'),
    'data',
    'config.yaml',
  );
  try {
    return words(dig(parsePlain(text ?? '')[0], 'namespacesWithoutLabelEnforcement'));
  } catch {
    return [];
  }
}
