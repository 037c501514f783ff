import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import { groupOf, makerOf } from '../../kinds/kind.ts';
import { by, distinct } from '../../lib/sort.ts';
import type { Manifest, ObjectArtifact } from '../../model/artifact.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { inRepository } from '../../plan/paths.ts';
import { accountOf, destinationOf, givenIn } from './keys.ts';
import { PATHS } from './paths.ts';
import { ARGOCD } from './sync-options.ts';

const makeProject = makerOf<IAppProject>('argoproj.io/v1alpha1', 'AppProject');
const makeApplication = makerOf<IApplication>('argoproj.io/v1alpha1', 'Application');

const distinctBy = <T>(items: readonly T[]): T[] =>
  [...new Map(items.map(item => [JSON.stringify(item), item])).values()].sort(by(item => JSON.stringify(item)));

/**
 * The project and the Applications. The project admits what is rendered and nothing else: one
 * repository, each namespace of each cluster, each kind, and cluster-wide objects by their names, so that a change of
 * the repository alone cannot make Argo CD hand out more.
 */
export function argocdObjects(deployments: readonly OverlayPlan[], product: string): ObjectArtifact[] {
  const [first] = deployments;
  if (!first) return [];
  const { namespace } = accountOf(first);
  const all = deployments.flatMap(({ objects }) => objects.map(({ object }) => object));
  const keys = distinct(givenIn(first.config).signatureKeys ?? []);
  const project = makeProject(
    { name: product, namespace },
    {
      spec: {
        description: `Observability of model servers: exactly what ${first.config.repository.url} renders.`,
        sourceRepos: distinct(deployments.map(({ config }) => config.repository.url)),
        // A project has its keys for all Applications; a check refuses overlays that want others.
        ...(keys.length > 0 ? { signatureKeys: keys.map(keyID => ({ keyID })) } : {}),
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
        namespaceResourceWhitelist: distinctBy(
          all
            .filter(({ metadata }) => metadata.namespace)
            .map(({ apiVersion, kind }) => ({ group: groupOf(apiVersion), kind })),
        ),
      },
    },
  );
  return [
    { form: 'object', object: project, part: 'project', origin: first.at(['repository'], 'key') },
    ...deployments.map(
      (overlay): ObjectArtifact => ({
        form: 'object',
        object: application(overlay, product),
        part: overlay.bundle.part,
        origin: overlay.at([], 'key'),
      }),
    ),
  ];
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
