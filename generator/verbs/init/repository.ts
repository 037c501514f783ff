import { PRODUCT } from '../../lib/names.ts';
import { sh } from '../../lib/shell.ts';
import type { Tree } from '../../lib/tree.ts';
import { print } from '../../lib/yaml.ts';
import type { Plan } from '../../model/plan.ts';
import { PATHS } from '../../plan/paths.ts';
import { deliveriesOf } from '../../plan/tree.ts';

/** A file that a repository has beside its config, and that people own from the first day. */
export interface Companion {
  readonly path: string;
  /** What is written; nothing where the file belongs at the top of a repository that others share. */
  readonly text?: string;
  /** What to do by hand where the repository has such a file already, or shares it. */
  readonly instead: string;
}

/** What the scripts of a repository run: verbs of the program, by the names that pages and messages call them by. */
const SCRIPTS = ['generate', 'diff', 'preview', 'validate'] as const;

/** A version of the package, where it comes from the registry. */
const isVersion = /^\d/;

const HOOKS = '.pre-commit-config.yaml';
const CHECK = 'npm run --silent generate -- --check';

const HOOK = {
  repos: [
    {
      repo: 'local',
      hooks: [
        {
          id: 'observability',
          name: 'what is committed is what observability.yaml makes',
          entry: CHECK,
          language: 'system',
          pass_filenames: false,
        },
      ],
    },
  ],
};

/**
 * What a repository needs beside the config and what is generated: the program as one package at one version, its scripts,
 * a hook of pre-commit, and what Git must know. `from` is where the package comes from, `folder` where all of it is in its
 * repository.
 */
export function companions(plan: Plan, from: string, folder: string): readonly Companion[] {
  const folders = [...new Set([...deliveriesOf(plan).keys()].flatMap(({ folders: ours }) => ours))].sort();
  const scripts = Object.fromEntries(SCRIPTS.map(verb => [verb, `model-observability ${verb}`]));
  return [
    {
      path: 'package.json',
      text: json({ name: plan.base.config.name, private: true, scripts, devDependencies: { [PRODUCT]: from } }),
      instead: sh`npm install --save-dev --save-exact ${isVersion.test(from) ? `${PRODUCT}@${from}` : from} && npm pkg set ${Object.entries(scripts).map(([name, script]) => `scripts.${name}=${script}`)}`,
    },
    { path: '.gitignore', text: 'node_modules/\n', instead: 'add the line `node_modules/`' },
    {
      path: '.gitattributes',
      text: `# What is generated has the same bytes everywhere, and forges fold it in a diff.\n* text=auto eol=lf\n${folders.map(folder => `/${folder}/** linguist-generated gitlab-generated\n`).join('')}${[PATHS.metrics, PATHS.operations].map(page => `/${page} linguist-generated gitlab-generated\n`).join('')}`,
      instead: 'add the line `* text=auto eol=lf`',
    },
    // pre-commit reads one file, at the top, and runs there.
    folder === '.'
      ? { path: HOOKS, text: print(HOOK), instead: `add a local hook that runs \`${CHECK}\`` }
      : {
          path: `${HOOKS} at the top of the repository`,
          instead: `a local hook may run \`${sh`npm run --silent --prefix ${folder} generate -- --check`}\``,
        },
  ];
}

/** The config, with its schema where the package has it. */
export const withSchema = (text: string): string =>
  text.replace(
    /(# yaml-language-server: \$schema=)(?:\.{1,2}\/)+schemas\//,
    `$1./node_modules/${PRODUCT}/dist/schemas/`,
  );

/** The same of files beside it, by how deep they are. */
export const withSchemas = (files: ReadonlyMap<string, string>): Tree =>
  new Map(
    [...files].map(([path, text]) => {
      const up = '../'.repeat(path.split('/').length - 1);
      return [path, withSchema(text).replace('$schema=./', `$schema=${up || './'}`)] as const;
    }),
  );

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
