import { COMMAND } from '../lib/names.ts';
import { printable } from '../lib/shown.ts';
import { type Run, UsageError, type Verb } from './command.ts';
import { fault } from './fault.ts';
import { parse } from './parse.ts';

const RUNS: Record<Verb, () => Promise<{ readonly run: Run }>> = {
  generate: () => import('./generate.ts'),
  diff: () => import('./diff.ts'),
  preview: () => import('./preview.ts'),
  validate: () => import('./validate.ts'),
  explain: () => import('./explain.ts'),
  list: () => import('./list.ts'),
  init: () => import('./init.ts'),
  contract: () => import('./contract.ts'),
  import: () => import('./import.ts'),
  completion: () => import('./completion.ts'),
  help: () => import('./help.ts'),
};

/** Exit codes: 0 clean, 1 findings or differences, 2 usage or a fault of the program. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    if (argv.length === 0) {
      process.stderr.write((await import('./help.ts')).help());
      return 2;
    }
    const command = parse(argv);
    if (command === undefined) return await (await import('./help.ts')).version();
    const { run } = await RUNS[command.verb]();
    return await run(command.args, command.given);
  } catch (error) {
    process.stderr.write(error instanceof UsageError ? usage(error) : fault(error));
    return 2;
  }
}

const usage = ({ message }: UsageError): string => `${printable(message)}\nSee \`${COMMAND} help\`.\n`;
