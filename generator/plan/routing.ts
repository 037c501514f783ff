import { nearest } from '../lib/names.ts';
import { listing } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { Rule } from '../model/alert.ts';
import type { Config } from '../model/config.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Routing } from '../model/platform.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import { beats, heartbeatRoute } from './heartbeat.ts';
import type { LoadedConfig } from './load.ts';

type Labels = Readonly<Record<string, string>>;

/**
 * Who is told what, as the config says it. The heartbeat's route comes first, and its receiver takes nothing else by
 * severity: a dead man's switch counts whatever arrives as a sign of life.
 */
export function routingOf(config: Config, receiver: (kind: string) => AnyReceiver): Routing {
  const { routes, receivers } = config;
  const heartbeat = beats(config) ? config.heartbeat : undefined;
  return {
    routes: [...(heartbeat ? [heartbeatRoute(heartbeat)] : []), ...routes],
    receivers: Object.entries(receivers).map(([name, { kind, ...given }]) => ({
      name,
      receiver: receiver(kind),
      options: given as never,
      severities:
        name === heartbeat?.receiver
          ? []
          : ((given['severities'] as Routing['receivers'][number]['severities'] | undefined) ?? []),
    })),
  };
}

/** What the heartbeat and the routes name and the config does not have. */
export function unknownInRouting({ name: overlay, config, at }: Pick<LoadedConfig, 'name' | 'config' | 'at'>): Issue[] {
  const issue = (path: Path, what: string, why: string, missing: string, under: string, known: readonly string[]) => {
    const near = nearest(missing, known);
    return {
      id: 'config-names-what-exists',
      level: 'error' as const,
      what: `there is no ${what} \`${missing}\``,
      why,
      fix:
        near.length > 0
          ? `write ${listing(near, 4, 'or')}`
          : `add it under \`${under}\`${known.length > 0 ? `, or name one of: ${known.join(', ')}` : ''}`,
      at: at(path),
      ...inOverlay(overlay),
    };
  };
  const { heartbeat, routes, muteTimes } = config;
  const [receivers, times] = [Object.keys(config.receivers), Object.keys(muteTimes)];
  return [
    ...(heartbeat && !receivers.includes(heartbeat.receiver)
      ? [
          issue(
            ['heartbeat', 'receiver'],
            'receiver',
            'the heartbeat would reach nobody',
            heartbeat.receiver,
            'receivers',
            receivers,
          ),
        ]
      : []),
    ...routes.flatMap(({ mute = [] }, index) =>
      mute.flatMap((time, position) =>
        times.includes(time)
          ? []
          : [
              issue(
                ['routes', index, 'mute', position],
                'mute time',
                'the operator would reject all routes that name it',
                time,
                'muteTimes',
                times,
              ),
            ],
      ),
    ),
  ];
}

/**
 * Labels of an alert that are known before it fires: its name, the rule's own, and what the platform adds to them
 * (`alertLabels`: cluster, namespace and source). The rule's own come last, as in its PrometheusRule (kinds/prometheus-rule.ts).
 */
export const knownLabels = (rule: Rule, alertLabels: Labels): Labels => ({
  alertname: rule.name,
  severity: rule.severity,
  ...alertLabels,
  ...rule.labels,
});

/**
 * Names of the receivers that an alert reaches, in the config's order; empty where it reaches nobody. The first route
 * whose labels are all equal takes it and no other does; an alert that no route takes goes to each receiver that lists
 * its severity. An absent label equals the empty text, as in Alertmanager (`pkg/labels`, Matcher). A route by a label
 * that the expression leaves on a series takes nothing here: whether it does is not known before the alert fires.
 */
export function receiversOf(rule: Rule, alertLabels: Labels, { routes, receivers }: Routing): string[] {
  const labels = knownLabels(rule, alertLabels);
  const taken = routes.find(({ match }) =>
    Object.entries(match).every(([label, value]) => (labels[label] ?? '') === value),
  );
  if (taken) return [taken.receiver];
  return receivers
    .filter(({ severities }) => severities.some(severity => severity === labels['severity']))
    .map(({ name }) => name);
}
