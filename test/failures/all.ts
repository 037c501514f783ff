import { globSync } from 'node:fs';
import { byText } from '../../generator/lib/sort.ts';
import type { Failure } from './failure.ts';

/** Every failure that can be made here, by name: each is one file. */
export async function allFailures(): Promise<readonly Failure[]> {
  const files = globSync('failures/*.ts', { cwd: import.meta.dirname }).sort(byText);
  return Promise.all(
    files.map(async file => {
      const { failure } = (await import(`./${file}`)) as { failure: Failure };
      if (file !== `failures/${failure.name}.ts`)
        throw new Error(`${file} holds the failure ${failure.name}: name it so`);
      return failure;
    }),
  );
}
