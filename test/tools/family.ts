import { print } from '../../generator/lib/yaml.ts';
import type { Plan } from '../../generator/model/plan.ts';
import { tree } from '../../generator/plan/tree.ts';
import { matcherText } from '../../generator/promql/matcher.ts';
import { verify } from '../../generator/verify/run.ts';
import { type Dice, dice } from './dice.ts';
import { type Planned, planText } from './support.ts';
import { CHANNELS, DURATIONS, KEYS, LABELS, NAMES, NAMESPACES, TEXTS, VALUES } from './texts.ts';

type Json = Record<string, unknown>;

/** As much of a config as its overlays look at. */
interface Config extends Json {
  readonly sources: Readonly<Record<string, Json>>;
  readonly receivers: Readonly<Record<string, Json>>;
  readonly alerts?: Json;
}

const record = (d: Dice, keys: readonly string[], values: readonly string[]): Json =>
  Object.fromEntries(d.some(keys).map(key => [key, d.pick(values)]));

const several = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

/** Options of an instance of each source kind. */
export const SOURCES: Readonly<Record<string, (d: Dice) => Json>> = {
  vllm: d => ({
    namespace: d.pick(NAMESPACES),
    ...d.maybe(60, () => ({ selector: record(d, KEYS, VALUES) })),
    ...d.maybe(30, () => ({ port: 1 + d.below(65_535) })),
    ...d.maybe(30, () => ({ interval: '1m', timeout: d.pick(['5s', '15s']) })),
    ...d.maybe(20, () => ({ path: d.pick(['/metrics/', '/a%20b?x=y&z=#f', "/it's"]) })),
  }),
  'dcgm-exporter': d =>
    d.chance(60)
      ? { namespace: 'nvidia-gpu-operator' }
      : {
          namespace: d.pick(NAMESPACES),
          managedBy: 'nobody',
          ...d.maybe(50, () => ({ selector: record(d, KEYS, VALUES) })),
        },
  loki: d => ({
    namespace: d.pick(NAMESPACES),
    ...d.maybe(30, () => ({ service: d.pick(['loki', 'logging-metrics']) })),
  }),
  thanos: d => ({
    namespace: d.pick(NAMESPACES),
    role: d.pick(['sidecar', 'query', 'store', 'compact', 'rule']),
    ...d.maybe(30, () => ({ endpoints: 1 + d.below(9) })),
  }),
  robotheus: d => ({
    namespace: d.pick(NAMESPACES),
    secret: d.pick(NAMES),
    ...d.maybe(20, () => ({ interval: '30s' })),
  }),
  ollama: d => ({
    namespace: d.pick(NAMESPACES),
    url: d.pick(['http://ollama:11434', 'https://models.example/ollama/', 'http://127.0.0.1:11434']),
    ...d.maybe(30, () => ({ deployment: d.pick(NAMES) })),
  }),
  custom: d => ({
    namespace: d.pick(NAMESPACES),
    contract: {
      source: 'acme',
      metrics: {
        acme_requests_total: {
          type: 'counter',
          unit: 'requests',
          labels: d.some(['model', 'instance', 'pod', 'version']),
          meaning: 'Requests that came to an end.',
        },
        acme_request_seconds: { type: 'histogram', unit: 'seconds', meaning: 'How long they took.' },
        acme_memory_ratio: { type: 'gauge', unit: 'ratio', meaning: 'Memory in use.' },
      },
    },
  }),
};

/** Source kinds that ask for no more than where they are. */
export const PLAIN = [
  'litellm',
  'llama-cpp',
  'postgres-exporter',
  'redis-exporter',
  'kubernetes',
  'node-exporter',
  'prometheus',
  'alertmanager',
];

/** Alerts of each source kind, with thresholds and values that are possible. */
const ALERTS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>> = {
  vllm: {
    LocalModelTargetsDown: {},
    VllmPodNotReady: {},
    VllmKvCacheFull: { usage: 0.9 },
    VllmQueueBacklog: { waiting: 12.5 },
    VllmErrorRateHigh: { ratio: 0.1 },
  },
  'dcgm-exporter': { GpuXidErrors: {}, GpuTemperatureHigh: { temperature: 80 }, GpuMetricsMissing: {} },
  robotheus: {
    RobotheusTargetsDown: {},
    RobotheusDataStale: { age: 1800 },
    RobotheusUsageMissing: {},
    RobotheusDailySpendOverBudget: { budget: 0.1 + 0.2 },
  },
};

