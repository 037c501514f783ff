import { createInterface } from 'node:readline';
import { printable } from '../../lib/shown.ts';
import { start, startFiles, starts } from '../../plan/discover.ts';
import { type Given, UsageError } from '../command.ts';
import { oneOf, unknown } from '../parse.ts';
import { fill, type Question, questionsOf, settable } from './questions.ts';

/** Asks a person one thing, again while something is wrong with the answer. An empty one is the usual one, if there is one. */
export type Ask = (what: string, usual: string | undefined, wrong: Wrong) => Promise<string>;

/** What is wrong with an answer, in lines. */
type Wrong = (answer: string) => Promise<readonly string[]>;

/** What is wrong with a config beside which these files are, in words. */
export type Faults = (config: string, files: ReadonlyMap<string, string>) => Promise<readonly string[]>;

/** What a new repository begins with. */
export interface Answers {
  readonly template: string;
  /** The template's text. */
  readonly text: string;
  /** Files that go along with it, by their paths beside the config. */
  readonly files: ReadonlyMap<string, string>;
  /** Values by their places in it. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Settles the template and its values: by flags, then by asking where somebody is there to ask. Without a terminal, what
 * has a usual value keeps it, and what has none is a usage error that names the flags. Whoever answers what cannot be is
 * told, and asked again.
 */
export async function answers(given: Given, ask: Ask | undefined, faults: Faults): Promise<Answers> {
  const known = starts();
  const unheard: Wrong = async answer => (known.includes(answer) ? [] : [unknown('template', answer, known)]);
  const name = given.template ?? (await ask?.(`template (${known.join(', ')})`, undefined, unheard));
  if (name === undefined) throw new UsageError(`without a terminal, \`init\` needs --template: ${known.join(', ')}`);
  const template = oneOf('template', name, known);
  const [text, files] = [await start(template), await startFiles(template)];
  const set = settings(given.set ?? [], settable(text));
  const questions = questionsOf(text);
  const missing = questions.filter(({ path, needed }) => needed && !set.has(path));
  if (!ask && missing.length > 0)
    throw new UsageError(
      `without a terminal, \`init\` needs ${missing.map(({ path }) => `--set ${path}=VALUE`).join(' and ')}`,
    );
  const values = new Map(set);
  const answered = ({ path, also }: Question, value: string) =>
    new Map([...values, ...[path, ...also].map(key => [key, set.get(key) ?? value] as const)]);
  const standing = ask ? await faults(fill(text, values), files) : [];
  const wrong =
    (question: Question): Wrong =>
    async answer =>
      (await faults(fill(text, answered(question, answer)), files)).filter(fault => !standing.includes(fault));
  for (const question of questions) {
    const usual = question.needed ? undefined : question.value;
    const value = set.get(question.path) ?? (await ask?.(words(question), usual, wrong(question)));
    if (value === undefined) continue;
    for (const [key, now] of answered(question, value)) values.set(key, now);
  }
  return { template, text, files, values };
}

const words = ({ path, also, value, needed }: Question): string =>
  [path, ...also].join(', ') + (needed ? `, such as ${value}` : '');

/** What `--set` says, by place. */
function settings(given: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map(setting => {
      const [path = '', ...rest] = setting.split('=');
      if (rest.length === 0) throw new UsageError(`\`--set ${setting}\` has no value: write --set ${path}=VALUE`);
      if (!known.includes(path)) throw new UsageError(unknown('place', path, known));
      return [path, rest.join('=')] as const;
    }),
  );
}

/** Runs with somebody to ask, where standard input is a terminal. Questions go where messages go. */
export async function withTerminal<T>(use: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  let isOpen = true;
  terminal.on('close', () => {
    isOpen = false;
  });
  terminal.on('SIGINT', () => terminal.close());
  // Lines are taken from a queue: of several that are pasted at once, `question` would lose all but the first.
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (what, usual, wrong) => {
    for (;;) {
      terminal.setPrompt(`${what}${usual === undefined ? '' : ` [${usual}]`}: `);
      // What was typed before the end is still in the queue.
      if (isOpen) terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new UsageError('nothing was written: the questions were not answered');
      const answer = value.trim() || usual;
      const faults = answer ? await wrong(answer) : [];
      if (answer && faults.length === 0) return answer;
      for (const fault of faults) process.stderr.write(`${printable(fault)}\n`);
    }
  };
  try {
    return await use(ask);
  } finally {
    terminal.close();
  }
}
