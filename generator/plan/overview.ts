import { type Dashboard, dashboard, panel, type Row } from '../model/dashboard.ts';
import type { Instance, OverlayPlan } from '../model/plan.ts';
import { matches, measured, promql, where } from '../promql/promql.ts';
import { upOf } from './cross.ts';
import { together } from './shared-dashboard.ts';

/** The uid of the overview. */
const OVERVIEW = 'models-overview';

/** Columns and rows of the grid that a headline takes: three are beside each other. */
const HEADLINE = { width: 8, height: 7 };

/** Whether the targets of an instance answer. All of them ask in the same words, so they are one panel. */
const answering = ({ placement: { scope }, contract }: Instance): Row => ({
  title: 'Now',
  panels: [
    panel('bargauge', 'Targets that answer', {
      description: 'Share of the targets of each source that answered their last scrape. Normal is 100 %.',
      queries: [measured(promql`avg by (job) (${upOf(contract.source)}${where(scope)})`, 'ratio', ['job'])],
      steps: [
        { at: 0, color: 'red' },
        { at: 0.01, color: 'orange' },
        { at: 1, color: 'green' },
      ],
      width: 8,
      height: 9,
    }),
  ],
});

/** What fires of instances. Where their targets are kept decides who is asked: rules report to the same place. */
function active(instances: readonly Instance[]): Row {
  const fires = where({ alertstate: 'firing', source: matches(instances.map(({ name }) => name).join('|')) });
  const labels = ['alertname', 'severity', 'source'];
  const query = measured(promql`count by (alertname, severity, source) (ALERTS${fires})`, 'count', labels);
  return {
    title: 'Now',
    panels: [
      panel('table', 'Alerts that fire', {
        description: 'Alerts of all sources that fire at this moment.',
        empty: 'No alert fires',
        queries: [{ ...query, reads: instances.map(({ contract }) => upOf(contract.source)) }],
        width: 16,
        height: 9,
      }),
    ],
  };
}

const headlinesOf = ({ rows }: Dashboard) => rows.flatMap(row => row.panels).filter(({ headline }) => headline);

/** Titles of headlines that several dashboards have. */
function sharedTitles(dashboards: readonly Dashboard[]): ReadonlySet<string> {
  const homes = new Map<string, string>();
  const shared = new Set<string>();
  for (const one of dashboards)
    for (const { title } of headlinesOf(one)) {
      if ((homes.get(title) ?? one.name) !== one.name) shared.add(title);
      homes.set(title, one.name);
    }
  return shared;
}

/** The headlines of a dashboard, in a row of its title, which a headline has as well if another dashboard has one of that name. */
function row(one: Dashboard, shared: ReadonlySet<string>): readonly Row[] {
  const titled = (title: string) => (shared.has(title) ? `${title} (${one.title})` : title);
  const panels = headlinesOf(one).map(panel => ({ ...panel, ...HEADLINE, title: titled(panel.title) }));
  return panels.length === 0 ? [] : [{ title: one.title, panels }];
}

/** The dashboard that a person opens first: which sources answer, what fires, and the headlines of every kind of source. */
export function overviewOf(instances: readonly Instance[], provided: OverlayPlan['provided']): Dashboard {
  const scraped = instances.filter(({ dashboards }) => dashboards.length > 0);
  const shared = sharedTitles(scraped.flatMap(({ dashboards }) => dashboards));
  const watching = scraped.filter(({ rules }) => rules.length > 0);
  return together(
    scraped.map((instance, index) => ({
      instance,
      dashboard: dashboard(OVERVIEW, {
        title: 'Overview of all sources',
        description:
          'Which sources answer, what fires, and the most telling panels of each. Their own dashboards have the rest.',
        tags: ['models', 'overview'],
        rows: [
          answering(instance),
          ...(index === 0 && watching.length > 0 ? [active(watching)] : []),
          ...instance.dashboards.flatMap(one => row(one, shared)),
        ],
      }),
    })),
    provided,
  );
}
