import type { Manifest } from '../../model/artifact.ts';

/** Annotations, a label and a finalizer that Argo CD reads (Argo CD docs: sync waves, sync options, compare options, app deletion). */
export const ARGOCD = {
  wave: 'argocd.argoproj.io/sync-wave',
  syncOptions: 'argocd.argoproj.io/sync-options',
  compareOptions: 'argocd.argoproj.io/compare-options',
  manifestPaths: 'argocd.argoproj.io/manifest-generate-paths',
  finalizer: 'resources-finalizer.argocd.argoproj.io',
} as const;

/** The option of what stays when it leaves the repository. */
export const PRUNE = 'Prune=false';

/** The options of what stays then, and when its Application is deleted. */
export const KEEP = [PRUNE, 'Delete=false'];

/** The option by which the API server merges an object, and no copy of it is kept in an annotation. */
export const ON_SERVER = 'ServerSideApply=true';

/** Above this many bytes of object, client-side apply fails: its copy must fit an annotation (argoproj/argo-cd#8128). */
export const LAST_APPLIED_LIMIT = 262_144;

/** The wave of what comes before all else: CRDs, whose objects have waves from -5 on. */
export const FIRST = -10;

/** The sync wave of an object; 0 where it names none. */
export const waveOf = ({ metadata }: Manifest): number => Number(metadata.annotations?.[ARGOCD.wave] ?? 0);

/** The sync options of an object. */
export const syncOptionsOf = ({ metadata }: Manifest): readonly string[] =>
  String(metadata.annotations?.[ARGOCD.syncOptions] ?? '')
    .split(',')
    .map(option => option.trim())
    .filter(Boolean);
