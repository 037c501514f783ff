import { sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { DeliveryGuide } from '../../model/guide.ts';

/** Argo CD compares a cluster with Git all the time, and its Applications correct what differs by themselves. */
export const guide: DeliveryGuide = {
  restore: 'a sync of the Argo CD application',
  apply: 'let Argo CD sync',
  revert: 'Argo CD takes it back',
  drift: 'Argo CD reports a difference',
  arrived: cli => ({
    asks: 'Is it synced?',
    says: `${code(sh`${cli} get applications.argoproj.io -A`)} prints \`Synced\` and \`Healthy\`; ${code(sh`${cli} describe`)} on the one that does not shows why. \`not permitted in project\` means that \`argocd/\` has changed and was not applied again.`,
  }),
  secretsAreAsked: null,
  secretFiles: {
    sops: path =>
      `Argo CD decrypts them from \`${path}\` with [KSOPS](https://github.com/viaduct-ai/kustomize-sops), which its repo server must have: the plugin, the key, and \`kustomize.buildOptions: --enable-alpha-plugins --enable-exec\`. What it decrypts is in Argo CD's cache for a while.`,
    incomplete: 'Until all of them are there, Argo CD deploys none.',
  },
  review: {
    handOver: 'apply `argocd/`',
    overlayComes: {
      why: 'Argo CD does not know it until `argocd/` is applied again, and then deploys it with all that follows',
      fix: 'see that its cluster and channels are meant, make its Secrets, and apply `argocd/` after merging',
    },
    overlayGoes: {
      why: 'a whole cluster is no longer watched',
      fix: 'make sure that no user relies on it, then delete its Application as OPERATIONS.md shows under Removal',
    },
    // The name of its Application is another, and the old Application stays.
    overlayIsRenamed: {
      why: 'two Applications own the same objects: a person who deletes the old one deletes what the new one deploys, and what receivers hold open under the old name of the cluster is never resolved',
      fix: 'delete the old Application without its objects first (`argocd app delete NAME --cascade=false`), then apply `argocd/`, and close by hand what is open',
    },
    overlayLeaves: {
      why: 'its Application stays, corrects what the other delivery applies, and takes the objects along when it is deleted',
      fix: 'delete the Application without its objects before merging (`argocd app delete NAME --cascade=false`), then apply `argocd/`, and delete what only Argo CD needed',
    },
    deploysOtherwise: {
      why: 'what it deploys, where to, and what a sync deletes are no longer what they were',
      fix: 'compare the Application on both sides, and apply `argocd/` again after merging',
    },
  },
};
