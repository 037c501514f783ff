import { here } from '../lib/origin.ts';
import { type Alert, alert, sample, strangers } from '../model/alert.ts';
import { minutes, seconds } from '../promql/duration.ts';
import { promql } from '../promql/promql.ts';
import { outages } from './outage.ts';
import {
  budgetOf,
  COUNTED,
  exact,
  type Indicator,
  type Objective,
  type Phases,
  percentage,
  recorded,
  seriesOf,
} from './slo.ts';

/**
 * Two windows that must both burn, and the share of the budget that is gone by then (Google, The Site Reliability
 * Workbook, chapter 5, table 5-8). The short one ends the alert soon after its cause; `for` as kube-prometheus has it.
 */
const PAIRS = [
  { long: '1h', short: '5m', spent: 0.02, for: '2m', severity: 'critical' },
  { long: '6h', short: '30m', spent: 0.05, for: '15m', severity: 'critical' },
  { long: '1d', short: '2h', spent: 0.1, for: '1h', severity: 'warning' },
  { long: '3d', short: '6h', spent: 0.1, for: '3h', severity: 'warning' },
] as const;

/**
 * Bad events that a window must have seen. Where few ask, a burn is a matter of luck: of two requests of a night one
 * that fails is a hundred times the budget of 99.5 % (the same book, "Low-Traffic Services and Error Budget Alerting").
 * Bad events are counted, not all: what serves hardly anybody and fails them all still alerts, by the longer windows,
 * which gather more of them.
 */
const EVENTS = 10;

/** Minutes that a scenario's phase before its cause lasts (`proof/rule-tests.ts`), and what is recorded of them. */
const BEFORE = 9;

/** Fewer than so many events, of which a part for each second of `COUNTED` is a number that computers hold exactly. */
const few = (events: number): number =>
  seconds(COUNTED) * 2 ** Math.floor(Math.log2((0.96 * events) / seconds(COUNTED)));

/** Alerts on a budget that is spent too fast: two that page and two that can wait for the morning. */
export function burnAlerts(indicator: Indicator, slo: Objective): readonly Alert[] {
  const origin = here();
  return PAIRS.map(pair => ({ ...burning(indicator, slo, pair), origin }));
}

