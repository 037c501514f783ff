import { fileText } from '../../kinds/file-text.ts';
import { MARK, type Tree } from '../../lib/tree.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { secretFile, wholeSecrets } from '../../model/secret.ts';
import { PATHS } from './reading.ts';
import { SCRIPTS } from './scripts.ts';

/** The folder of each machine: what is installed there, and the scripts that do it. */
export function tree({ overlays, file }: Plan, only?: string): Tree {
  const head = `${MARK} from ${file}: do not edit, run \`npm run generate\`.`;
  return new Map(
    overlays
      .filter(({ name }) => only === undefined || name === only)
      .flatMap(overlay =>
        [...filesOf(overlay, head)].map(([path, text]) => [`${PATHS.overlay(overlay.name)}/${path}`, text] as const),
      ),
  );
}

const filesOf = (overlay: OverlayPlan, head: string): ReadonlyMap<string, string> =>
  new Map([
    ...(overlay.files ?? []).map(({ file }) => [file.path, fileText(file, head)] as const),
    ...[...SCRIPTS].map(([name, text]) => [name, `# ${head}\n${text}`] as const),
    ['secrets.list', `# ${head}\n${secretsOf(overlay)}`],
  ]);

/** A line for each value that the machine must have: its file, and what it is, which no person could mistake for another. */
const secretsOf = ({ secrets }: OverlayPlan): string =>
  wholeSecrets(secrets)
    .flatMap(({ name, keys }) =>
      keys.map(
        ({ key, meaning, optional }) =>
          `${secretFile({ name, key })}\t${optional ? 'optional' : 'needed'}\t${meaning}\n`,
      ),
    )
    .join('');
