import type { Reviewing } from './pipeline.ts';

/** The program of the checkout, with the Node its lock file brings: `npm ci` puts that into the folder. */
export const INSTALL = 'npm ci';
export const USE = 'export PATH="$PWD/node_modules/.bin:$PATH"';
const PROGRAM = 'node generator/cli.ts';

/** Whether what is committed is what the config says; `form` is what the forge shows beside the lines. */
export const check = (form: string): string => `${PROGRAM} generate --check --output ${form}`;

/** What a change means, in a form; a shell variable holds the commit it is compared with. */
export const diff = (from: string, form: string): string => `${PROGRAM} diff "${from}" --output ${form}`;

/** The same as an exit code, where the config wants one. */
export const verdict = (from: string, { failOn }: Reviewing): readonly string[] =>
  failOn === undefined ? [] : [`${PROGRAM} diff "${from}" --fail-on ${failOn}`];
