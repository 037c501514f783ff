import { PRODUCT } from '../lib/names.ts';
import { FLAGS, type Run, SHELLS, SUBJECTS, VERBS } from './command.ts';

export const run: Run = () => {
  process.stdout.write(help());
  return Promise.resolve(0);
};

/** Prints the version of the package. */
export async function version(): Promise<number> {
  const { default: data } = await import('../../package.json', { with: { type: 'json' } });
  process.stdout.write(`${data.version}\n`);
  return 0;
}

/** What there is to type, from the tables that decide it. */
export function help(): string {
  const verbs = Object.entries(VERBS).map(([verb, { args, does }]) => [`${verb} ${args}`.trim(), does] as const);
  const flags = Object.entries(FLAGS).map(([name, flag]) => {
    const short = 'short' in flag ? `-${flag.short}, ` : '    ';
    return [`${short}--${name}${'value' in flag ? ` ${flag.value}` : ''}`, flag.does] as const;
  });
  return [
    `${PRODUCT} VERB [FLAGS]`,
    '',
    'From one observability.yaml to the GitOps repository that observes model servers.',
    '',
    ...rows(verbs),
    '',
    `SUBJECT is one of: ${SUBJECTS.join(', ')}`,
    `SHELL is one of: ${SHELLS.join(', ')}`,
    '',
    ...rows(flags),
    '',
    'Exit code: 0 clean, 1 findings or differences, 2 usage or a fault of this program.',
    '',
  ].join('\n');
}

function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...pairs.map(([left]) => left.length));
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
