import { byText } from '../../lib/sort.ts';
import { listing } from '../../lib/words.ts';
import type { Issue } from '../../model/issue.ts';

/** Why a file was passed over: a closed axis. */
const WORDS = {
  template: [
    'a template',
    'a tool that is not at hand fills it in',
    'render it first, and name the folder of what comes out',
  ],
  chart: [
    'a chart of Helm',
    'its manifests are not there before Helm renders them',
    'run `helm template` on it, and name the folder of what comes out',
  ],
  program: [
    'a program that makes manifests',
    'what it makes is not at hand',
    'run it first, and name the folder of what comes out',
  ],
  link: ['a link', 'what it leads to is read where it is, if it is in the folder', 'name the folder that it leads to'],
  unlisted: [
    'below a kustomization, which does not list it',
    'nothing of it is deployed with the folder',
    'list it, or take it away, where it was meant to be deployed',
  ],
  unknown: [
    'of no form that laws are about',
    'nothing of it was checked',
    'name the folder of what is rendered from it, where it makes manifests',
  ],
} as const satisfies Readonly<Record<string, readonly [is: string, why: string, fix: string]>>;

/** A file that was not looked into, and why. */
export interface Passed {
  readonly what: keyof typeof WORDS;
  readonly file: string;
}

/** Files that are named before the rest is counted. */
const NAMED = 4;

/** What was passed over, in one note for each reason. */
export const passedOver = (passed: readonly Passed[]): Issue[] =>
  [...Map.groupBy(passed, ({ what }) => what)]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([what, all]) => {
      const files = [...new Set(all.map(({ file }) => file))].sort(byText);
      const [first] = files;
      const [is, why, fix] = WORDS[what];
      if (first === undefined) return [];
      return [
        {
          id: 'file-is-looked-into',
          level: 'note',
          what: `${files.length === 1 ? 'one file was' : `${files.length} files were`} not looked into, each ${is}: ${listing(files, NAMED)}`,
          why,
          fix,
          at: { file: first, line: 1, column: 1 },
        } satisfies Issue,
      ];
    });
