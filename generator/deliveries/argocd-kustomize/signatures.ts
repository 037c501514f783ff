import { sh } from '../../lib/shell.ts';
import { listing } from '../../lib/words.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';

/** Where commits are signed, what Argo CD must know (Argo CD docs, GnuPG signature verification). */
export const signatures = (keys: readonly string[]): readonly Prerequisite[] =>
  keys.length === 0
    ? []
    : [
        {
          title: 'Argo CD knows the keys that sign commits',
          why: 'The config names them under `argocd.signatureKeys`: Argo CD syncs no commit that none of these keys signed, and it believes the keys alone that were given to it.',
          how: 'Give it the public part of each: `gpg --export --armor KEY > key.asc && argocd gpg add --from key.asc`. Merges that a forge makes need the key of the forge: that of GitHub is https://github.com/web-flow.gpg.',
          verify: { run: sh`argocd gpg list`, expect: listing(keys, 20) },
        },
      ];