const MUTE_TIMES = {
  yes: { weekdays: ['saturday', 'sunday'] },
  nights: {
    times: [
      { from: '22:00', to: '06:00' },
      { from: '12:00', to: '24:00' },
    ],
  },
};

const SEVERITIES = ['critical', 'warning', 'info'];

const secret = (d: Dice): Json => ({ name: d.pick(NAMES), key: d.pick(['webhook-url', 'yes', '0', '_', 'a.b']) });

/** Options of a receiver of each kind. */
export const RECEIVERS: Readonly<Record<string, (d: Dice) => Json>> = {
  slack: d => ({ channel: d.pick(CHANNELS), secret: secret(d) }),
  pagerduty: d => ({ secret: secret(d) }),
  opsgenie: d => ({ secret: secret(d), ...d.maybe(50, () => ({ team: d.pick(['yes', 'größe', '{a: b}', "it's"]) })) }),
  msteams: d => ({ secret: secret(d) }),
  webhook: d => ({
    url: d.pick<Json | string>([
      'https://icinga.example.com:5665/v1/events',
      'http://a/b?c=d&e=%20#f',
      { secret: secret(d) },
    ]),
    ...d.maybe(50, () => ({ basicAuth: { secret: d.pick(NAMES) } })),
  }),
  email: d => ({
    to: d.some(['oncall@example.com', "o'neil+gpu@example.com"]),
    from: 'alertmanager@example.com',
    smarthost: d.pick(['smtp.example.com:587', 'mail:25']),
    ...d.maybe(50, () => ({ login: { username: d.pick(TEXTS.filter(text => text !== '')), secret: secret(d) } })),
  }),
};

const source = (d: Dice, kind: string): Json => ({
  kind,
  ...(SOURCES[kind]?.(d) ?? { namespace: d.pick(NAMESPACES) }),
});

function receiver(d: Dice): Json {
  const kind = d.pick(['slack', ...Object.keys(RECEIVERS)]);
  return { kind, ...RECEIVERS[kind]?.(d), ...d.maybe(40, () => ({ severities: d.some(SEVERITIES) })) };
}

/** Regular expressions of every kind that Go and JavaScript read alike or apart, some of which match nothing. */
const PATTERNS = [
  '.*',
  '.+',
  '',
  'a|b|',
  '.',
  'critical|warning',
  '(?i)VLLM.*',
  '[[:alpha:]]+',
  '\\pL*',
  '(?s).*',
  'Vllm',
  'Vllm(Pod|Kv).*',
  '\\w+-?[a-z0-9]{2,}',
  '\\Qa.b\\E',
  '[^"]*',
];

/** Labels that an alert carries surely, perhaps or never. */
const MATCHED = [...LABELS, 'severity', 'alertname', 'source', 'pod', 'model_name'];

const matchers = (d: Dice): string[] => [
  ...new Set(
    several(1 + d.below(2), () => {
      const op = d.pick(['=', '!=', '=~', '!~'] as const);
      const value = d.pick(op.endsWith('~') ? PATTERNS : [...TEXTS, 'critical', 'VllmPodNotReady']);
      return matcherText({ name: d.pick(MATCHED), op, value });
    }),
  ),
];

const routes = (d: Dice, receivers: readonly string[]): Json[] =>
  several(d.below(4), () => ({
    ...(d.chance(60)
      ? { match: record(d, LABELS, TEXTS), ...d.maybe(30, () => ({ matchers: matchers(d) })) }
      : { matchers: matchers(d) }),
    ...(d.chance(70) ? { receiver: d.pick(receivers) } : { receivers: d.some(receivers) }),
    ...d.maybe(40, () => ({ continue: true })),
    ...d.maybe(50, () => ({ repeatInterval: d.pick(DURATIONS) })),
    ...d.maybe(30, () => ({ groupBy: d.some(['alertname', 'namespace', 'yes', 'severity']) })),
    ...d.maybe(20, () => ({ groupWait: d.pick(['0s', ...DURATIONS]), groupInterval: d.pick(DURATIONS) })),
    ...d.maybe(20, () => ({ mute: d.some(Object.keys(MUTE_TIMES)) })),
  }));

