import { listing } from '../../../lib/words.ts';
import type { EntryKind, Stranger } from '../../../model/bundle.ts';
import type { Issue } from '../../../model/issue.ts';

/** Argo CD merges these into the source of an Application (Argo CD docs, parameter overrides, "Store Overrides In Git"). */
const OVERRIDE = /(?:^|\/)\.argocd-source(?:-[^/]*)?\.yaml$/;

/** Names of a kustomization that the generator never gives (kustomize, api/konfig/general.go). */
const SECOND = /(?:^|\/)(?:kustomization\.yml|Kustomization)$/;

/** Files below our folders that people keep, and those of ours that no cluster reads. */
const KEPT = /^apps\/[^/]+\/(?:runbooks|tests|screenshots)\/|^overlays\/[^/]+\/secrets\//;

/** Whether people keep a file in one of our folders, or no cluster reads it. */
export const isKept = (path: string): boolean => KEPT.test(path);

/** How an entry of our folders makes Argo CD deploy what is not rendered; nothing where it does not. */
export function deploysElse(path: string, kind: EntryKind): string | undefined {
  if (kind !== 'file') return kind === 'other' || kind === 'folder' ? 'not a regular file' : `a ${kind}`;
  if (OVERRIDE.test(path)) return 'parameters that Argo CD merges into the Application';
  return SECOND.test(path) ? 'a second kustomization' : undefined;
}

/** Folders that Argo CD reads. */
const DEPLOYED = /^(?:apps|argocd|overlays)\//;

/** Names that are listed; the others are counted. */
const NAMED = 5;

/**
 * Entries of our folders that the generator does not write: an error where Argo CD would deploy something else for them,
 * else one warning for all. `isCheck` decides whether they fail the run: a run that writes only reports them.
 */
export function strangerIssues(strangers: readonly Stranger[], isCheck: boolean): Issue[] {
  const deployed = strangers.filter(({ path }) => DEPLOYED.test(path));
  const acting = deployed.flatMap(({ path, entry }): Issue[] => {
    const found = deploysElse(path, entry);
    return found === undefined
      ? []
      : [
          {
            id: 'argocd-deploys-what-is-rendered',
            level: isCheck ? 'error' : 'warning',
            what: `\`${path}\` is ${found}`,
            why: 'clusters get something else than `rendered/` shows, and no check has seen it',
            fix: 'remove it, or write what it sets into the config',
            at: { file: path, line: 1, column: 1 },
          },
        ];
  });
  const idle = deployed.filter(({ path, entry }) => deploysElse(path, entry) === undefined && !isKept(path));
  const [first] = idle;
  if (!isCheck || first === undefined) return acting;
  const names = listing(
    idle.map(({ path }) => path),
    NAMED,
  );
  return [
    ...acting,
    {
      id: 'folder-holds-what-is-generated',
      level: 'warning',
      what: `the generator does not write ${names}`,
      why: 'a reader takes it for a part of what is deployed, and no check reads it',
      fix: 'move it out of `apps/`, `argocd/` and `overlays/`',
      at: { file: first.path, line: 1, column: 1 },
    },
  ];
}
