import { type Fragment, fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import type { Metric } from '../../promql/metric.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { percentage, proxy } from './scenario.ts';
import { askLiteLLM, KEY, WITH_KEY } from './steps.ts';

/** Whose budget it is. */
interface Owner {
  readonly name: string;
  readonly left: Metric;
  readonly budget: Metric;
  /** Labels that name the owner, for two of them. */
  readonly owners: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  /** The owner as annotations name it, and as a noun. */
  readonly template: string;
  readonly noun: string;
  /** Where LiteLLM tells of the budget, and how it is asked for this one. */
  readonly route: string;
  readonly parameter: Fragment;
}

/** The alias beside the id is there for people, unless the scrape drops it. */
export const teamBudgetLow = (at: Watched<Options>): Alert => {
  const aliased = !at.options.dropLabels.includes('team_alias');
  const team = (id: string) => ({ team: id, ...(aliased ? { team_alias: `Team ${id}` } : {}) });
  return budgetLow(at, {
    name: 'LiteLLMTeamBudgetLow',
    left: m.teamBudgetLeft,
    budget: m.teamBudget,
    owners: [team('a'), team('b')],
    template: aliased ? 'Team {{ $labels.team_alias }} ({{ $labels.team }})' : 'Team {{ $labels.team }}',
    noun: 'team',
    route: '/team/info',
    parameter: fragment`"team_id=$TEAM"`,
  });
};

export const keyBudgetLow = (at: Watched<Options>): Alert =>
  budgetLow(at, {
    name: 'LiteLLMKeyBudgetLow',
    left: m.keyBudgetLeft,
    budget: m.keyBudget,
    owners: [{ hashed_api_key: 'key-1' }, { hashed_api_key: 'key-2' }],
    template: 'Key {{ $labels.hashed_api_key }}',
    noun: 'key',
    route: '/key/info',
    parameter: fragment`"key=$HASHED_API_KEY"`,
  });

/**
 * Little money left. Each pod tells what it last saw, so the least of them counts; an owner without a budget has +Inf left
 * and no budget metric (litellm/integrations/prometheus.py).
 */
function budgetLow(
  at: Watched<Options>,
  { name, left, budget, owners, template, noun, route, parameter }: Owner,
): Alert {
  const { options } = at;
  const here = where(at.scope);
  const labels = Object.keys(owners[0]);
  const by = grouped(perScope(at, ...labels));
  const [one, two] = owners;
  /** A power of two: a share of it is exact to the bit. */
  const dollars = 256;
  /** An owner with this share of the budget left, as one pod reports. */
  const owner = (of: Readonly<Record<string, string>>, share: number, replica = 1) => [
    sample(budget, { ...proxy(at, replica), ...of }, { during: dollars }),
    sample(left, { ...proxy(at, replica), ...of }, { before: dollars, during: dollars * share, after: dollars }),
  ];
  const steady = (of: Readonly<Record<string, string>>, share: number) => [
    sample(budget, { ...proxy(at), ...of }, { during: dollars }),
    sample(left, { ...proxy(at), ...of }, { during: dollars * share }),
  ];
  return alert(name, {
    severity: 'warning',
    for: '15m',
    thresholds: { ratio: { value: 0.1, unit: 'ratio', meaning: `share of the budget of a ${noun} that is left` } },
    expr: ({ ratio }) => promql`min${by} (${left}${here} / (${budget}${here} > 0)) < ${ratio}`,
    summary: `${template} has little budget left in ${at.words.placeText}`,
    description: `{{ $value | humanizePercentage }} of its budget is left, as {{ $labels.job }} reports.`,
    runbook: {
      meaning: `What a ${noun} has spent since its budget began anew comes near the budget.`,
      impact: `None yet. With nothing left LiteLLM turns every request of the ${noun} away until the budget begins anew.`,
      diagnosis: [
        'Look at *Spend* and *Tokens by model*: more requests, or a dearer model?',
        askLiteLLM(
          options,
          { path: route, options: fragment`-G ${WITH_KEY} --data-urlencode ${parameter}` },
          {
            needs: KEY,
            say: 'See its budget and when it begins anew',
            look: 'Compare `spend` with `max_budget`; `budget_reset_at` is when it begins anew.',
          },
        ),
      ],
      mitigation: [
        `Inform its owner, or raise \`max_budget\` of the ${noun}.`,
        'Revoke a key that runs away.',
        `Where budgets are meant to run out, switch the alert off with \`alerts.${name}.enabled\`.`,
      ],
    },
    missing: 'silent',
    fires: ({ ratio }) => [
      {
        title: `two ${noun}s have a little too little left, one of them as one ${at.words.replicaKind} of two reports`,
        given: [
          ...owner(one, 0.96 * ratio),
          ...owner(one, 5 * ratio, 2),
          ...owner(two, 0.96 * ratio),
          ...strangers(left, { ...proxy(at), ...one }, { during: dollars }),
        ],
        labels: [one, two].map(of => ({ ...at.scope, ...of })),
        value: percentage(0.96 * ratio),
      },
    ],
    silent: ({ ratio }) => [
      {
        title: `a ${noun} has exactly enough left, and another may spend nothing and has spent a little`,
        given: [
          ...steady(one, ratio),
          sample(left, { ...proxy(at), ...two }, { during: -1 }),
          sample(budget, { ...proxy(at), ...two }, { during: 0 }),
        ],
      },
      {
        title: `a ${noun} of a neighbour has nothing left`,
        given: [
          ...strangers(budget, { ...proxy(at), ...one }, { during: dollars }),
          ...strangers(left, { ...proxy(at), ...one }, { during: 0 }),
        ],
      },
    ],
  });
}
