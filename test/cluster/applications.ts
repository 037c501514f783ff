import type { Cluster } from './cluster.ts';
import type { Live, Ref } from './kube.ts';
import { ARGOCD, type ClusterName } from './site.ts';
import { until, type Waited } from './until.ts';

/** The part of an Application's status that is asked about (argoproj.io/v1alpha1). */
export interface AppStatus {
  readonly sync?: { readonly status: string; readonly revision: string };
  readonly health?: { readonly status: string };
  readonly reconciledAt?: string;
  readonly conditions?: readonly { readonly type: string; readonly message: string }[];
  readonly resources?: readonly {
    readonly kind: string;
    readonly namespace?: string;
    readonly name: string;
    readonly status?: string;
    readonly health?: { readonly status: string; readonly message?: string };
  }[];
  readonly operationState?: {
    readonly phase: string;
    readonly message?: string;
    readonly retryCount?: number;
    readonly operation: { readonly sync?: { readonly revision?: string } };
    readonly syncResult?: {
      readonly revision: string;
      readonly resources?: readonly {
        readonly kind: string;
        readonly name: string;
        readonly status?: string;
        readonly message?: string;
      }[];
    };
  };
}

export const applicationOf = (name: string): Ref => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: { name, namespace: ARGOCD.namespace },
});

/** The Application of an overlay of the project's own config. */
export const application = (overlay: ClusterName): Ref => applicationOf(`model-observability-${overlay}`);

export const statusOf = (live: Live): AppStatus => (live.status ?? {}) as AppStatus;

/** What Argo CD says of an overlay's Application. */
export const appStatus = async ({ kube }: Cluster, overlay: ClusterName): Promise<AppStatus> =>
  statusOf(await kube.dev.get(application(overlay)));

type How = 'normal' | 'hard';

/** Asks Argo CD to look at an Application now instead of at its next poll, as its webhook would. */
export const refreshOne = ({ kube }: Cluster, one: Ref, how: How = 'normal'): Promise<unknown> =>
  kube.dev.patch(one, { metadata: { annotations: { 'argocd.argoproj.io/refresh': how } } });

export const refresh = (cluster: Cluster, overlay: ClusterName, how: How = 'normal'): Promise<unknown> =>
  refreshOne(cluster, application(overlay), how);

/** Whether an Application is at a commit, and well. */
export const isSettled = ({ sync, health, operationState }: AppStatus, commit: string): boolean =>
  sync?.status === 'Synced' &&
  sync.revision === commit &&
  health?.status === 'Healthy' &&
  operationState?.phase !== 'Running';

/** What is worth reading of a status when it is not what was waited for. */
export const inShort = ({ sync, health, conditions, operationState, resources }: AppStatus): object => ({
  sync,
  health: health?.status,
  conditions: conditions?.map(({ type, message }) => `${type}: ${message}`),
  operation: { phase: operationState?.phase, message: operationState?.message, retries: operationState?.retryCount },
  unwell: resources
    ?.filter(({ status, health: own }) => status !== 'Synced' || (own && own.status !== 'Healthy'))
    .map(
      ({ kind, name, status, health: own }) => `${kind} ${name} ${status} ${own?.status ?? ''} ${own?.message ?? ''}`,
    ),
});

/** Waits until an overlay is Synced to a commit and Healthy, with nothing left to do. */
export const settled = (
  cluster: Cluster,
  overlay: ClusterName,
  commit: string,
  seconds = 120,
): Promise<Waited<AppStatus>> =>
  until(
    `${overlay} is Synced to ${commit.slice(0, 7)} and Healthy`,
    async () => {
      const status = await appStatus(cluster, overlay);
      return isSettled(status, commit) ? status : false;
    },
    { seconds, state: async () => inShort(await appStatus(cluster, overlay)) },
  );

/** Waits until Argo CD says something of an overlay that makes `holds` true. */
export const says = (
  cluster: Cluster,
  overlay: ClusterName,
  what: string,
  holds: (status: AppStatus) => boolean,
  seconds = 120,
): Promise<Waited<AppStatus>> =>
  until(
    `${overlay} ${what}`,
    async () => {
      const status = await appStatus(cluster, overlay);
      return holds(status) ? status : false;
    },
    { seconds, state: async () => inShort(await appStatus(cluster, overlay)) },
  );
