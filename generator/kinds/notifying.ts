import type { Message } from '../model/message.ts';
import type { NamespaceRouting } from '../model/routing.ts';
import type { Matcher } from '../promql/matcher.ts';
import type { NotifyingView, RouteView } from '../views/notifying.ts';
import { muteTime } from './notifying/mute-time.ts';

/** The receiver of what nobody asked for. A top route must name one, and prometheus-operator wants it to exist. */
export const NOBODY = 'nobody';

const equal = (name: string, value: string): Matcher => ({ name, value, op: '=' });
const oneOf = (name: string, values: readonly string[]): Matcher => ({ name, value: values.join('|'), op: '=~' });

/** One value as itself, several as alternatives. */
const anyOf = (name: string, values: readonly string[]): Matcher =>
  values.length === 1 ? equal(name, values[0] ?? '') : oneOf(name, values);

const TIMING = { groupWait: '30s', groupInterval: '5m' } as const;
const GROUP_BY = ['alertname', 'namespace'];

/**
 * Who gets which alert. The config's routes come first and end where they match, unless they say `continue`; a route to
 * several receivers is one route for each of them, all but the last of which go on. Then each receiver takes the severities
 * it lists, one after another; what is left goes to nobody, in so many words.
 */
export function notifying(
  message: Message,
  { routes, receivers, inhibitions, muteTimes, only }: NamespaceRouting,
): NotifyingView {
  // What receivers deduplicate by follows from these: without the cluster, one's recovery would resolve another's alert.
  const groupBy = (labels = GROUP_BY) => [...new Set([...labels, message.clusterLabel])];
  const child = { routes: [], path: [] };
  const chosen = routes.flatMap(route =>
    route.receivers.map((receiver, index): RouteView => {
      const { groupWait, groupInterval, repeatInterval, mute = [] } = route;
      return {
        ...child,
        receiver,
        matchers: route.matchers,
        groupBy: groupBy(route.groupBy),
        ...(groupWait === undefined ? {} : { groupWait }),
        ...(groupInterval === undefined ? {} : { groupInterval }),
        ...(repeatInterval === undefined ? {} : { repeatInterval }),
        ...(mute.length > 0 ? { muted: { names: mute, path: [] } } : {}),
        continues: route.continue || index < route.receivers.length - 1,
      };
    }),
  );
  const bySeverity = receivers
    .filter(({ severities }) => severities.length > 0)
    .map(
      ({ name, severities }): RouteView => ({
        ...child,
        receiver: name,
        matchers: [oneOf('severity', severities)],
        groupBy: groupBy(),
        ...TIMING,
        repeatInterval: '4h',
        continues: true,
      }),
    );
  return {
    route: {
      receiver: NOBODY,
      matchers: only ? [anyOf('namespace', only)] : [],
      groupBy: groupBy(),
      ...TIMING,
      repeatInterval: '4h',
      continues: false,
      routes: [...chosen, ...bySeverity],
      path: [],
    },
    receivers: [
      { name: NOBODY, tells: false, integrations: () => ({}), path: [] },
      ...receivers.map(({ name, receiver, options }) => ({
        name,
        tells: true,
        integrations: () => receiver.integrations(options, message),
        path: [],
      })),
    ],
    inhibitions: inhibitions.map(({ by, of, equal: same, within }) => {
      const there = within ? [anyOf('namespace', within)] : [];
      return {
        source: [equal('alertname', by), ...there],
        target: [anyOf('alertname', of), ...there],
        equal: same,
        path: [],
      };
    }),
    muteTimes: Object.entries(muteTimes).map(([name, time]) => ({ name, periods: muteTime(time), path: [] })),
    muteTimesAt: [],
  };
}
