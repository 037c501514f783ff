import { type Limit, type Panel, panel } from '../../model/dashboard.ts';
import type { Metric } from '../../promql/metric.ts';
import { measured, promql, rate } from '../../promql/promql.ts';
import { wordOf } from './contract.ts';
import type { At } from './filled.ts';
import { legendOf } from './panels.ts';
import { inRole, sharedLabel } from './roles.ts';

/** What a share is of: a part, and the whole that it makes with another, or that another is. */
interface Share {
  readonly title: string;
  readonly description: string;
  readonly part: Metric | undefined;
  readonly other: Metric | undefined;
  readonly isWhole: boolean;
  readonly limits: readonly Limit[];
}

function shareOf(at: At, { title, description, part, other, isWhole, limits }: Share): readonly Panel[] {
  if (!part || !other) return [];
  const by = sharedLabel(at, part, other);
  const [above, beside] = [part, other].map(metric => rate(metric, { where: at.scope, by }));
  if (!above || !beside) return [];
  const whole = isWhole ? beside : promql`(${above} + ${beside})`;
  const query = measured(promql`${above} / ${whole}`, 'ratio', by);
  return [
    panel('timeseries', title, { description, queries: [{ query, legend: legendOf(query) }], limits, headline: true }),
  ];
}

/** Panels that two metrics give together, by their roles. */
export const rolePanels = (at: At): readonly Panel[] => [
  ...shareOf(at, {
    title: 'Error share',
    description: 'Share of the requests that fail. No line while no request arrives.',
    part: inRole(at, 'errors'),
    other: inRole(at, 'requests'),
    isWhole: true,
    limits: [{ alert: `${wordOf(at.options.contract)}HighErrorRate`, threshold: 'share' }],
  }),
  ...shareOf(at, {
    title: 'Cache hit share',
    description: 'Share of the lookups that the cache answers. No line where nothing is looked up.',
    part: inRole(at, 'cache-hits'),
    other: inRole(at, 'cache-misses'),
    isWhole: false,
    limits: [{ alert: `${wordOf(at.options.contract)}LowCacheHitShare`, threshold: 'share' }],
  }),
];
