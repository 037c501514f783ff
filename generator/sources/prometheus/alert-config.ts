import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { keepsOldConfig } from '../../model/replica-scenarios.ts';
import { onCluster, perReplica, perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, logs, objects, podsBehind } from '../../model/steps.ts';
import { level, promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, replicas } from './steps.ts';

/** A replica runs with an old configuration, because it could not read the new one. */
export function configReloadFailed(at: Watched<Options>): Alert {
  const by = perReplica(at);
  return alert('PrometheusConfigReloadFailed', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', m.reloaded, { where: at.scope, by })} == 0`,
    summary: `${at.words.replicaTitle} of Prometheus in ${at.words.placeText} runs with an old configuration`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} could not read its configuration the last time it tried.`,
    runbook: {
      meaning:
        'Prometheus rejects its new configuration or a rule file, and goes on with the last one that it could read.',
      impact:
        'New targets are not scraped, and new and changed rules do not take effect. At its next start it does not come up.',
      diagnosis: [
        linesAbout(
          'error|failed',
          '`error loading config` names the file and the line, `loading groups failed` the rule.',
        ),
        objects(['prometheusrules', 'servicemonitors', 'podmonitors', 'probes'], {
          say: 'See what came last',
          look: 'The youngest under `AGE` is where to look first.',
        }),
      ],
      mitigation: [
        undo(at),
        'Where no object explains it, look at Secrets of scrapes that the configuration includes.',
      ],
    },
    missing: 'silent',
    ...keepsOldConfig(m.reloaded, number => server(at, number), by),
  });
}

/** No replica has an Alertmanager to send to. */
export function noAlertmanager(at: Watched<Options>): Alert {
  const by = perScope(at);
  return alert('PrometheusNoAlertmanager', {
    severity: 'critical',
    for: '10m',
    expr: () => promql`${level('max', m.alertmanagers, { where: at.scope, by })} == 0`,
    summary: `Prometheus in ${at.words.placeText} knows no Alertmanager`,
    description: 'No replica of {{ $labels.job }} has found an Alertmanager: its alerts reach no receiver.',
    runbook: {
      meaning:
        'Prometheus is set to send alerts nowhere, or finds no ready Alertmanager behind the Service it is to send to. This alert arrives only where another Prometheus evaluates it; a heartbeat that leaves the cluster notices it otherwise.',
      impact: 'Alerts fire, and no receiver gets a message.',
      diagnosis: [
        addresses('alertmanager-operated', {
          say: 'See whether there is an Alertmanager to send to',
          look: 'There must be an address for each replica. The Service may have another name, or be in another namespace.',
        }),
        logs(
          podsBehind(at.options.service),
          { since: '1h', matching: 'alertmanager|notif', show: { last: 20 } },
          { say: 'Read what it logs about it', look: '`forbidden` is a right that its ServiceAccount lacks.' },
        ),
        replicas(at.options),
      ],
      mitigation: [
        onCluster(
          at.words,
          'Put the Alertmanager under `spec.alerting.alertmanagers` of the Prometheus, with its namespace and the name of its port.',
          'Put the address of the Alertmanager under `alerting.alertmanagers` in the configuration of Prometheus.',
        ),
        'Where alerts of this Prometheus are sent by a ruler elsewhere, switch this alert off.',
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'both replicas lose their Alertmanagers',
        given: [
          ...[1, 2].map(number => sample(m.alertmanagers, server(at, number), { before: 2, during: 0, after: 2 })),
          ...strangers(m.alertmanagers, server(at), { during: 2 }),
        ],
        labels: [at.scope],
      },
    ],
    silent: () => [
      {
        title: 'one replica still has one, and neighbours have none',
        given: [
          sample(m.alertmanagers, server(at), { during: 1 }),
          sample(m.alertmanagers, server(at, 2), { during: 0 }),
          ...strangers(m.alertmanagers, server(at), { during: 0 }),
        ],
      },
    ],
  });
}
