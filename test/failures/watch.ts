import { getJson } from '../cluster/http.ts';
import { pause } from '../cluster/until.ts';
import type { Labels } from './messages.ts';

/** What became of one alert: moments in milliseconds since 1970. */
export interface Seen {
  readonly alert: string;
  readonly labels: Labels;
  /** When its condition began to hold. */
  readonly since: number;
  firing?: number;
  /** Whether Alertmanager has held it back at some time, while another one that says more fired. */
  heldBack?: true;
  /** Whether Alertmanager held it back when it was last there. */
  heldBackLast: boolean;
  /** When it was last there; once it has gone, its end. */
  last: number;
  gone: boolean;
}

interface Alerts {
  readonly data: {
    readonly alerts: readonly { readonly labels: Labels; readonly state: string; readonly activeAt: string }[];
  };
}

export interface Watch {
  /** Every alert that has been there, also for a moment. */
  readonly seen: () => readonly Seen[];
  readonly stop: () => Promise<void>;
}

interface Held {
  readonly labels: Labels;
  readonly status: { readonly inhibitedBy: readonly string[] };
}

/** Labels that every copy of an alert has in common. */
const keyOf = (labels: Labels): string => JSON.stringify(Object.entries(labels).sort());

/** Looks each second at the alerts of a Prometheus, and at what Alertmanager makes of them. */
export function watch(prometheus: string, alertmanager: string): Watch {
  const all = new Map<string, Seen>();
  let on = true;
  const look = async () => {
    const { data } = await getJson<Alerts>(`${prometheus}/api/v1/alerts`);
    const now = Date.now();
    const there = new Set<string>();
    for (const { labels, state, activeAt } of data.alerts) {
      const since = Date.parse(activeAt);
      const key = JSON.stringify([Object.entries(labels).sort(), since]);
      there.add(key);
      const known = all.get(key) ?? {
        alert: labels['alertname'] ?? '',
        labels,
        since,
        heldBackLast: false,
        last: now,
        gone: false,
      };
      all.set(key, known);
      known.last = now;
      if (state === 'firing') known.firing ??= now;
    }
    for (const [key, one] of all) if (!there.has(key)) one.gone = true;
    const held = await getJson<readonly Held[]>(`${alertmanager}/api/v2/alerts`);
    const inhibited = new Set(
      held.filter(({ status }) => status.inhibitedBy.length > 0).map(({ labels }) => keyOf(labels)),
    );
    for (const one of all.values()) {
      if (one.gone) continue;
      one.heldBackLast = inhibited.has(keyOf(one.labels));
      if (one.heldBackLast) one.heldBack = true;
    }
  };
  const done = (async () => {
    while (on) {
      await look().catch(() => undefined);
      await pause(1000);
    }
  })();
  return {
    seen: () => [...all.values()],
    stop: async () => {
      on = false;
      await done;
    },
  };
}
