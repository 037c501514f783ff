import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, on, promql } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { target } from './scenario.ts';

/** Seconds after which the exporter has renewed what it says of today: it reads cost every half hour. */
const RENEWED = 1800;

/**
 * Money. A quarter of an hour, because one reading of cost may be corrected. Until the exporter has renewed it, "today" is
 * yesterday: nothing is said in the first hour of a UTC day, nor while the last collection is older than its first half.
 */
export const dailySpendOverBudget = (at: Watched<Options>): Alert => {
  const { name } = at;
  const grain = { where: at.scope, by: perScope(at) };
  const collected = { ...target(at), provider: 'openai' };
  const of = (project: string) => ({ ...target(at), project });
  return alert('RobotheusDailySpendOverBudget', {
    severity: 'warning',
    for: '15m',
    thresholds: { budget: { value: 100, unit: 'usd', meaning: 'spend of one UTC day over all projects' } },
    expr: ({ budget }) =>
      promql`${level('sum', m.costToday, grain)} > ${budget} and on () hour() > 0 unless ${on(perScope(at))} ${level('max', m.collected, grain)} < time() - time() % 86400 + ${RENEWED}`,
    summary: `Today's spend on OpenAI is over the budget, as ${name} in ${at.words.placeText} reports`,
    description: `Projects have spent {{ $value | printf "%.2f" }} USD since midnight UTC, as exporter {{ $labels.job }} in ${at.words.placeText} reports.`,
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
        title: 'two projects together have passed the budget when the first hour of the day is over',
        given: [
          sample(m.costToday, of('chat'), { before: 0, during: 0.54 * budget, after: 0 }),
          sample(m.costToday, of('search'), { before: 0, during: 0.5 * budget, after: 0 }),
          ...strangers(m.costToday, of('chat'), { during: budget }),
          ...strangers(m.collected, collected, { during: 0 }),
        ],
        labels: [at.scope],
        value: (1.04 * budget).toFixed(2),
        // Ten minutes of the first hour are over when they do.
        within: 50,
      },
      {
        title: 'the last collection was half an hour into the day, and hours ago',
        given: [
          sample(m.costToday, of('chat'), { during: { from: 1.04 * budget, perMinute: 0, late: 150 } }),
          sample(m.collected, collected, { during: RENEWED }),
          sample(m.collected, { ...collected, provider: 'other' }, { during: 0 }),
        ],
        labels: [at.scope],
        value: (1.04 * budget).toFixed(2),
        within: 150,
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
        lasts: 90,
      },
      {
        title: 'the last collection was a second too early to be of today',
        given: [
          sample(m.costToday, of('chat'), { during: 5 * budget }),
          sample(m.collected, collected, { during: RENEWED - 1 }),
          ...strangers(m.collected, collected, { during: 1e6 }),
        ],
        lasts: 90,
      },
      {
        title: 'the last collection was ten minutes before the second day began',
        given: [
          sample(m.costToday, of('chat'), { during: { from: 5 * budget, perMinute: 0, late: 1500 } }),
          sample(m.collected, collected, { during: 86_400 - 600 }),
        ],
        lasts: 1560,
      },
    ],
  });
};
