import { parseStream } from '../../../lib/documents.ts';
import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { dig, textAt } from '../../../views/reading.ts';

/** The switches by which an Alertmanager reads routes of users, in each of the ConfigMaps. */
const SWITCHES: Readonly<Record<string, readonly string[]>> = {
  'cluster-monitoring-config': ['alertmanagerMain', 'enableUserAlertmanagerConfig'],
  'user-workload-monitoring-config': ['alertmanager', 'enableAlertmanagerConfig'],
};

/** Users' routes are read by no Alertmanager before an administrator says by which. */
export const check = defineCheck({
  law: 'An Alertmanager is set to read the AlertmanagerConfigs',
  restsOn: ['A3'],
  looksAt: ['config maps'],
  anywhere: true,
  *overlay({ index }) {
    const settings = index.all('ConfigMap').filter(({ object }) => object.metadata.name in SWITCHES);
    const isOn = settings.some(({ object }) => {
      const [document] = parseStream(textAt(object, 'data', 'config.yaml') ?? '');
      return dig(document?.value, ...(SWITCHES[object.metadata.name] ?? [])) === true;
    });
    const [about] = index.all('AlertmanagerConfig');
    if (settings.length === 0 || isOn || about === undefined) return;
    yield {
      about,
      level: 'note',
      what: `no settings at hand switch on an Alertmanager that reads ${tick(about.object.metadata.name)}`,
      why: 'without one every alert of users goes the way of the platform, and the routes here reach no receiver',
      fix: 'set `alertmanager.enabled` and `alertmanager.enableAlertmanagerConfig` in `user-workload-monitoring-config`, or `alertmanagerMain.enableUserAlertmanagerConfig` in `cluster-monitoring-config`',
    };
  },
});
