import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byText } from '../../generator/lib/sort.ts';
import { tree } from '../../generator/plan/tree.ts';
import { caseConfig, caseFiles, GOLDEN } from '../support/golden.ts';
import { type Planned, planText } from './support.ts';

/** A golden case whose output is kept, planned from its config. */
export interface Golden extends Planned {
  readonly name: string;
}

/** Every golden case whose output is kept, by name. */
export async function goldens(): Promise<readonly Golden[]> {
  const names = globSync('*/files', { cwd: fileURLToPath(GOLDEN) })
    .map(dirname)
    .sort(byText);
  return Promise.all(
    names.map(async name => {
      const plan = await planText(await caseConfig(name), name, caseFiles(name));
      return { name, plan, tree: tree(plan) };
    }),
  );
}
