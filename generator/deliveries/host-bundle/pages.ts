import { fragment, sh } from '../../lib/shell.ts';
import { commandBlock } from '../../lib/template.ts';
import type { Page, Plan } from '../../model/plan.ts';
import { PATHS } from './reading.ts';

/** The commands of each machine, one after the other. */
const each =
  (script: string, ...options: readonly string[]) =>
  ({ overlays }: Plan): string =>
    overlays
      .map(({ name }) => {
        const more = options.length > 0 ? fragment` ${options}` : fragment``;
        return `On the machine of overlay \`${name}\`:\n\n${commandBlock(sh`bash ${`${PATHS.overlay(name)}/${script}`}${more}`)}`;
      })
      .join('\n\n');

const page = (name: string, title: string, says: (plan: Plan) => Readonly<Record<string, unknown>>): Page => ({
  name,
  title,
  says,
});

/** What people of a machine do, in the order in which they come to it. */
export const pages: { readonly install: Page; readonly layout: readonly Page[]; readonly removal: Page } = {
  install: page('install', 'Install', plan => ({
    dry: each('install.sh', '--dry-run')(plan),
    install: each('install.sh')(plan),
    check: each('check.sh')(plan),
    alert: each('check.sh', '--alert', 'critical')(plan),
  })),
  layout: [
    page('machine', 'Files of a machine', () => ({})),
    page('backup', 'Backup and restore', plan => ({
      backup: each('backup.sh')(plan),
      restore: each('restore.sh', 'FOLDER')(plan),
    })),
  ],
  removal: page('removal', 'Removal', plan => ({ uninstall: each('uninstall.sh')(plan) })),
};
