import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { level, promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { target } from './scenario.ts';

/** Money. A quarter of an hour, because the exporter reads cost every half hour and one reading may be corrected. */
export const dailySpendOverBudget = ({ namespace, job }: Watched<Options>): Alert => {
  const at = { namespace, job };
  const of = (project: string) => ({ ...target(at), project });
  return alert('RobotheusDailySpendOverBudget', {
    severity: 'warning',
    for: '15m',
    thresholds: { budget: { value: 100, unit: 'usd', meaning: 'spend of one UTC day over all projects' } },
    expr: ({ budget }) => promql`${level('sum', m.costToday, { where: at, by: ['namespace', 'job'] })} > ${budget}`,
    summary: "Today's spend on OpenAI is over the budget",
    description:
      'Projects have spent {{ $value | printf "%.2f" }} USD since midnight UTC, as exporter {{ $labels.job }} in {{ $labels.namespace }} tells.',
    runbook: {
      meaning:
        'The sum of all projects since midnight UTC is above the budget of a day. It begins at zero again at midnight, and the alert ends.',
      impact: 'Money. Providers stop serving an organization that reaches its hard limit.',
      diagnosis: [
        'Look at *Cost today by project* for the project that grew, and at *Cost by day* for whether every day is like this.',
        'Look at *Tokens by model* for a model that is dearer than it was meant to be.',
        'Look at *Requests by API key* for the key that asks.',
      ],
      mitigation: [
        "Lower the project's limit at the provider, or revoke the key that runs away.",
        'Where the spend is right, raise `alerts.RobotheusDailySpendOverBudget.thresholds.budget`.',
      ],
    },
    missing: 'silent',
    fires: ({ budget }) => [
      {
        title: 'two projects together pass the budget',
        given: [
          sample(m.costToday, of('chat'), { before: 0, during: 0.54 * budget, after: 0 }),
          sample(m.costToday, of('search'), { before: 0, during: 0.5 * budget, after: 0 }),
          ...strangers(m.costToday, of('chat'), { during: budget }),
        ],
        labels: [at],
        value: (1.04 * budget).toFixed(2),
      },
    ],
    silent: ({ budget }) => [
      {
        title: 'two projects together spend the budget to the cent',
        given: [
          sample(m.costToday, of('chat'), { during: 0.5 * budget }),
          sample(m.costToday, of('search'), { during: 0.5 * budget }),
          ...strangers(m.costToday, of('chat'), { during: 5 * budget }),
        ],
      },
    ],
  });
};
