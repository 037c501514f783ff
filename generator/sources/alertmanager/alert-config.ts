import { type Alert, alert } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { keepsOldConfig } from '../../model/replica-scenarios.ts';
import { perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { objects } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { m, member } from './metrics.ts';
import type { Options } from './options.ts';
import { loggedThere } from './steps.ts';

/** A member runs with an old configuration, because it could not read the new one. */
export function configReloadFailed(at: Watched<Options>): Alert {
  const by = perReplica(at);
  return alert('AlertmanagerConfigReloadFailed', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', m.reloaded, { where: at.scope, by })} == 0`,
    summary: `${at.words.replicaTitle} of Alertmanager in ${at.words.placeText} runs with an old configuration`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} could not read its configuration the last time it tried.`,
    runbook: {
      meaning: 'Alertmanager rejects its new configuration, and goes on with the last one that it could read.',
      impact:
        'New and changed routes and receivers do not take effect, and members may notify differently. At its next start it does not come up.',
      diagnosis: [
        loggedThere('failed|error', '`Loading configuration file failed` says after `err=` what it rejects.'),
        objects(['alertmanagerconfigs'], {
          say: 'See which routes came last',
          look: 'The youngest under `AGE` is where to look first.',
        }),
      ],
      mitigation: [
        undo(at),
        'Where no route explains it, look at the Secret that holds the configuration it began with.',
      ],
    },
    missing: 'silent',
    ...keepsOldConfig(m.reloaded, number => member(at, number), by),
  });
}
