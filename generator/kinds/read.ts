import { memo } from '../lib/memo.ts';
import { own } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import { type Content, isManifest } from '../model/artifact.ts';
import { areMetricsql } from '../promql/metricsql.ts';
import { parsePromql } from '../promql/syntax.ts';
import type { DashboardView } from '../views/dashboards.ts';
import type { Json } from '../views/reading.ts';
import type { QueryView, RuleView, TargetView, Views } from '../views/views.ts';
import { isNamesake } from './kind.ts';
import { FILES, OBJECTS, type Readers } from './readers.ts';
import { isLogql } from './rules-file.ts';
import { readObjectSecrets } from './secrets.ts';

const readersOf = (content: Content): Readers<Content> | undefined =>
  ('apiVersion' in content ? (isNamesake(content) ? undefined : own(OBJECTS, content.kind)) : FILES[content.kind]) as
    | Readers<Content>
    | undefined;

const reader = <View extends Exclude<keyof Views, 'queries'>>(view: View): ((content: Content) => Views[View]) =>
  memo<Content, Views[View]>(content => readersOf(content)?.[view]?.(content) ?? ([] as unknown as Views[View]));

/** The rules in an object or a file, in its order. */
export const rulesOf = reader('rules');
/** Who gets which alert, by an object or a file; nothing where it is about something else. */
export const notifyingOf = reader('notifying');
/** The scrapes of a monitor or a file. */
export const scrapesOf = reader('scrapes');
/** The dashboards in an object or a file; one without JSON where the text is none, or deeper than any dashboard. */
export const dashboardsOf = reader('dashboards');
/** The programs that an object or a file runs. */
const processesOf = reader('processes');

/** The addresses that programs listen at, by a file. */
const listenersOf = reader('listeners');
/** How long programs keep what they have, by a file. */
export const retentionsOf = reader('retentions');

/** The values that an object of any kind or a file reads and must not hold, and those that it holds. */
export const secretsOf: (content: Content) => Views['secrets'] = memo<Content, Views['secrets']>(content =>
  isManifest(content)
    ? readObjectSecrets(content, processesOf(content))
    : (FILES[content.kind].secrets?.(content) ?? []),
);

/** The dashboard in an object; an empty one where there is none. */
export const dashboardOf = (content: Content): DashboardView =>
  dashboardsOf(content)[0] ?? { panels: [], variables: [], path: [] };

/** Datasources that take PromQL: Grafana's own and, where nothing is said, any; its pipes give Loki's language away. */
const isPromql = ({ type, expr }: TargetView): boolean =>
  expr !== '' &&
  (type === undefined ? !/^\s*\{/.test(expr) && !isLogql(expr) : type === 'prometheus' || type.startsWith('$'));

/** Whether a rule asks in PromQL, or in what PromQL takes as well. */
const isReadable = ({ language, expr }: RuleView): boolean =>
  language === undefined || (language === 'MetricsQL' && parsePromql(expr).error === undefined);

/** Whether a query of a panel, among those of its dashboards, is one that PromQL takes, or that is meant as such. */
const isMeant = (asksMetricsql: boolean, target: TargetView): boolean =>
  isPromql(target) && !(asksMetricsql && parsePromql(target.expr).error !== undefined);

const targetsOf = (content: Content) =>
  dashboardsOf(content).flatMap(({ panels }) => panels.flatMap(({ targets }) => targets));

/** Whether the dashboards of an object or a file ask VictoriaMetrics. */
const asksMetricsql = memo((content: Content): boolean => areMetricsql(targetsOf(content).map(({ expr }) => expr)));

/** A query in another language than PromQL: that of a rule, or of the datasource of a panel. */
interface OtherQuery {
  readonly language: string;
  readonly expr: string;
  readonly asker: string;
  readonly path: Path;
}

/** Queries that are not in PromQL, in their order. */
export const otherQueriesOf: (content: Content) => readonly OtherQuery[] = memo<Content, readonly OtherQuery[]>(
  content => [
    ...rulesOf(content).flatMap(rule =>
      isReadable(rule)
        ? []
        : [{ language: rule.language ?? '', expr: rule.expr, asker: askerOf(rule), path: [...rule.path, 'expr'] }],
    ),
    ...dashboardsOf(content)
      .flatMap(({ panels }) => panels)
      .flatMap(({ title, targets }) =>
        targets
          .filter(target => target.expr !== '' && !isMeant(asksMetricsql(content), target))
          .map(target => ({
            language: languageOf(target),
            expr: target.expr,
            asker: `panel \`${title}\``,
            path: [...target.path, target.key ?? 'expr'],
          })),
      ),
  ],
);

/** The language of a query of a panel that is not PromQL. */
const languageOf = (target: TargetView): string =>
  isPromql(target)
    ? 'MetricsQL'
    : target.type === undefined || target.type === 'loki'
      ? 'LogQL'
      : `that of ${target.type}`;

const askerOf = ({ alerts, name }: RuleView): string => `${alerts ? 'alert' : 'recording rule'} \`${name}\``;

/** Every query of an object or a file. */
export const queriesOf: (content: Content) => readonly QueryView[] = memo<Content, readonly QueryView[]>(content => [
  ...rulesOf(content)
    .filter(isReadable)
    .map(rule => ({ expr: rule.expr, asker: askerOf(rule), rule, path: [...rule.path, 'expr'] })),
  ...dashboardsOf(content)
    .flatMap(({ panels }) => panels)
    .flatMap(panel =>
      panel.targets
        .filter(target => isMeant(asksMetricsql(content), target))
        .map(target => ({
          expr: target.expr,
          asker: `panel \`${panel.title}\``,
          panel,
          target,
          path: [...target.path, target.key ?? 'expr'],
        })),
    ),
]);

/** All that laws read in an object or a file. */
export const viewsOf = (content: Content): Views => ({
  rules: rulesOf(content),
  queries: queriesOf(content),
  notifying: notifyingOf(content),
  scrapes: scrapesOf(content),
  dashboards: dashboardsOf(content),
  processes: processesOf(content),
  listeners: listenersOf(content),
  retentions: retentionsOf(content),
  secrets: secretsOf(content),
});

/** Monitors that select their targets. */
const SELECTING = ['PodMonitor', 'ServiceMonitor'];

/** The endpoints of a monitor that selects its targets, as they are written. */
export const endpointsOf = (content: Content): readonly Json[] =>
  SELECTING.includes(content.kind) ? scrapesOf(content).map(({ json }) => json) : [];

export const isMonitor = ({ kind }: Content): boolean =>
  kind === 'PodMonitor' || kind === 'ServiceMonitor' || kind === 'Probe';