function alerts(d: Dice, kinds: readonly string[]): Json {
  const lowered = (thresholds: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, value * (1 - d.below(50) / 100)]));
  const known = kinds.flatMap(kind => Object.entries(ALERTS[kind] ?? {}));
  if (known.length === 0) return {};
  return Object.fromEntries(
    d.some(known).map(([name, thresholds]) => [
      name,
      {
        ...d.maybe(20, () => ({ enabled: false })),
        ...d.maybe(50, () => ({ for: d.pick(DURATIONS) })),
        ...d.maybe(30, () => ({ severity: d.pick(SEVERITIES) })),
        ...d.maybe(40, () => ({ labels: record(d, LABELS, TEXTS) })),
        ...(Object.keys(thresholds).length > 0 ? d.maybe(60, () => ({ thresholds: lowered(thresholds) })) : {}),
      },
    ]),
  );
}

const grafana = (d: Dice): Json => ({
  ...d.maybe(40, () => ({
    storage: { size: d.pick(['10Gi', '500M', '1.5Ti', '1']), ...d.maybe(40, () => ({ storageClass: d.pick(NAMES) })) },
  })),
  ...d.maybe(40, () => ({
    resources: {
      requests: { cpu: d.pick(['1', '250m', '0.5']), memory: '512Mi' },
      ...d.maybe(50, () => ({ limits: { memory: d.pick(['1', '1Gi']) } })),
    },
  })),
  ...d.maybe(40, () => ({ timeRange: d.pick(['1h', '24h', '7d']) })),
  ...d.maybe(20, () => ({ refresh: d.pick(['30s', '5m']) })),
  ...d.maybe(20, () => ({ expose: d.chance(50) })),
  ...d.maybe(20, () => ({ version: d.pick(['12.0.1', '1.10.100']) })),
});

const platform = (d: Dice): Json => ({
  kind: 'openshift-uwm',
  ...d.maybe(50, () => ({ alerting: d.pick(['uwm-alertmanager', 'platform-alertmanager']) })),
  ...d.maybe(50, () => ({ ruleNamespace: d.pick(NAMESPACES) })),
});

/** A config as a person of bad taste and good grammar might write it. */
function configOf(d: Dice): Json {
  // Dashboards of models are most of the bytes, and change least: most configs do without.
  const odds = { vllm: [30, 8], 'dcgm-exporter': [40, 20], robotheus: [60, 15] };
  const rolled = Object.entries(odds).flatMap(([kind, percents]) =>
    percents.flatMap(percent => (d.chance(percent) ? [kind] : [])),
  );
  const plain = PLAIN.filter(() => d.chance(6));
  const kinds = rolled.length + plain.length > 0 ? [...rolled, ...plain] : ['robotheus'];
  const named = (index: number) => `${d.pick(NAMES).slice(0, 38)}-${index}`;
  const receivers = {
    everybody: { kind: 'slack', ...RECEIVERS['slack']?.(d), severities: SEVERITIES },
    ...d.maybe(60, () => ({ [d.pick(NAMES)]: receiver(d) })),
  };
  const base: Config = {
    name: d.pick(['model-observability', ...NAMES]),
    repository: {
      url: d.pick([
        'https://github.com/example/m.git',
        'git@gitlab.example.com:a/b.git',
        'ssh://git@x.example:22/a/~b',
      ]),
      ...d.maybe(30, () => ({ revision: d.pick(['release/1.0', '1e3', 'null', '0777', 'v1.0']) })),
    },
    platform: d.chance(70) ? 'openshift-uwm' : platform(d),
    grafana: {
      namespace: d.pick(NAMESPACES),
      ...d.maybe(50, () => ({ name: d.pick(NAMES) })),
      ...d.maybe(50, () => ({ folder: d.pick(TEXTS.filter(text => /[a-z0-9]/i.test(text))) })),
      ...d.maybe(50, () => ({ selector: record(d, KEYS, VALUES) })),
      ...grafana(d),
    },
    sources: Object.fromEntries(kinds.map((kind, index) => [named(index), source(d, kind)])),
    receivers,
    muteTimes: MUTE_TIMES,
    ...d.maybe(15, () => ({ heartbeat: { receiver: d.pick(Object.keys(receivers)) } })),
    ...d.maybe(60, () => ({ routes: routes(d, Object.keys(receivers)) })),
    ...d.maybe(60, () => ({ alerts: alerts(d, kinds) })),
  };
  return { ...base, overlays: Object.fromEntries(several(1 + d.below(3), index => [named(index), overlay(d, base)])) };
}

