import type { Reviewing } from './pipeline.ts';

/** The packages of the lock file, the program among them. */
export const INSTALL = 'npm ci';

/** Verbs by the scripts of their names in package.json: those run the package, or this checkout where the program is developed. */
const GENERATE = 'npm run --silent generate --';
const DIFF = 'npm run --silent diff --';

/** Whether what is committed is what the config makes; `form` is what the forge shows beside the lines. */
export const check = (form: string): string => `${GENERATE} --check --output ${form}`;

/** What a change means, in a form; a shell variable holds the commit it is compared with. */
export const diff = (from: string, form: string): string => `${DIFF} "${from}" --output ${form}`;

/** The same as an exit code, where the config wants one. */
export const verdict = (from: string, { failOn }: Reviewing): readonly string[] =>
  failOn === undefined ? [] : [`${DIFF} "${from}" --fail-on ${failOn}`];
