import type { Reviewing } from './pipeline.ts';

/** The packages of the lock file, the program among them. */
export const INSTALL = 'npm ci';

/** A verb, by the script of its name in package.json: it runs the package, or this checkout where the program is developed. */
const script = (verb: 'generate' | 'diff', args: string): string => `npm run --silent ${verb} -- ${args}`;

/** Whether what is committed is what the config says; `form` is what the forge shows beside the lines. */
export const check = (form: string): string => script('generate', `--check --output ${form}`);

/** What a change means, in a form; a shell variable holds the commit it is compared with. */
export const diff = (from: string, form: string): string => script('diff', `"${from}" --output ${form}`);

/** The same as an exit code, where the config wants one. */
export const verdict = (from: string, { failOn }: Reviewing): readonly string[] =>
  failOn === undefined ? [] : [script('diff', `"${from}" --fail-on ${failOn}`)];
