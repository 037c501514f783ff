import { sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { DeliveryGuide } from '../../model/guide.ts';

/** People of the machine run a script, and nothing else changes what is installed. */
export const guide: DeliveryGuide = {
  restore: '`install.sh` of the machine',
  apply: 'run `install.sh` on the machine',
  revert: 'the next `install.sh` takes it back',
  drift: 'the next `install.sh` reports a difference',
  arrived: () => ({
    asks: 'Is it installed?',
    says: `${code(sh`bash overlays/OVERLAY/install.sh --dry-run`)} prints \`nothing to do\` on the machine.`,
  }),
  secretsAreAsked:
    '`install.sh` asks for each value that is not there yet, without showing it, and keeps it in a file of mode 0600 below `~/.config/observability/secrets`, as `NAME/KEY`. A new value: remove the file, and run `install.sh` again.',
  secretFiles: {
    sops: () => 'Nothing decrypts files on a machine.',
    incomplete: 'What reads a secret does not start before its file is there.',
  },
  review: {
    handOver: 'run `install.sh` on the machine',
    overlayComes: {
      why: 'nothing of it runs until `install.sh` of its folder has run on the machine',
      fix: 'see that its name and channels are meant, and run `install.sh` after merging',
    },
    overlayGoes: {
      why: 'its machine goes on as it is, and no change of the config reaches it',
      fix: 'make sure that no user relies on it, and run its `uninstall.sh` before merging: the script goes with the folder',
    },
    overlayIsRenamed: {
      why: 'what receivers hold open under the old name of the machine is never resolved',
      fix: 'run `install.sh` of the new folder, and close by hand what is open',
    },
    overlayLeaves: {
      why: 'what runs on the machine stays as it is',
      fix: 'run its `uninstall.sh` before merging, where the machine is not watched from here any more',
    },
    deploysOtherwise: { why: 'what it installs is another', fix: 'run `install.sh` after merging' },
  },
};
