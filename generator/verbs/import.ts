import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dashboardsOf, rulesOf } from '../kinds/read.ts';
import { byText } from '../lib/sort.ts';
import { count } from '../lib/words.ts';
import { type Path, print } from '../lib/yaml.ts';
import { type Artifact, contentOf } from '../model/artifact.ts';
import type { Issue } from '../model/issue.ts';
import type { OwnAlert } from '../sources/custom/alerts-schema.ts';
import type { OwnPanel } from '../sources/custom/panels-schema.ts';
import { type Run, UsageError } from './command.ts';
import { alertOf, type Imported, type Lost, OPEN } from './import/alerts.ts';
import { panelOf } from './import/panels.ts';
import { open } from './session.ts';
import { reader } from './validate/reader.ts';

interface Taken {
  readonly alerts: Record<string, OwnAlert>;
  readonly panels: OwnPanel[];
  readonly issues: Issue[];
}

/**
 * Prints the `alerts` and `panels` of a source of kind `custom`, made of rules and dashboards that a team has. It writes no file.
 * What has no place there is reported at its line; only such a report differs from what was read.
 */
export const run: Run = async ([path = ''], given) => {
  const session = open(given);
  if (session.format !== 'text') throw new UsageError('`import` prints a part of a config: it takes no --output');
  const whole = resolve(session.root, path);
  if (!existsSync(whole)) throw new UsageError(`there is no folder or file \`${path}\``);
  const read = reader(session.root, [whole], session.show);
  const taken: Taken = { alerts: {}, panels: [], issues: [] };
  for (const file of filesIn(whole)) {
    const { artifacts, issues } = read.file(file);
    taken.issues.push(...issues);
    for (const artifact of artifacts) take(artifact, taken);
  }
  const { alerts, panels, issues } = taken;
  session.say([...issues, ...read.refused()]);
  const names = Object.keys(alerts).length;
  if (names + panels.length === 0) throw new UsageError(`nothing in \`${path}\` can become an alert or a panel`);
  process.stdout.write(
    `# Below a source of kind \`custom\`. Complete each "${OPEN}", and give numbers that people change a name under \`thresholds\`.\n${print({ ...(names > 0 ? { alerts } : {}), ...(panels.length > 0 ? { panels } : {}) })}`,
  );
  if (!session.quiet)
    process.stderr.write(
      `imported ${count(names, 'alert')} and ${count(panels.length, 'panel')}; ${count(issues.length, 'remark')}\n`,
    );
  return 0;
};

/** A file, or those of a folder that may hold rules and dashboards. */
const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(?:ya?ml|json|rules)$/.test(name) && !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(name))
        .sort(byText)
        .map(name => join(path, name))
        .filter(name => statSync(name, { throwIfNoEntry: false })?.isFile() === true)
    : [path];

/** Adds what an object or a file holds. Of alerts with one name the later ones have a number behind theirs. */
function take(artifact: Artifact, { alerts, panels, issues }: Taken): void {
  const say = (path: Path, lost: readonly Lost[]): void => {
    for (const { key, ...words } of lost)
      issues.push({
        id: 'import-keeps-what-it-can',
        level: 'warning',
        ...words,
        at: artifact.locate?.({ path: [...path, ...key] }) ?? artifact.origin,
      });
  };
  const content = contentOf(artifact);
  for (const rule of rulesOf(content)) {
    const { made, lost }: Imported<readonly [string, OwnAlert]> = alertOf(rule);
    say(rule.path, lost);
    if (made === undefined) continue;
    const [name, alert] = made;
    const free = [name, ...Array.from({ length: 998 }, (_, at) => `${name}${at + 2}`)].find(
      one => !Object.hasOwn(alerts, one),
    );
    if (free === undefined) continue;
    alerts[free] = alert;
    if (free !== name)
      say(rule.path, [
        {
          key: ['alert'],
          what: `\`${name}\` is there before: this one becomes \`${free}\``,
          why: 'a config has each alert once',
          fix: 'give both names that tell them apart',
        },
      ]);
  }
  for (const dashboard of dashboardsOf(content))
    for (const panel of dashboard.panels.filter(({ type }) => type !== 'row')) {
      const { made, lost } = panelOf(panel, dashboard);
      say(panel.path, lost);
      if (made !== undefined) panels.push(made);
    }
}
