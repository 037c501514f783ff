import { groupsOf } from '../kinds/rules-file.ts';
import { memo } from '../lib/memo.ts';
import type { Line } from '../lib/shell.ts';
import { byText } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import { type Content, contentOf } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Instance, OverlayPlan, Plan } from '../model/plan.ts';
import { receiversOf } from '../plan/routing.ts';
import type { Unit } from '../promql/unit.ts';

import { listed, named, only, which } from './fold.ts';

/** An alert as one overlay runs it for one source instance. */
export interface Appearance {
  readonly overlay: string;
  readonly instance: Instance;
  readonly rule: Rule;
  /** Names of the receivers it reaches. */
  readonly told: readonly string[];
  readonly rendered: Rendered;
  /** The label that names the overlay's cluster, and its value. */
  readonly cluster: Config['cluster'];
  /** How a person runs `amtool` against the Alertmanager it goes to. */
  readonly amtool: Line;
}

type Texts = Readonly<Record<string, string>>;

/** An alert as its PrometheusRule has it, but for the cluster: overlays that differ in nothing else share it. */
export interface Rendered {
  readonly labels: Texts;
  readonly annotations: Texts;
}

/** An alert of the plan under its name: the page a person opens is about this. */
export interface NamedAlert {
  readonly name: string;
  /** The rule of the base, or of the first overlay that has it. */
  readonly rule: Rule;
  readonly appearances: readonly Appearance[];
  /** The appearances that share a rule, what is rendered of it and who is told: overlays that change nothing are looked at once. */
  readonly variants: readonly (readonly Appearance[])[];
}

/** Every alert of base and overlays, by name; made once. One that only the base has appears nowhere. */
export const alertsOf: (plan: Plan) => readonly NamedAlert[] = memo(({ base, overlays }: Plan) => {
  const known = new Map<string, Rendered>();
  const alerts = new Map<string, { name: string; rule: Rule; appearances: Appearance[] }>();
  for (const overlay of [base, ...overlays]) {
    const rendered = renderedRules(overlay);
    const { cluster } = overlay.config;
    const { amtool } = overlay.platform;
    for (const instance of overlay.instances)
      for (const rule of instance.rules) {
        const alert = alerts.get(rule.name) ?? { name: rule.name, rule, appearances: [] };
        alerts.set(rule.name, alert);
        if (overlay === base) continue;
        const made = rendered.get(`${instance.name}/${rule.name}`) ?? NONE;
        const told = receiversOf(rule, made.labels, overlay.routing);
        const shared = anywhere(made, cluster, known);
        alert.appearances.push({ overlay: overlay.name, instance, rule, told, rendered: shared, cluster, amtool });
      }
  }
  return [...alerts.values()]
    .map(alert => ({ ...alert, variants: variantsOf(alert.appearances) }))
    .sort((a, b) => byText(a.name, b.name));
});

const variantsOf = (appearances: readonly Appearance[]): Appearance[][] =>
  [({ rule }: Appearance) => rule, ({ rendered }: Appearance) => rendered, toldBy].reduce<Appearance[][]>(
    (groups, key) => groups.flatMap(group => [...Map.groupBy<unknown, Appearance>(group, key).values()]),
    [[...appearances]],
  );

const toldBy = ({ told, amtool, cluster }: Appearance): string => [...told, amtool, cluster.label].join();

/** What is rendered of an alert without the cluster it is in: one and the same for all that agree in the rest. */
function anywhere(
  { labels, annotations }: Rendered,
  cluster: Config['cluster'],
  known: Map<string, Rendered>,
): Rendered {
  const { [cluster.label]: _, ...others } = labels;
  const found = { labels: others, annotations };
  const text = JSON.stringify(found);
  const shared = known.get(text) ?? found;
  known.set(text, shared);
  return shared;
}

const NONE: Rendered = { labels: {}, annotations: {} };

/** The alerts of an object or a file. */
const renderedIn = memo((content: Content) =>
  groupsOf(content).flatMap(group =>
    group.rules.flatMap(({ alert, labels = {}, annotations = {} }) =>
      alert ? [[alert, { labels, annotations }] as const] : [],
    ),
  ),
);

/** Each alert as it is rendered, by `instance/alert`. */
const renderedRules = ({ objects, files = [] }: OverlayPlan): ReadonlyMap<string, Rendered> =>
  new Map(
    [...objects, ...files].flatMap(artifact =>
      renderedIn(contentOf(artifact)).map(([alert, rendered]) => [`${artifact.part}/${alert}`, rendered] as const),
    ),
  );

/** Appearances in words: overlays alone where one instance is watched, or all that an overlay has. */
export function where(some: readonly Appearance[], { appearances: all }: NamedAlert, plan: Plan): string {
  const overlays = new Set(some.map(({ overlay }) => overlay));
  const whole = all.filter(({ overlay }) => overlays.has(overlay)).length === some.length;
  if (whole) return which([...overlays], plan);
  const instances = Map.groupBy(some, ({ instance }) => instance.name);
  return listed(
    [...instances].map(
      ([name, members]) =>
        `source \`${name}\`${only(
          members.map(({ overlay }) => overlay),
          plan,
        )}`,
    ),
  );
}

/** Appearances grouped by something that follows from their rule and who is told, in order of first appearance. */
export function agreeing<T>(
  { variants }: NamedAlert,
  of: (one: Appearance) => T,
): { value: T; members: Appearance[] }[] {
  const groups = new Map<string, { value: T; members: Appearance[] }>();
  for (const variant of variants) {
    const value = of(variant[0] as Appearance);
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.members.push(...variant);
    else groups.set(key, { value, members: [...variant] });
  }
  return [...groups.values()];
}

/** Who is told, in words. */
export const toldText = (told: readonly string[]): string => (told.length > 0 ? named(told) : 'nobody');

const PLAIN: ReadonlySet<Unit> = new Set(['count', 'bool', 'info', 'code', 'mixed', 'unknown', 'factor']);

/** A threshold as the config writes it, with what it amounts to where the unit hides that. */
export function amount(value: number, unit: Unit): string {
  if (unit === 'ratio') return `${value} (${Number((value * 100).toPrecision(12))} %)`;
  if (unit === 'percent') return `${value} %`;
  if (unit === 'usd') return `${value} USD`;
  if (unit === 'seconds' && value >= 120 && value % 60 === 0) return `${value} seconds (${value / 60} minutes)`;
  return PLAIN.has(unit) ? String(value) : `${value} ${unit}`;
}

/** How long the condition of a rule stands before it fires, and how long the alert goes on after its end. */
export const durationText = ({ for: after, keepFiringFor }: Rule): string =>
  keepFiringFor === undefined ? after : `${after}, then ${keepFiringFor} after its end`;

/** The named thresholds of a rule and their values, empty where it has none. */
export const thresholdsText = ({ alert, values }: Rule): string =>
  Object.entries(alert.thresholds)
    .map(([name, { value, unit }]) => `\`${name}\` ${amount(values[name] ?? value, unit)}`)
    .join(', ');

/** An annotation template as a person sees it filled in: `{{ $labels.pod }}` → `<pod>`. */
export const readable = (text: string): string =>
  text
    .replace(/\{\{[^{}$]*\$labels\.(\w+)(?:[^\w{}][^{}]*)?\}\}/g, '<$1>')
    .replace(/\{\{[^{}$]*\$value[^{}]*\}\}/g, '<value>');
