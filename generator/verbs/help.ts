import { COMMAND } from '../lib/names.ts';
import { columns, wrap } from '../report/screen.ts';
import { ACTIONS, COMMON, FLAGS, type Flag, type Run, SHELLS, SUBJECTS, VERBS, type Verb } from './command.ts';
import { oneOf } from './parse.ts';

const verbs = Object.keys(VERBS) as Verb[];

export const run: Run = ([verb]) => {
  process.stdout.write(verb === undefined ? help() : helpOf(oneOf('verb', verb, verbs)));
  return Promise.resolve(0);
};

/** The version of this program. */
export async function packageVersion(): Promise<string> {
  const { default: data } = await import('../../package.json', { with: { type: 'json' } });
  return data.version;
}

/** Prints it. */
export async function version(): Promise<number> {
  process.stdout.write(`${await packageVersion()}\n`);
  return 0;
}

/** What there is to type, from the tables that decide it. */
export function help(): string {
  const verbs = Object.entries(VERBS).map(([verb, { args, does }]) => [`${verb} ${args}`.trim(), does] as const);
  const flags = Object.keys(FLAGS).map(name => flagRow(name as Flag));
  return [
    `${COMMAND} VERB [FLAGS]`,
    '',
    'A GitOps repository that observes model servers, from one observability.yaml.',
    '',
    ...rows(verbs),
    '',
    ...lines(`SUBJECT is one of: ${SUBJECTS.join(', ')}`),
    ...lines(`SHELL is one of: ${SHELLS.join(', ')}`),
    ...lines(`ACTION is one of: ${ACTIONS.join(', ')}`),
    '',
    ...rows(flags),
    '',
    EXIT,
    '',
  ].join('\n');
}

const EXIT = 'Exit code: 0 clean, 1 findings or differences, 2 wrong usage or an own fault.';

/** One verb, with its flags and with what people type. */
function helpOf(verb: Verb): string {
  const { args, does, flags, examples } = VERBS[verb];
  const typed = examples.map(([text, what]) => {
    const whole = text.includes('PROGRAM') ? text.replace('PROGRAM', COMMAND) : `${COMMAND} ${text}`;
    return [whole, what] as const;
  });
  return [
    `${COMMAND} ${verb} ${args}`.trim(),
    '',
    ...lines(`${does[0]?.toUpperCase()}${does.slice(1)}.`),
    '',
    ...rows([...flags, ...COMMON].map(name => flagRow(name))),
    '',
    'Examples:',
    '',
    ...typed.flatMap(([text, what]) => [`  # ${what}`, `  ${text}`]),
    '',
    EXIT,
    '',
  ].join('\n');
}

function flagRow(name: Flag): readonly [string, string] {
  const flag = FLAGS[name];
  const short = 'short' in flag ? `-${flag.short}, ` : '    ';
  return [`${short}--${name}${'value' in flag ? ` ${flag.value}` : ''}`, flag.does];
}

/** Columns of the terminal, or as many as every one has. */
const width = (): number => process.stdout.columns ?? 80;

const lines = (text: string): string[] => wrap(text, width());

/** Names and what each does, side by side. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const names = Math.max(...pairs.map(([left]) => columns(left)));
  const room = Math.max(30, width() - names - 4);
  return pairs.flatMap(([left, right]) =>
    wrap(right, room).map((line, at) => `  ${(at === 0 ? left : '').padEnd(names)}  ${line}`),
  );
}
