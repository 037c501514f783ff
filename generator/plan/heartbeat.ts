import { alert } from '../model/alert.ts';
import type { Config } from '../model/config.ts';
import type { Instance } from '../model/plan.ts';
import type { RouteTo } from '../model/routing.ts';
import { events, objects } from '../model/steps.ts';
import { seconds } from '../promql/duration.ts';
import { promql } from '../promql/promql.ts';
import { changeOf, ruleOf, type Where } from './cross.ts';
import { unscraped, unscrapedIn } from './unscraped.ts';

/**
 * An alert that always fires: whoever expects it hears when the way of the other alerts is broken, which no alert can
 * tell of itself (trap M7). The platform's own Watchdog is another namespace's, and none of our routes see it.
 */
export const heartbeat = alert('Heartbeat', {
  severity: 'info',
  for: '0s',
  expr: () => promql`vector(1)`,
  summary: 'Alerts of this namespace are evaluated and delivered',
  description: 'This alert always fires. Something is wrong when it no longer arrives.',
  runbook: {
    meaning:
      'It always fires, and is sent again and again to a receiver that expects it: a dead man’s switch, which raises an alarm of its own when nothing has come for a while. That alarm means that the rules of the namespace are not evaluated, or that Alertmanager does not deliver.',
    impact:
      'While it is missing, no alert of the namespace can be relied on: whatever is wrong with the models, no message arrives.',
    diagnosis: [
      objects(['prometheusrules', 'alertmanagerconfigs'], {
        say: 'See whether its rule and the way to its receiver are there',
        look: 'Both kinds must be in the list: they are generated, and a sync brings them back.',
      }),
      events({
        warnings: true,
        say: 'See whether the operator refused one of them',
        look: '`InvalidConfiguration` names the object and why. No event means that nothing was refused lately.',
      }),
      objects(['secrets'], {
        say: 'See whether the Secrets that the receivers read are there',
        look: 'Compare the list with the table of Secrets in OPERATIONS.md. One that is missing takes all routes with it.',
      }),
      'Where heartbeats of all namespaces are missing, look after Prometheus and Alertmanager themselves.',
    ],
    mitigation: [
      'Bring back what is missing, or undo the last change in Git and wait for the next sync.',
      'Until the heartbeat arrives again, watch the dashboards: they need no Alertmanager.',
      'Where the namespace is no longer watched at all, take the expectation out of the dead man’s switch.',
    ],
  },
  missing: 'fires',
  fires: () => [{ title: 'rules are evaluated at all', given: [], labels: [{}], value: '1' }],
  silent: () => [],
});

const source = unscraped('heartbeat', 'Heartbeat', [heartbeat]);

/** What a namespace's heartbeat is called, as if it were an instance of a source. */
const heartbeatOf = (namespace: string): string => `heartbeat-${namespace}`;

/** Whether an overlay has heartbeats: the config asks for them, has who expects them, and does not switch the alert off. */
export const beats = ({ heartbeat: wanted, alerts, receivers }: Config): boolean =>
  wanted !== undefined &&
  Object.hasOwn(receivers, wanted.receiver) &&
  changeOf({ alerts }, heartbeat.name, '').enabled !== false;

/** The heartbeat of a namespace with alerts. */
export function heartbeatIn(namespace: string, { alerts }: Config, where: Where, origin: Instance['origin']): Instance {
  const name = heartbeatOf(namespace);
  return unscrapedIn({ name, source, namespace, origin }, where, about => [
    ruleOf(heartbeat, changeOf({ alerts }, heartbeat.name, name), about),
  ]);
}

/**
 * The route of the heartbeats, which comes before all others. Alertmanager looks at a group once in every
 * `groupInterval`, and sends again what it sent longer than `repeatInterval` ago: equal lengths would miss every other
 * look by the time that sending takes (prometheus/alertmanager, `notify/notify.go`, DedupStage).
 */
export const heartbeatRoute = ({ receiver, interval }: NonNullable<Config['heartbeat']>): RouteTo => ({
  matchers: [{ name: 'alertname', op: '=', value: heartbeat.name }],
  receivers: [receiver],
  continue: false,
  groupWait: '0s',
  groupInterval: interval,
  repeatInterval: `${Math.max(1, Math.floor(seconds(interval) / 2))}s`,
});
