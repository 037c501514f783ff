import { panel, type Row } from '../model/dashboard.ts';
import type { Watched } from '../model/source.ts';
import { level, measured, promql, range, where } from '../promql/promql.ts';
import { costWords } from './cost.ts';
import { duration, success } from './metrics.ts';
import { type Canary, windowOf } from './options.ts';
import { proberOf } from './prober-options.ts';

/** What the canary finds, beside what the models tell of themselves. */
export function canaryRow(at: Watched<{ readonly namespace: string }>, canary: Canary): Row {
  const own = { ...at.scope, job: proberOf(at.name) };
  const by = ['model_name'];
  const window = windowOf(canary);
  return {
    title: 'Canary',
    panels: [
      panel('timeseries', 'Canaries answered', {
        description: `Share of requests for one token of the last ${window} that each model answered, as a client sees it. Normal is all of them. It costs ${costWords(canary, at.options.namespace, at.copies)}.`,
        queries: [
          measured(promql`avg by (model_name) (avg_over_time(${success}${where(own)}${range(window)}))`, 'ratio', by),
        ],
      }),
      panel('timeseries', 'Time of a canary', {
        description: `Seconds until the one token is there, at most ${canary.timeout}. It rises slowly with a queue, and at once with an engine that hangs.`,
        queries: [level('max', duration, { where: own, by })],
      }),
    ],
  };
}
