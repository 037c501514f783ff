import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { groupOf, makerOf } from '../../kinds/kind.ts';
import { by, distinct } from '../../lib/sort.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { Upstream } from '../../model/bundle.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { inRepository } from '../../plan/paths.ts';
import { accountOf, destinationOf, givenIn } from './keys.ts';
import { PATHS } from './paths.ts';
import { ARGOCD, FIRST, ON_SERVER } from './sync-options.ts';

const makeProject = makerOf<IAppProject>('argoproj.io/v1alpha1', 'AppProject');
const makeApplication = makerOf<IApplication>('argoproj.io/v1alpha1', 'Application');

const distinctBy = <T>(items: readonly T[]): T[] =>
  [...new Map(items.map(item => [JSON.stringify(item), item])).values()].sort(by(item => JSON.stringify(item)));

/**
 * The projects and the Applications. A project admits what its Applications bring and nothing else: their repositories, each
 * namespace of each cluster, each kind, and cluster-wide objects by their names, so that a change of a repository alone cannot
 * make Argo CD hand out more. CRDs of others have a project of their own: no key of ours signs their commits, and what their
 * repository holds may become nothing but these CRDs.
 */
export function argocdObjects(deployments: readonly OverlayPlan[], product: string): ObjectArtifact[] {
  const [foreign, own] = [true, false].map(isForeign =>
    deployments.filter(({ bundle }) => (bundle.from !== undefined) === isForeign),
  ) as [OverlayPlan[], OverlayPlan[]];
  const [first] = own;
  if (!first) return [];
  const keys = distinct(givenIn(first.config).signatureKeys ?? []);
  return [
    ...project('project', own, product, {
      description: `Observability of model servers: exactly what ${first.config.repository.url} renders.`,
      // A project has its keys for all Applications; a check refuses overlays that want others.
      ...(keys.length > 0 ? { signatureKeys: keys.map(keyID => ({ keyID })) } : {}),
    }),
    ...project(
      'project-crds',
      foreign,
      `${product}-crds`,
      { description: `CRDs of the operators that ${product} needs: these by their names, and nothing else.` },
      // Without it an app of apps would wait for its Application, which is never healthy before its project is there.
      { [ARGOCD.wave]: String(FIRST - 1) },
    ),
    ...deployments.map(
      (overlay): ObjectArtifact => ({
        form: 'object',
        object: overlay.bundle.from ? ofOthers(overlay, overlay.bundle.from, product) : application(overlay, product),
        part: overlay.bundle.part,
        origin: overlay.at([], 'key'),
      }),
    ),
  ];
}

/** The project of some Applications; none where there are none. */
function project(
  part: string,
  deployments: readonly OverlayPlan[],
  name: string,
  head: Pick<IAppProject['spec'], 'description' | 'signatureKeys'>,
  annotations?: Readonly<Record<string, string>>,
): ObjectArtifact[] {
  const [first] = deployments;
  if (!first) return [];
  const all = deployments.flatMap(({ objects }) => objects.map(({ object }) => object));
  const kinds = distinctBy(
    all
      .filter(({ metadata }) => metadata.namespace)
      .map(({ apiVersion, kind }) => ({ group: groupOf(apiVersion), kind })),
  );
  const { description, signatureKeys } = head;
  const object = makeProject(
    { name, namespace: accountOf(first).namespace, ...(annotations ? { annotations } : {}) },
    {
      spec: {
        ...(description === undefined ? {} : { description }),
        sourceRepos: distinct(
          deployments.map(({ bundle, config }) => (bundle.from ?? { repository: config.repository.url }).repository),
        ),
        ...(signatureKeys ? { signatureKeys } : {}),
        destinations: distinctBy(
          deployments.flatMap(overlay =>
            namespacesOf(overlay).map(target => ({ ...destinationOf(overlay), namespace: target })),
          ),
        ),
        clusterResourceWhitelist: distinctBy(
          all
            .filter(({ metadata }) => !metadata.namespace)
            .map(({ apiVersion, kind, metadata }) => ({ group: groupOf(apiVersion), kind, name: metadata.name })),
        ),
        // A list that is empty admits everything (argo-cd, pkg/apis/application/v1alpha1, IsGroupKindNamePermitted).
        ...(kinds.length > 0
          ? { namespaceResourceWhitelist: kinds }
          : { namespaceResourceBlacklist: [{ group: '*', kind: '*' }] }),
      },
    },
  );
  return [{ form: 'object', object, part, origin: first.at(['repository'], 'key') }];
}

const namespacesOf = ({ objects, bundle }: OverlayPlan): string[] =>
  distinct([bundle.home, ...objects.flatMap(({ object }) => object.metadata.namespace ?? [])]);

/**
 * Long enough for an operator to bring its CRDs. Without `refresh` a retry keeps to its commit until all are used up, and
 * the commit that mends what is broken waits for a person (argoproj/argo-cd#11494, argoproj/argo-cd#27875).
 */
const RETRY = { limit: 10, backoff: { duration: '5s', factor: 2, maxDuration: '3m' }, refresh: true };

/**
 * Automated, with prune and self-heal. The finalizer takes the objects away with the Application; what must stay says so
 * itself (`Delete=false`). Argo CD prunes in the reverse order of the waves, so that its rights in a namespace go after
 * all that they are needed for; `PruneLast` would put everything that goes into one wave (gitops-engine,
 * pkg/sync/sync_context.go, getSyncTasks).
 */
function application(overlay: OverlayPlan, product: string): Manifest {
  const {
    config,
    bundle: { part, path, home },
  } = overlay;
  return makeApplication(
    {
      name: `${product}-${part}`,
      namespace: accountOf(overlay).namespace,
      annotations: {
        [ARGOCD.manifestPaths]: `.;/${inRepository(config.repository, PATHS.base(product, overlay.ground))}`,
      },
      finalizers: [ARGOCD.finalizer],
    },
    {
      spec: {
        project: product,
        source: {
          repoURL: config.repository.url,
          targetRevision: config.repository.revision,
          path: inRepository(config.repository, path),
        },
        destination: { ...destinationOf(overlay), namespace: home },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: RETRY,
          syncOptions: ['FailOnSharedResource=true'],
        },
      },
    },
  );
}

/**
 * CRDs from a repository of others. They are never pruned, and without a finalizer they outlive the Application: with a CRD go
 * all objects of its kind, those of other people, too. Most are larger than an annotation may be, so the API server merges
 * them. In an app of apps they come first.
 */
function ofOthers(overlay: OverlayPlan, { repository, revision, path }: Upstream, product: string): Manifest {
  const { bundle } = overlay;
  return makeApplication(
    {
      name: `${product}-${bundle.part}`,
      namespace: accountOf(overlay).namespace,
      annotations: { [ARGOCD.wave]: String(FIRST) },
    },
    {
      spec: {
        project: `${product}-crds`,
        source: { repoURL: repository, targetRevision: revision, path },
        destination: { ...destinationOf(overlay), namespace: bundle.home },
        syncPolicy: {
          automated: { selfHeal: true },
          retry: RETRY,
          syncOptions: [ON_SERVER, 'FailOnSharedResource=true'],
        },
      },
    },
  );
}
