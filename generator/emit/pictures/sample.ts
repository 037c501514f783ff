import type { Answered, Engine, Span } from '../../model/picture.ts';
import { dig, items } from '../../model/reading.ts';
import type { PanelView } from '../../model/views.ts';

/** Values a sample has at most: what it shows is a form, and forms need no more. */
const VALUES = 120;

/** A number from 0 to 1 that a text always gives (FNV-1a). */
const fraction = (text: string): number =>
  ([...text].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16_777_619), 2_166_136_261) >>> 0) / 2 ** 32;

/** About what a panel's values are, from what its JSON says of them: its bounds, its steps, its mappings. */
function levelOf({ json }: PanelView): number {
  const defaults = dig(json, 'fieldConfig', 'defaults');
  const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
  const max = number(dig(defaults, 'max'));
  if (items(dig(defaults, 'mappings')).length > 0) return 1;
  if (max !== undefined) return 0.4 * max;
  const [calm] = items(dig(defaults, 'thresholds', 'steps')).flatMap(step => number(step['value']) ?? []);
  return calm !== undefined && calm > 0 ? 0.6 * calm : 10;
}

/** One series for a text without labels, else three of them, told apart by each label that the legend names. */
function samples(panel: PanelView, { legend, expr }: PanelView['targets'][number], span: Span): Answered[] {
  const names = [...legend.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);
  const step = Math.max(span.step, (span.end - span.start) / VALUES) || 1;
  return Array.from({ length: names.length > 0 ? 3 : 1 }, (_, index) => {
    const phase = fraction(`${expr} ${index}`);
    const level = levelOf(panel) * (0.7 + 0.6 * phase);
    const values: (readonly [number, number])[] = [];
    for (let time = span.start; time <= span.end; time += step)
      values.push([time, level === 1 ? 1 : level * (1 + 0.2 * Math.sin(time / 2400 + 6 * phase))]);
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