function burning(indicator: Indicator, slo: Objective, pair: (typeof PAIRS)[number]): Alert {
  const { prefix, at, words, name } = indicator;
  const { long, short } = pair;
  const budget = budgetOf(slo);
  const part = seconds(long) / seconds(slo.window);
  // A budget that is spent no faster than it lasts is no reason to wake anybody, however short the window.
  const usual = exact(Math.max(1, pair.spent / part));
  const [now, lately] = [recorded(indicator, short), recorded(indicator, long)];
  const records = [...new Map([...now.recordings, ...lately.recordings].map(one => [one.record, one])).values()];
  const outage = indicator.probed
    ? outages(indicator, indicator.probed, minutes(short) + (short === COUNTED ? 0 : 4))
    : { fires: [], silent: [] };
  const steady = (share: number): Phases => ({ during: { perMinute: 1e4, share } });
  const strange = indicator
    .given(steady(1))
    .flatMap(({ series, metric, labels, during }) => strangers({ series, metric }, labels, { during }));
  return alert(`${prefix}ErrorBudgetBurn${long}`, {
    severity: pair.severity,
    for: pair.for,
    thresholds: {
      burn: {
        value: usual,
        unit: 'factor',
        meaning: 'how many times as fast as its window allows the error budget is spent',
      },
      events: {
        value: EVENTS,
        unit: 'events',
        meaning: `bad events within ${long} up to which a burn means nothing`,
      },
    },
    records: () => [...new Map([...now.recordings, ...lately.recordings].map(one => [one.record, one])).values()],
    expr: ({ burn, events }) =>
      promql`${lately.share} > ${burn} * ${budget} and ${now.share} > ${burn} * ${budget} and ${lately.bad} * ${seconds(long)} > ${events}`,
    summary: `{{ $labels.job }} in ${at.words.placeText} spends its error budget too fast`,
    description: `{{ $value | humanizePercentage }} of the events of ${long} are ${words}, where the objective of ${slo.objective} % allows ${percentage(budget)} over ${slo.window}.`,
    runbook: {
      meaning: `At this speed ${percentage(usual * part)} of the error budget of ${slo.window} is gone within ${long}. The last ${short} look the same, so it goes on.`,
      impact:
        pair.severity === 'critical'
          ? 'Users notice. If it goes on, the promise for the whole window is broken within hours or days.'
          : 'Few users notice. If it goes on, the promise is broken before its window is over.',
      diagnosis: ['Look at *Error budget burn*: did it jump, or does it creep?', ...indicator.diagnosis],
      mitigation: [
        'When the budget is spent, put changes off until it has recovered; a promise that cannot be kept is made smaller.',
        ...indicator.mitigation,
      ],
    },
    missing: 'silent',
    // What a probe finds beside it follows from its source being gone as well.
    symptom: true,
    fires: ({ burn, events }) => [
      {
        title: 'the budget is spent a little too fast, and then just not too fast by the few who still ask',
        given: [
          ...indicator.given({
            during: { perMinute: 1e4, share: 1.04 * burn * budget },
            after: { perMinute: 1, share: 0.96 * burn * budget },
          }),
          ...strange,
        ],
        labels: [{ ...at.scope, slo: name }],
        value: percentage(1.04 * burn * budget),
        // A rate needs two samples. A longer window keeps what was recorded of five minutes.
        within: 1,
        clears: minutes(short) - 1 + (short === COUNTED ? 0 : 4),
      },
      {
        title: 'everything fails, and there are just enough who ask',
        // Eight tenths of a minute's worth are recorded of the samples of three minutes: five hold each of them.
        given: indicator.given({ during: { perMinute: (1.04 * events) / 0.8, share: 1 } }),
        labels: [{ ...at.scope, slo: name }],
        value: percentage(1),
        within: 2,
      },
      ...outage.fires,
      ...(indicator.begun
        ? [
            {
              title: 'a server begins to fail with very many at once, and others are found that have counted for days',
              given: indicator.begun(1e9, 'lasting'),
              labels: [{ ...at.scope, slo: name }],
              value: percentage(1),
            },
          ]
        : []),
    ],
    silent: ({ burn, events }) => [
      ...(indicator.begun
        ? [
            {
              title: 'servers that have failed requests for days are scraped for the first time',
              given: indicator.begun(1e9, 'strange'),
            },
            {
              title: 'a server dies and fails what it holds, which one scrape sees and is just not enough',
              given: indicator.begun(few(events), 'once'),
              recorded: Object.fromEntries(
                [lately.bad, ...(indicator.oneCounter ? [lately.all] : [])].map(one => [
                  seriesOf(one),
                  [{ labels: { ...at.scope, slo: name }, value: few(events) / seconds(long) }],
                ]),
              ),
            },
          ]
        : []),
      {
        title: 'no request has ever arrived, and another promise is given up',
        given: [
          ...indicator.given({ during: { perMinute: 0, share: 0 } }),
          ...records
            .filter(({ record }) => !record.includes('ratio'))
            .flatMap(({ record: series, query }) =>
              query.reads.map(metric =>
                sample({ series, metric }, { ...at.scope, slo: 'other' }, { before: 1, during: null }),
              ),
            ),
        ],
        recorded: Object.fromEntries(
          [now, lately].flatMap(({ bad, share }) => [
            [seriesOf(bad), [{ labels: { ...at.scope, slo: name }, value: 0 }]],
            [seriesOf(share), []],
          ]),
        ),
      },
      ...outage.silent,
      {
        title: 'the budget is spent just not too fast, and that of neighbours is',
        given: [...indicator.given(steady(0.96 * burn * budget)), ...strange],
      },
      {
        title: 'everything fails, and there are just not enough who ask',
        given: indicator.given({
          before: { perMinute: (0.96 * events) / BEFORE, share: 1 },
          during: { perMinute: 1e-6, share: 1 },
        }),
      },
      {
        title: 'everything fails for the few who still ask, and over the long window it is just not too much',
        given: indicator.given({
          before: { perMinute: 1e9, share: 0.96 * burn * budget },
          during: { perMinute: 1, share: 1 },
        }),
      },
    ],
  });
}
