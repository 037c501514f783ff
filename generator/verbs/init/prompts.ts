import { printable } from '../../lib/shown.ts';
import { UsageError } from '../command.ts';

/** A choice among others, with what it is for. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What is wrong with an answer, in lines. */
export type Wrong = (answer: string) => Promise<readonly string[]>;

/** A person who answers. */
export interface Person {
  readonly one: (what: string, choices: readonly Choice[]) => Promise<string>;
  /** At least one of several, all of which are taken to begin with. */
  readonly some: (what: string, choices: readonly Choice[]) => Promise<readonly string[]>;
  /** A text. What is wrong with it is said at once, and it can be corrected. `usual` is what an empty answer means. */
  readonly text: (what: string, of: { usual?: string; example?: string }, wrong: Wrong) => Promise<string>;
}

/** Asks at the terminal, where standard input is one; else there is nobody. Questions go where messages go. */
export async function person(title: string): Promise<Person | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const { intro, isCancel, multiselect, select, text } = await import('@clack/prompts');
  const output = process.stderr;
  const given = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new UsageError('nothing was written: the questions were not answered');
    return answer as Exclude<T, symbol>;
  };
  intro(printable(title), { output });
  return {
    one: async (message, choices) => given(await select({ message, options: [...choices], output })),
    some: async (message, choices) =>
      given(
        await multiselect({
          message,
          options: [...choices],
          initialValues: choices.map(({ value }) => value),
          required: true,
          output,
        }),
      ),
    text: async (message, { usual, example }, wrong) => {
      const answer = await text({
        message,
        placeholder: usual ?? (example === undefined ? '' : `such as ${example}`),
        ...(usual === undefined ? {} : { defaultValue: usual }),
        validate: async typed => {
          const value = typed?.trim() || usual;
          if (!value) return 'this has no usual answer: type one';
          const faults = await wrong(value);
          return faults.length > 0 ? printable(faults.join('; ')) : undefined;
        },
        output,
      });
      return given(answer).trim();
    },
  };
}
