import type { Answered, Engine, Span } from '../views/picture.ts';
import { dig, fields, items, numberAt, textAt } from '../views/reading.ts';
import type { PanelView } from '../views/views.ts';

/** Values a sample has at most: what it shows is a form, and forms need no more. */
const VALUES = 120;

/** A number from 0 to 1 that a text always gives (FNV-1a). */
const fraction = (text: string): number =>
  ([...text].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0) / 2 ** 32;

/** About what values of a unit are, where nothing else says; ten of anything else. */
const USUAL: Readonly<Record<string, number>> = {
  s: 0.8,
  ms: 300,
  bytes: 6e9,
  Bps: 4e6,
  mbytes: 40_000,
  currencyUSD: 25,
};

/** How much of its level a value strays, up and down. */
const SWAY = 0.15;

interface Level {
  readonly at: number;
  /** Whether it is a word of a mapping, which has nothing near it. */
  readonly fixed: boolean;
  readonly whole: boolean;
}

/** About what a panel's values are on a calm day, from what its JSON says: its mappings, its steps, its bounds, its unit. */
function levelOf({ json }: PanelView): Level {
  const defaults = dig(json, 'fieldConfig', 'defaults');
  const unit = textAt(defaults, 'unit') ?? '';
  const whole = unit === 'short' || unit === 'none';
  const words = items(dig(defaults, 'mappings')).flatMap(({ options }) => Object.entries(fields(options)));
  const [word] = words.find(([, option]) => textAt(option, 'color') === 'green') ?? words[0] ?? [];
  if (word !== undefined) return { at: Number(word), fixed: true, whole };
  const max = numberAt(defaults, 'max');
  const steps = items(dig(defaults, 'thresholds', 'steps'));
  const green = steps.findIndex(step => step['color'] === 'green');
  const low = numberAt(steps[green], 'value') ?? numberAt(defaults, 'min') ?? 0;
  const high = numberAt(steps[green + 1], 'value') ?? max ?? (low > 0 ? 2 * low : undefined);
  const at = high === undefined ? (USUAL[unit] ?? 10) : low + 0.5 * (high - low);
  return { at: whole ? Math.round(at) : at, fixed: false, whole };
}

/** One series for a text without labels, else three of them, told apart by each label that the legend names. */
function samples(panel: PanelView, { legend, expr }: PanelView['targets'][number], span: Span): Answered[] {
  const names = [...legend.matchAll(/\{\{\s{0,9}(\w{1,200})\s{0,9}\}\}/g)].map(([, name = '']) => name);
  const step = Math.max(span.step, (span.end - span.start) / VALUES) || 1;
  const { at, fixed, whole } = levelOf(panel);
  return Array.from({ length: names.length > 0 ? 3 : 1 }, (_, index) => {
    const phase = (fraction(expr) + 0.37 * index) % 1;
    const level = at * (names.length > 0 ? 0.85 + 0.15 * index : 1);
    const values: (readonly [number, number])[] = [];
    for (let time = span.start; time <= span.end; time += step) {
      const value = level * (1 + SWAY * Math.sin(time / 2400 + 2 * Math.PI * phase));
      values.push([time, fixed ? at : whole ? Math.round(value) : value]);
    }
    return { labels: Object.fromEntries(names.map(name => [name, `${name}-${index + 1}`])), values };
  });
}

const NOON = Date.UTC(2026, 0, 5, 12) / 1000;

/**
 * Shows the form of each panel where no engine is there to evaluate its queries: as many series as its legend suggests,
 * with values as its unit and its steps suggest. Always the same for the same panel.
 */
export const SAMPLE: Engine = {
  says: 'Sample shape only: no query was evaluated, and no value means anything.',
  real: false,
  start: NOON - 365 * 86_400,
  end: NOON,
  ask: (panel, span) => Promise.resolve(panel.targets.map(target => samples(panel, target, span))),
};
