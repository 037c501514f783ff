import { sh } from '../../lib/shell.ts';
import { printableLines } from '../../lib/shown.ts';
import type { Plan } from '../../model/plan.ts';
import { PATHS } from '../../plan/paths.ts';
import { deliveriesOf } from '../../plan/tree.ts';
import type { Companion } from './repository.ts';

/** What was written, and where. */
interface Begun {
  readonly plan: Plan;
  /** The folder, as the person who runs the program sees it. */
  readonly dir: string;
  readonly template: string;
  readonly count: number;
  /** Files that stood already or that others share, with what to do about each by hand. */
  readonly kept: readonly Companion[];
  /** Whether the folder is in a Git repository. */
  readonly inGit: boolean;
}

/** A picture of what happens from here on, and the steps to the first deployment. */
export function next({ plan, dir, template, count, kept, inGit }: Begun): string {
  const delivery = [...deliveriesOf(plan).keys()].map(({ title }) => title).join(', ');
  const there = dir === '.' ? '' : `${sh`cd ${dir}`} && `;
  const packages = kept.find(({ path }) => path === 'package.json');
  const steps = [
    ...kept
      .filter(one => one !== packages)
      .map(({ path, text, instead }) => `${path}${text === undefined ? '' : ' stays as it is'}: ${instead}`),
    `${there}${inGit ? '' : 'git init && '}${packages ? packages.instead : 'npm install'}`,
    `npm run generate -- --check`,
    `commit all of it with package-lock.json, and push it to ${plan.base.config.repository.url}`,
    `read ${PATHS.operations}: it has the Secrets to make, and what is applied once`,
  ];
  return printableLines(
    [
      `${dir === '.' ? 'this folder' : dir}: ${count} files, from the template ${template}`,
      '',
      ...picture(plan.file, delivery),
      '',
      'Next:',
      '',
      ...steps.map((step, index) => `  ${index + 1}. ${step}`),
      '',
    ].join('\n'),
  );
}

function picture(file: string, delivery: string): string[] {
  const boxes = [
    [file, 'you edit it'],
    ['npm run generate', 'checks, then writes'],
    ['npm run diff', 'shows what it means'],
    ['git push', 'a review, a merge'],
    [delivery, 'deploys it'],
  ];
  const widths = boxes.map(box => Math.max(...box.map(line => line.length)));
  const row = (line: number, between: string): string =>
    `  ${boxes.map((box, at) => (box[line] ?? '').padEnd(widths[at] ?? 0)).join(between)}`.trimEnd();
  return [row(0, ' ──▶ '), row(1, '     ')];
}
