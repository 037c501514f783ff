import { tick } from '../../../lib/words.ts';
import { parsePlain } from '../../../lib/yaml.ts';
import { defineCheck, type Found } from '../../../views/check.ts';
import { dig, textAt } from '../../../views/reading.ts';

/**
 * The ConfigMaps that set the monitoring of a whole OpenShift cluster up (cluster-monitoring-operator,
 * Documentation/api.md).
 */
const CLUSTER = 'cluster-monitoring-config';
const USER = 'user-workload-monitoring-config';

/**
 * Writing one replaces every other setting in it, for every team (rh-ecosystem-edge/openshift-dpf#64,
 * bn222/cluster-deployment-automation#220); with both Alertmanagers set the platform's is ignored.
 */
export const check = defineCheck({
  law: 'The settings of the cluster monitoring are not lost, and name one Alertmanager',
  restsOn: ['A2', 'A3'],
  looksAt: ['config maps'],
  anywhere: true,
  *overlay({ overlay, index }): Generator<Found> {
    const found = [...index.all('ConfigMap')].filter(
      ({ object: { metadata } }) => metadata.name === CLUSTER || metadata.name === USER,
    );
    const settings = (name: string) => {
      const text =
        textAt(found.find(({ object }) => object.metadata.name === name)?.object, 'data', 'config.yaml') ?? '';
      try {
        return parsePlain(text)[0];
      } catch {
        return undefined;
      }
    };
    for (const about of found) {
      const { name } = about.object.metadata;
      yield {
        about,
        level: 'warning',
        ours: true,
        at: overlay.at(['platform', 'monitoringConfig']),
        what: `ConfigMap ${tick(name)} is applied as a whole`,
        why: 'every other setting in it is replaced, and on a managed cluster its provider writes it back',
        fix: 'write `monitoringConfig: documented` and merge the keys by hand, unless this repository alone owns the settings',
      };
    }
    if (
      dig(settings(USER), 'alertmanager', 'enableAlertmanagerConfig') === true &&
      dig(settings(CLUSTER), 'alertmanagerMain', 'enableUserAlertmanagerConfig') === true
    )
      yield {
        ...(found[0] ? { about: found[0] } : {}),
        what: 'both Alertmanagers are set to read AlertmanagerConfigs',
        why: "the platform's would be ignored, and the cluster report UserAlertmanagerConfigMisconfigured",
        fix: `keep one of \`alertmanager\` in ${tick(USER)} and \`alertmanagerMain\` in ${tick(CLUSTER)}`,
      };
  },
});
