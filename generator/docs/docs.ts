import { PRODUCT } from '../lib/names.ts';
import { visible } from '../lib/shown.ts';
import { cell, compile, tidy } from '../lib/template.ts';
import { MARK, type Tree } from '../lib/tree.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { allLeaves, template } from '../plan/discover.ts';
import { PATHS } from '../plan/paths.ts';
import { conflictIn } from '../plan/refusal.ts';
import { deliveriesOf } from '../plan/tree.ts';
import { listed } from './fold.ts';
import { metricsPage } from './metrics.ts';
import { REGIONS, region, sectionsOf } from './readme.ts';
import { fillRegions, regionsOf } from './regions.ts';
import { runbooks } from './runbook.ts';

/** What people read, beside what the cluster reads. */
export interface Docs {
  readonly files: Tree;
  /** Files whose text is partly a person's: they carry no mark, and only their regions are ours. */
  readonly shared: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/** The first line of a page that is all ours, as a Markdown reader does not show it. No name of a file ends it. */
const header = (origin: string): string =>
  `<!-- ${MARK} from ${visible(origin).replaceAll('>', '&gt;')}: do not edit, run \`npm run generate\`. -->\n\n`;

/**
 * Every page that follows from the plan: a runbook for each alert, METRICS.md, and the README with its regions filled.
 * `existing` gives the text of a file of the output folder, if it is there. A README whose regions are not in order is
 * an issue and not among the files.
 */
export async function docs(plan: Plan, existing: (path: string) => string | undefined): Promise<Docs> {
  const files: Tree = new Map(await runbooks(plan, header));
  files.set(PATHS.metrics, header(plan.file) + (await metricsPage(plan)));
  const before = existing(PATHS.readme) ?? (await skeleton(plan));
  const conflict = conflictIn(before, PATHS.readme);
  if (conflict) return { files, shared: new Set([PATHS.readme]), issues: [conflict] };
  const brought = (await sectionsOf(plan)).map(({ page }) => page.name);
  const { regions, issues } = await regionsIn(before, [...Object.keys(REGIONS), ...brought]);
  if (issues.length === 0) {
    const given = { plan, config: existing(plan.file), has: (path: string) => existing(path) !== undefined };
    const fillings = await Promise.all(regions.map(async ({ name }) => [name, await region(name, given)] as const));
    files.set(PATHS.readme, fillRegions(before, regions, new Map(fillings)));
  }
  return { files, shared: new Set([PATHS.readme]), issues };
}

/** The regions of a README. Those of a delivery that brings nothing any more are known as well: they are left empty. */
async function regionsIn(text: string, names: readonly string[]) {
  const found = regionsOf(text, PATHS.readme, [...new Set(names)]);
  if (found.issues.length === 0) return found;
  const all = (await allLeaves('deliveries')).map(async ([, { delivery }]) => {
    const { install, layout, removal } = await delivery.pages();
    return [install, ...layout, removal].map(({ name }) => name);
  });
  return regionsOf(text, PATHS.readme, [...new Set([...names, ...(await Promise.all(all)).flat()])]);
}

/** Headings of the regions that every README has, in their order. */
const TITLES: Readonly<Record<string, string>> = {
  config: '',
  prerequisites: 'Prerequisites',
  secrets: 'Secrets',
  alerts: 'Alerts',
  dashboards: 'Dashboards',
  metrics: 'Metrics',
  silence: 'Silence an alert',
  'no-data': 'When there is no data',
};

/** A README for a repository that has none yet: a heading for each region, to be written around. */
async function skeleton(plan: Plan): Promise<string> {
  const { base, file } = plan;
  const page = compile(await template('readme.md'), {
    name: 'generator/templates/readme.md.ejs',
    locals: ['name', 'file', 'delivery', 'sections'],
    escape: cell,
  });
  const brought = (await sectionsOf(plan)).map(({ page: { name, title }, first }) => ({ title, region: name, first }));
  const [config, ...common] = Object.entries(TITLES).map(([name, title]) => ({ title, region: name }));
  const sections = [
    ...new Map(
      [config, ...brought.filter(({ first }) => first), ...common, ...brought.filter(({ first }) => !first)].flatMap(
        one => (one ? [[one.region, one] as const] : []),
      ),
    ).values(),
  ];
  const delivery = listed([...deliveriesOf(plan).keys()].map(({ title }) => title));
  return tidy(page({ delivery, name: base.config.name === '' ? PRODUCT : base.config.name, file, sections }));
}
