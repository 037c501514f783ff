import { PRODUCT } from '../lib/names.ts';
import { visible } from '../lib/shown.ts';
import { MARK, type Tree } from '../lib/tree.ts';
import type { Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { allLeaves } from '../plan/discover.ts';
import { PATHS } from '../plan/paths.ts';
import { conflictIn } from '../plan/refusal.ts';
import { deliveriesOf } from '../plan/tree.ts';
import { listed } from './fold.ts';
import { metricsPage } from './metrics.ts';
import { filled, region, sectionsOf } from './readme.ts';
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
 * Every page that follows from the plan: a runbook for each alert, METRICS.md, OPERATIONS.md, and the README with its regions
 * filled. `existing` gives the text of a file of the output folder, if it is there. A README whose regions are not in order
 * is an issue and not among the files.
 */
export async function docs(plan: Plan, existing: (path: string) => string | undefined): Promise<Docs> {
  const files: Tree = new Map(await runbooks(plan, header));
  files.set(PATHS.metrics, header(plan.file) + (await metricsPage(plan)));
  const given = { plan, config: existing(plan.file), has: (path: string) => existing(path) !== undefined };
  const sections = await sectionsIn(plan);
  const texts = new Map(
    await Promise.all(
      [...new Set(['config', ...sections.map(({ name }) => name)])].map(
        async name => [name, await region(name, given)] as const,
      ),
    ),
  );
  const written = sections.map(({ name, title }) => ({ title, anchor: anchorOf(title), text: texts.get(name) ?? '' }));
  files.set(
    PATHS.operations,
    header(plan.file) + (await filled('operations.md', 'templates', { file: plan.file, sections: written })),
  );
  const before = existing(PATHS.readme) ?? (await skeleton(plan, sections));
  const conflict = conflictIn(before, PATHS.readme);
  if (conflict) return { files, shared: new Set([PATHS.readme]), issues: [conflict] };
  const { regions, issues } = await regionsIn(before, [...texts.keys()]);
  if (issues.length === 0) files.set(PATHS.readme, fillRegions(before, regions, texts));
  return { files, shared: new Set([PATHS.readme]), issues };
}

/** The regions of a README. Those of a delivery that brings nothing any more are known as well: they are left empty. */
async function regionsIn(text: string, names: readonly string[]) {
  const found = regionsOf(text, PATHS.readme, names);
  if (found.issues.length === 0) return found;
  const all = (await allLeaves('deliveries')).map(async ([, { delivery }]) => {
    const { install, layout, removal } = await delivery.pages();
    return [install, ...layout, removal].map(({ name }) => name);
  });
  return regionsOf(text, PATHS.readme, [...new Set([...names, ...(await Promise.all(all)).flat()])]);
}

/** Sections that every repository has, whatever deploys it, in their order. */
const TITLES: Readonly<Record<string, string>> = {
  prerequisites: 'Prerequisites',
  secrets: 'Secrets',
  alerts: 'Alerts',
  dashboards: 'Dashboards',
  metrics: 'Metrics',
  silence: 'Silence an alert',
  'no-data': 'When there is no data',
};

interface Titled {
  readonly name: string;
  readonly title: string;
  /** Whether it begins the work: it comes first, and in the README too. */
  readonly first: boolean;
}

/** The sections of OPERATIONS.md: how it begins, what all have, then what the deliveries add. */
async function sectionsIn(plan: Plan): Promise<readonly Titled[]> {
  const brought = (await sectionsOf(plan)).map(({ page: { name, title }, first }) => ({ name, title, first }));
  const common = Object.entries(TITLES).map(([name, title]) => ({ name, title, first: false }));
  const all = [...brought.filter(({ first }) => first), ...common, ...brought.filter(({ first }) => !first)];
  return [...new Map(all.map(one => [one.name, one])).values()];
}

/** The anchor that forges give a heading. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

/** A README for a repository that has none yet, to be written around. */
async function skeleton(plan: Plan, sections: readonly Titled[]): Promise<string> {
  const { base, file } = plan;
  return filled('readme.md', 'templates', {
    name: base.config.name === '' ? PRODUCT : base.config.name,
    delivery: listed([...deliveriesOf(plan).keys()].map(({ title }) => title)),
    file,
    page: PATHS.operations,
    installs: sections.filter(({ first }) => first).map(({ name, title }) => ({ region: name, title })),
    sections: sections.filter(({ first }) => !first).map(({ title }) => ({ title, anchor: anchorOf(title) })),
  });
}
