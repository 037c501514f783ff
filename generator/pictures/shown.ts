import type { Answered, Span } from '../views/picture.ts';
import { dig, fields, items, numberAt, textAt, words } from '../views/reading.ts';
import type { PanelView } from '../views/views.ts';
import { type UnitFormat, unitFormat } from './units.ts';

/** One series as a panel shows it. */
export interface Line extends Answered {
  /** The text it goes by. */
  readonly name: string;
}

export interface Limit {
  readonly at: number;
  readonly color: Color;
}

/** Colours of steps and mappings; they follow the theme. */
const COLORS = ['green', 'yellow', 'orange', 'red', 'blue'] as const;
export type Color = (typeof COLORS)[number];

/** What a panel shows: its answers, read by the rules of its JSON. */
export interface Shown {
  readonly title: string;
  readonly type: string;
  readonly lines: readonly Line[];
  readonly span: Span;
  readonly unit: UnitFormat;
  /** A value in words: that of a mapping, or else the number with its unit. */
  readonly text: (value: number) => string;
  /** The colour of the step or mapping that a value is in. */
  readonly color: (value: number) => Color;
  /** What it reads without a series. */
  readonly empty: string;
  readonly min?: number;
  readonly max?: number;
  /** Upwards; the first one has no lower end. */
  readonly steps: readonly Limit[];
  /** Whether steps are drawn across a graph. */
  readonly stepsDrawn: boolean;
  /** Columns that a table leaves out. */
  readonly hidden: ReadonlySet<string>;
  /** Whether a small graph stands behind a number. */
  readonly spark: boolean;
}

/** A legend's text with the labels filled in, as Grafana's Prometheus datasource does; all labels where it has none. */
export const named = (legend: string, labels: Answered['labels'], expr: string): string =>
  legend.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => labels[name.trim()] ?? '').trim() ||
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}}`.replace(/^\{\}$/, expr);

const colorOf = (name: unknown): Color => COLORS.find(color => String(name).endsWith(color)) ?? 'blue';

/** Reads a panel of Grafana's dashboard JSON together with the answers to its targets. */
export function shown(panel: PanelView, answers: readonly (readonly Answered[])[], span: Span): Shown {
  const { json, title, type, targets } = panel;
  const defaults = dig(json, 'fieldConfig', 'defaults');
  const [min, max] = [numberAt(defaults, 'min'), numberAt(defaults, 'max')];
  const unit = unitFormat(textAt(defaults, 'unit') ?? '', span.end);
  const decimals = numberAt(defaults, 'decimals');
  const steps = items(dig(defaults, 'thresholds', 'steps')).map(step => ({
    at: numberAt(step, 'value') ?? Number.NEGATIVE_INFINITY,
    color: colorOf(step['color']),
  }));
  const mappings = Object.assign({}, ...items(dig(defaults, 'mappings')).map(mapping => fields(mapping['options'])));
  const mapped = (value: number): unknown => mappings[String(value)];
  return {
    title,
    type,
    span,
    unit,
    steps,
    empty: textAt(defaults, 'noValue') ?? 'No data',
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    lines: targets.flatMap(({ legend, expr }, index) =>
      (answers[index] ?? []).map(answer => ({ ...answer, name: named(legend, answer.labels, expr) })),
    ),
    text: value => textAt(mapped(value), 'text') ?? unit.format(value, decimals),
    color: value => {
      const word = textAt(mapped(value), 'color');
      return word ? colorOf(word) : (steps.findLast(({ at }) => value >= at)?.color ?? 'green');
    },
    stepsDrawn: !['off', undefined].includes(textAt(defaults, 'custom', 'thresholdsStyle', 'mode')),
    hidden: new Set(
      items(json['transformations']).flatMap(({ options }) =>
        Object.entries(fields(dig(options, 'excludeByName'))).flatMap(([name, out]) => (out === true ? [name] : [])),
      ),
    ),
    spark: words([dig(json, 'options', 'graphMode')])[0] === 'area',
  };
}

/** The last value that is a number. */
export const last = ({ values }: Answered): number | undefined =>
  values.findLast(([, value]) => !Number.isNaN(value))?.[1];
