import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { matchValue } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Selector, walk } from '../promql/tree.ts';
import { type CheckScope, defineCheck, type Found } from '../views/check.ts';
import { dig, selects } from '../views/reading.ts';
import { fitting, readBy } from '../views/series.ts';

/**
 * `job` is the name of a Service or `<namespace>/<PodMonitor>`, and changes with them; a query that asks for the old
 * one is silent.
 */
export const check = defineCheck({
  law: 'A query asks for a job and a namespace that a scrape gives to its series',
  restsOn: ['B12'],
  looksAt: ['queries'],
  anywhere: true,
  *overlay({ overlay, index }) {
    if (overlay.partial) yield* ofOthers(index);
  },
  *views({ queries }, overlay) {
    // Of others not every scrape is at hand.
    if (overlay.partial) return;
    for (const { expr, asker, rule } of queries)
      for (const selector of parsePromql(expr).selectors) {
        const named = readBy(selector, overlay);
        if (named.length === 0 || fitting(selector, overlay).length > 0) continue;
        if (!rule && fallsBack(expr, selector)) continue;
        const label = named.some(
          ({ provided: { job } }) =>
            !selector.matchers.some(matcher => matcher.name === 'job' && !matchValue(matcher, job ?? '')),
        )
          ? 'namespace'
          : 'job';
        const values = distinct(named.flatMap(({ provided }) => provided[label] ?? []));
        const asked = selector.matchers
          .filter(({ name }) => name === label)
          .map(({ op, value }) => `${label}${op}"${value}"`);
        yield {
          level: rule ? 'error' : 'warning',
          what: `${asker} asks ${tick(selector.metric ?? '')} for ${listing(asked)}, and its series have ${tick(label)} ${listing(values, 4, 'or')}`,
          why: rule ? 'the alert would never fire, or never stop' : 'the panel would show no data',
          fix: `write ${listing(
            values.map(value => `${label}="${value}"`),
            4,
            'or',
          )}`,
        };
      }
  },
});

/** Whether a query that has nothing from this scrape asks any for the same: it shows what there is. */
function fallsBack(expr: string, { from, metric }: Selector): boolean {
  const { root } = parsePromql(expr);
  return [...(root ? walk(root) : [])].some(
    part =>
      part.type === 'binary' &&
      part.op === 'or' &&
      [...walk(part.left)].some(one => one.type === 'selector' && one.from === from) &&
      [...walk(part.right)].some(
        one =>
          one.type === 'selector' &&
          one.metric === metric &&
          one.matchers.every(({ name }) => !['job', 'namespace'].includes(name)),
      ),
  );
}

/** The jobs that scrapes of others give, and the names that are taken for jobs. */
interface Jobs {
  readonly given: ReadonlySet<string>;
  /** The job that the monitor of a name gives. */
  readonly named: ReadonlyMap<string, string>;
  /** Whether a `prometheus.yml` is at hand: it has all its jobs. */
  readonly isWhole: boolean;
}

/** Jobs as the operator names them without a `jobLabel` (pkg/prometheus/promcfg.go), and as files have them. */
function jobsIn(index: CheckScope['index']): Jobs {
  const given = new Set<string>();
  const named = new Map<string, string>();
  for (const { object } of index.all('PodMonitor')) {
    const job = `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
    given.add(job);
    named.set(object.metadata.name, job);
  }
  for (const { object } of index.all('ServiceMonitor')) {
    const services = index
      .all('Service', object.metadata.namespace)
      .filter(service => selects(dig(object, 'spec', 'selector'), service.object.metadata.labels ?? {}));
    for (const service of services) given.add(service.object.metadata.name);
    // A Service that is not at hand may well bear the monitor's name.
    const [first] = services;
    if (first && dig(object, 'spec', 'jobLabel') === undefined)
      named.set(object.metadata.name, first.object.metadata.name);
  }
  const files = index.seen('scrapes').filter(({ view }) => typeof view.json['job_name'] === 'string');
  for (const { view } of files) given.add(String(view.json['job_name']));
  const isRelabeled = index.seen('scrapes').some(({ view }) => JSON.stringify(view.json).includes('"job"'));
  return { given, named, isWhole: files.length > 0 && !isRelabeled };
}

/** A job by the name of a monitor, which gives another one; or one that a whole configuration does not have. */
function* ofOthers(index: CheckScope['index']): Generator<Found> {
  const { given, named, isWhole } = jobsIn(index);
  for (const { view, about } of index.seen('queries'))
    for (const { matchers, metric = '' } of view.rule ? parsePromql(view.expr).selectors : [])
      for (const { op, value } of matchers.filter(({ name }) => name === 'job')) {
        if (op !== '=' || given.has(value) || !(isWhole || named.has(value))) continue;
        const job = named.get(value);
        yield {
          about,
          path: view.path,
          word: value,
          level: 'warning',
          what: `${view.asker} asks ${tick(metric)} for job ${tick(value)}, and ${named.has(value) ? `the monitor of that name gives job ${tick(job ?? '')}` : `there is only ${listing([...given])}`}`,
          why: 'where no other scrape gives that job, the rule never matches',
          fix: job === undefined ? `write one of: ${[...given].join(', ')}` : `write \`job="${job}"\``,
        };
      }
}
