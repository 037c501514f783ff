import { type Edit, edited } from '../../lib/edit.ts';
import type { Forge } from '../../model/config/review.ts';
import { leaf, start, startFiles, starts } from '../../plan/discover.ts';
import { loadConfigSchemas } from '../../schema/schema.ts';
import { type Given, UsageError } from '../command.ts';
import { oneOf, unknown } from '../parse.ts';
import { described } from './described.ts';
import type { Person, Wrong } from './prompts.ts';
import { fill, forWhat, type Question, questionsOf, settable } from './questions.ts';
import { receiversOf, withoutReceivers } from './receivers.ts';

/** What is wrong with a config beside which these files are, in words. */
export type Faults = (config: string, files: ReadonlyMap<string, string>) => Promise<readonly string[]>;

/** What a new repository begins with. */
export interface Answers {
  readonly template: string;
  readonly config: string;
  /** Files that go along with it, by their paths beside the config. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Settles the template and its values: by flags, then by asking a person, if there is one. Without one, what has a usual
 * value keeps it, and what has none is a usage error that names the flags. A person hears at once what an answer cannot be.
 */
export async function answers(given: Given, asked: Person | undefined, faults: Faults): Promise<Answers> {
  const template = await templateOf(given, asked);
  const [whole, files] = [await start(template), await startFiles(template)];
  const text = withoutReceivers(whole, await skippedOf(whole, given, asked));
  const set = settings(given.set ?? [], settable(text));
  const questions = questionsOf(text);
  const missing = questions.filter(({ path, needed }) => needed && !set.has(path));
  if (!asked && missing.length > 0)
    throw new UsageError(
      `without a terminal, \`init\` needs ${missing.map(({ path }) => `--set ${path}=VALUE`).join(' and ')}`,
    );
  const values = new Map(set);
  const answered = ({ path, also }: Question, value: string) =>
    new Map([...values, ...[path, ...also].map(key => [key, set.get(key) ?? value] as const)]);
  const standing = asked ? await faults(fill(text, values), files) : [];
  const wrong =
    (question: Question): Wrong =>
    async answer =>
      (await faults(fill(text, answered(question, answer)), files)).filter(fault => !standing.includes(fault));
  for (const question of questions) {
    const { path, value: example, needed } = question;
    const value =
      set.get(path) ??
      (await asked?.text(await words(question, text), needed ? { example } : { usual: example }, wrong(question)));
    if (value === undefined) continue;
    for (const [key, now] of answered(question, value)) values.set(key, now);
  }
  const config = fill(text, values);
  return { template, config: edited(config, await reviewed(config, asked)), files };
}

async function templateOf(given: Given, asked: Person | undefined): Promise<string> {
  const known = starts();
  const choices = async () =>
    Promise.all(known.map(async value => ({ value, label: value, hint: forWhat(await start(value)) })));
  const name = given.template ?? (await asked?.one('What do you watch?', await choices()));
  if (name === undefined) throw new UsageError(`without a terminal, \`init\` needs --template: ${known.join(', ')}`);
  return oneOf('template', name, known);
}

/** The receivers of the template that are left out. */
async function skippedOf(text: string, { skip }: Given, asked: Person | undefined): Promise<readonly string[]> {
  const offered = receiversOf(text);
  const names = offered.map(({ name }) => name);
  for (const name of skip ?? []) oneOf('receiver', name, names);
  if (skip?.length === names.length)
    throw new UsageError('one receiver must stay: an alert that reaches no receiver is an error');
  if (skip !== undefined || !asked || names.length < 2) return skip ?? [];
  const choices = await Promise.all(
    offered.map(async ({ name, kind, severities }) => {
      const { receiver } = await leaf('receivers', kind);
      return { value: name, label: name, hint: `${receiver.title}: ${severities.join(', ')}` };
    }),
  );
  const taken = await asked.some('Who gets alerts? Leave out what you do not have', choices);
  return names.filter(name => !taken.includes(name));
}

/** A question in words: what the schema says of its place, and the places themselves. */
async function words({ path, also }: Question, text: string): Promise<string> {
  const description = described(text, path, await loadConfigSchemas());
  const places = [path, ...also].join(', ');
  return description === undefined ? places : `${description.replace(/\.$/, '')} (${places})`;
}

const FORGES: readonly (readonly [forge: Forge, label: string, host: RegExp])[] = [
  ['github', 'GitHub', /github/i],
  ['gitlab', 'GitLab', /gitlab/i],
];

/** Adds the pipeline of the forge that changes are reviewed on: the one that the address names, unless a person says another. */
async function reviewed(config: string, asked: Person | undefined): Promise<readonly Edit[]> {
  const url = /^repository:.*?\burl: ['"]?([^\s,'"}]+)/m.exec(config)?.[1] ?? '';
  const likely = FORGES.find(([, , host]) => host.test(url))?.[0];
  const choices = [
    ...FORGES.map(([value, label]) => ({
      value,
      label,
      hint: 'a pipeline checks each change and reports what it means',
    })),
    { value: '', label: 'elsewhere', hint: 'no pipeline is written' },
  ].sort((a, b) => Number(b.value === likely) - Number(a.value === likely));
  const forge = asked ? await asked.one('Where are changes reviewed?', choices) : likely;
  return forge ? [{ path: ['review'], value: { forges: [forge] }, after: 'repository' }] : [];
}

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
