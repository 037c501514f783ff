import { PRODUCT } from '../lib/names.ts';
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
    `${PRODUCT} VERB [FLAGS]`,
    '',
    'From one observability.yaml to the GitOps repository that observes model servers.',
    '',
    ...rows(verbs),
    '',
    `SUBJECT is one of: ${SUBJECTS.join(', ')}`,
    `SHELL is one of: ${SHELLS.join(', ')}`,
    `ACTION is one of: ${ACTIONS.join(', ')}`,
    '',
    ...rows(flags),
    '',
    EXIT,
    '',
  ].join('\n');
}

const EXIT = 'Exit code: 0 clean, 1 findings or differences, 2 usage or a fault of this program.';

/** One verb, with its flags and with what people type. */
function helpOf(verb: Verb): string {
  const { args, does, flags, ...rest } = VERBS[verb];
  const examples = 'examples' in rest ? rest.examples : [];
  const typed = examples.map(([text, what]) => {
    const whole = text.includes('PROGRAM') ? text.replace('PROGRAM', PRODUCT) : `${PRODUCT} ${text}`;
    return [whole, what] as const;
  });
  return [
    `${PRODUCT} ${verb} ${args}`.trim(),
    '',
    `${does[0]?.toUpperCase()}${does.slice(1)}.`,
    '',
    ...rows([...flags, ...COMMON].map(name => flagRow(name))),
    ...(typed.length > 0
      ? ['', 'Examples:', '', ...typed.flatMap(([text, what]) => [`  # ${what}`, `  ${text}`])]
      : []),
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

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
