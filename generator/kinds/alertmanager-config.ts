import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import type { Manifest } from '../model/artifact.ts';
import type { Message } from '../model/message.ts';
import type { NamespaceRouting } from '../model/platform.ts';
import { make } from './kind.ts';
import { muteTimeInterval } from './mute-time-intervals.ts';

type Spec = NonNullable<IAlertmanagerConfig['spec']>;
type TopRoute = NonNullable<Spec['route']>;
type Matcher = NonNullable<TopRoute['matchers']>[number];

/** The receiver of what nobody asked for. A top route must name one, and prometheus-operator wants it to exist. */
export const NOBODY = 'nobody';

const equal = (name: string, value: string): Matcher => ({ name, value, matchType: '=' });
const oneOf = (name: string, values: readonly string[]): Matcher => ({
  name,
  value: values.join('|'),
  matchType: '=~',
});

const TIMING = { groupWait: '30s', groupInterval: '5m' } as const;
const GROUP_BY = ['alertname', 'namespace'];

/**
 * An AlertmanagerConfig for the alerts of its own namespace. The config's routes come first and end where they match, unless they say
 * `continue`; a route to several receivers is one route for each of them, all but the last of which go on. Then each receiver takes the severities it lists, one after another; what is left goes to nobody, in so many words.
 * prometheus-operator puts its own route around this one, which adds the namespace matcher and goes on
 * (`pkg/alertmanager/amcfg.go`, enforceNamespace), so several of these live side by side.
 */
export function alertmanagerConfig(
  metadata: Manifest['metadata'],
  message: Message,
  { routes, receivers, inhibitions, muteTimes }: NamespaceRouting,
): Manifest {
  // What receivers deduplicate by follows from these: without the cluster, one's recovery would resolve another's alert.
  const groupBy = (labels = GROUP_BY) => [...new Set([...labels, message.clusterLabel])];
  const chosen = routes.flatMap(route =>
    route.receivers.map((receiver, index) => ({
      receiver,
      matchers: route.matchers.map(({ name, op, value }): Matcher => ({ name, value, matchType: op })),
      groupBy: groupBy(route.groupBy),
      groupWait: route.groupWait,
      groupInterval: route.groupInterval,
      repeatInterval: route.repeatInterval,
      ...(route.mute && route.mute.length > 0 ? { muteTimeIntervals: route.mute } : {}),
      continue: route.continue || index < route.receivers.length - 1,
    })),
  );
  const bySeverity = receivers
    .filter(({ severities }) => severities.length > 0)
    .map(({ name, severities }) => ({
      receiver: name,
      matchers: [oneOf('severity', severities)],
      groupBy: groupBy(),
      ...TIMING,
      repeatInterval: '4h',
      continue: true,
    }));
  // Child routes are free-form JSON in the CRD; the operator decodes them strictly with the top route's fields.
  const children = [...chosen, ...bySeverity] as unknown as NonNullable<TopRoute['routes']>;
  const intervals = Object.entries(muteTimes).map(([name, time]) => muteTimeInterval(name, time));
  return make('AlertmanagerConfig', metadata, {
    spec: {
      route: { receiver: NOBODY, groupBy: groupBy(), ...TIMING, repeatInterval: '4h', routes: children },
      receivers: [
        { name: NOBODY },
        ...receivers.map(({ name, receiver, options }) => receiver.entry(name, options, message)),
      ],
      ...(inhibitions.length > 0
        ? {
            inhibitRules: inhibitions.map(({ by, of, equal: same }) => ({
              sourceMatch: [equal('alertname', by)],
              targetMatch: [of.length === 1 ? equal('alertname', of[0] ?? '') : oneOf('alertname', of)],
              equal: [...same],
            })),
          }
        : {}),
      ...(intervals.length > 0 ? { muteTimeIntervals: intervals } : {}),
    },
  });
}