function overlay(d: Dice, base: Config): Json {
  const names = Object.keys(base.sources);
  const removed = d.chance(25) && names.length > 1 ? d.pick(names) : undefined;
  const changed: Json = {
    ...d.maybe(20, () => ({ 'new-source': source(d, d.pick(['dcgm-exporter', 'robotheus'])) })),
    ...d.maybe(25, () => ({ [d.pick(names)]: { namespace: d.pick(NAMESPACES) } })),
    ...(removed === undefined ? {} : { [removed]: null }),
  };
  const kinds = names.flatMap(name => (name === removed ? [] : (base.sources[name]?.['kind'] as string)));
  // What the config says of alerts must be about alerts that a person raises.
  const unraised = Object.keys(base.alerts ?? {}).filter(alert => !kinds.some(kind => alert in (ALERTS[kind] ?? {})));
  const cleared = Object.fromEntries(unraised.map(alert => [alert, null]));
  return {
    ...(Object.keys(changed).length > 0 ? { sources: changed } : {}),
    ...d.maybe(60, () => ({ grafana: { ...grafana(d), ...d.maybe(15, () => ({ namespace: d.pick(NAMESPACES) })) } })),
    // A null that removes nothing is refused.
    ...((base['grafana'] as Json)['storage'] === undefined ? {} : d.maybe(15, () => ({ grafana: { storage: null } }))),
    ...d.maybe(40, () => ({
      receivers: { everybody: { channel: d.pick(CHANNELS) }, ...d.maybe(30, () => ({ added: receiver(d) })) },
    })),
    ...d.maybe(40, () => ({ routes: routes(d, Object.keys(base.receivers)) })),
    alerts: { ...d.maybe(70, () => alerts(d, kinds)), ...cleared },
    ...d.maybe(10, () => ({ repository: { revision: 'other' } })),
    ...d.maybe(5, () => ({ name: d.pick(NAMES) })),
    ...d.maybe(10, () => ({ platform: platform(d) })),
    ...d.maybe(20, () => ({ argocd: { destination: { name: d.pick(TEXTS.filter(text => text !== '')) } } })),
  };
}

/** A member of the family: its number, its config, and what it comes to; or why the product refuses it, and emits nothing. */
export type Member = { readonly number: number; readonly text: string } & (
  | { readonly planned: Planned }
  | { readonly refused: string }
);

/** The member of a family with this number: the same for the same seed, whatever the others are. */
export async function member(seed: number, number: number): Promise<Member> {
  const text = print(configOf(dice(seed * 100_003 + number)));
  let plan: Plan;
  try {
    plan = await planText(text);
  } catch (error) {
    return { number, text, refused: error instanceof Error ? error.message : String(error) };
  }
  const errors = (await verify(plan)).issues.filter(({ level }) => level === 'error');
  if (errors.length === 0) return { number, text, planned: { plan, tree: tree(plan) } };
  return { number, text, refused: errors.map(({ id, what }) => `${id}: ${what}`).join('\n') };
}

/** Accepted members of the family, one after another; it gives up when the product refuses as many as are wanted. */
export function acceptedMembers(seed: number, wanted: number) {
  let next = 0;
  let refused = 0;
  const take = async () => {
    for (;;) {
      const one = await member(seed, next++);
      if ('planned' in one) return one;
      if (++refused > wanted)
        throw new Error(`seed ${seed}: ${refused} of ${next} configs are refused; the last for ${one.refused}`);
    }
  };
  return {
    take,
    said: () => `random configs: seed ${seed}, ${next - refused} accepted, ${refused} refused by the product itself\n`,
  };
}
