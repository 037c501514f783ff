import { foldItems, listed, only } from '../../../docs/fold.ts';
import { by, distinct } from '../../../lib/sort.ts';
import { code } from '../../../lib/template.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { bundlesOf, type OverlayPlan, type Plan } from '../../../model/plan.ts';
import { destinationOf, NAME } from '../keys.ts';

/** Field access into an object of ours, whose kinds are typed where they are made. */
const field = <T>(object: Manifest | undefined, ...path: readonly string[]): T | undefined =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], object) as
    | T
    | undefined;

const groupName = (group: string): string => group || 'core';

interface GroupKind {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

/** What the project admits, and the rights that Argo CD is given for it. */
export function rightsView(plan: Plan) {
  const project = plan.bootstrap.find(({ object }) => object.kind === 'AppProject')?.object;
  const kinds = field<GroupKind[]>(project, 'spec', 'namespaceResourceWhitelist') ?? [];
  const cluster = field<GroupKind[]>(project, 'spec', 'clusterResourceWhitelist') ?? [];
  const [crds] = plan.overlays.flatMap(overlay => overlay.crds ?? []);
  return {
    crds:
      crds === undefined
        ? ''
        : {
            project: `${plan.base.config.name}-crds`,
            names: listed(crds.objects.map(({ object }) => code(object.metadata.name))),
          },
    project: project?.metadata.name ?? '',
    repositories: listed((field<string[]>(project, 'spec', 'sourceRepos') ?? []).map(code)),
    kinds: byGroup(kinds),
    cluster: listed(distinct(cluster.map(({ kind, name }) => code(name ? `${kind} ${name}` : kind)))),
    applications: plan.overlays.flatMap(bundlesOf).map(overlay => ({
      name: `${plan.base.config.name}-${overlay.bundle.part}`,
      // What is elsewhere is no file to open here.
      path: overlay.bundle.from
        ? `\`${overlay.bundle.path}\` of ${overlay.bundle.from.repository}, \`${overlay.bundle.from.revision}\``
        : `[${overlay.bundle.path}](${overlay.bundle.path})`,
      cluster: clusterOf(overlay),
    })),
    // What `argocd cluster add` makes: argoproj/argo-cd, util/clusterauth/clusterauth.go.
    remote: listed(distinct(plan.overlays.filter(isRemote).map(clusterOf))),
    managed: texts(plan.overlays.filter(({ config }) => config.namespaces === 'managed').map(managedNamespace)),
    reads: texts(plan.overlays.filter(({ config }) => config.grafana.deploy !== 'nothing').map(readThroughGrafana)),
    rights: foldItems(plan.overlays, rightsOf)
      .map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) }))
      .sort(by(({ namespace, rights }) => `${namespace} ${rights}`)),
  };
}

const byGroup = (kinds: readonly GroupKind[]): { group: string; kinds: string }[] =>
  [...Map.groupBy(kinds, ({ group }) => groupName(group))]
    .map(([group, members]) => ({ group, kinds: distinct(members.map(({ kind }) => kind)).join(', ') }))
    .sort(by(({ group }) => group));

const managedNamespace = ({ platform: { deliveries } }: OverlayPlan): string =>
  deliveries[NAME]?.managedNamespace ?? '';
const readThroughGrafana = ({ platform: { facts } }: OverlayPlan): string => facts.readThroughGrafana;
const texts = (all: readonly string[]): string => distinct(all).filter(Boolean).join('\n\n');

/** Whether an overlay goes to another cluster than the one that Argo CD runs on. */
const isRemote = (overlay: OverlayPlan): boolean => {
  const destination = destinationOf(overlay);
  return 'name' in destination
    ? destination.name !== 'in-cluster'
    : destination.server !== 'https://kubernetes.default.svc';
};

/** The cluster of an overlay, as Argo CD calls it. */
const clusterOf = (overlay: OverlayPlan): string => {
  const destination = destinationOf(overlay);
  return 'name' in destination ? code(destination.name) : code(destination.server);
};

interface Grant {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
}

const rightsOf = (overlay: OverlayPlan): { namespace: string; rights: string }[] =>
  bundlesOf(overlay)
    .flatMap(({ objects }) => objects)
    .filter(({ object, part }) => part === 'argocd' && object.kind === 'Role')
    .map(({ object }) => ({
      namespace: object.metadata.namespace ?? '',
      rights: (field<Grant[]>(object, 'rules') ?? [])
        .map(({ apiGroups, resources }) => `${apiGroups.map(groupName).join(', ')}: ${resources.join(', ')}`)
        .join('; '),
    }));
