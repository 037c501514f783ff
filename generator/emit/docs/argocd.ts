import { by, byText, distinct } from '../../lib/sort.ts';
import { code } from '../../lib/text.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { argocdNamespaceOf, destinationOf } from '../../plan/argocd.ts';
import { place } from '../../plan/place.ts';
import { fold, foldItems, listed, named, only, phrase } from './fold.ts';
import { grafanaAddress } from './runbook.ts';

/** Field access into an object of ours, whose kinds are typed where they are made. */
const field = <T>(object: Manifest | undefined, ...path: readonly string[]): T | undefined =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key], object) as T | undefined;

const groupName = (group: string): string => group || 'core';

interface GroupKind {
  readonly group: string;
  readonly kind: string;
  readonly name?: string;
}

/** What the project admits, and the rights that Argo CD is given for it. */
export function argocdView(plan: Plan) {
  const project = plan.argocd.find(({ object }) => object.kind === 'AppProject')?.object;
  const kinds = field<GroupKind[]>(project, 'spec', 'namespaceResourceWhitelist') ?? [];
  const cluster = field<GroupKind[]>(project, 'spec', 'clusterResourceWhitelist') ?? [];
  return {
    project: project?.metadata.name ?? '',
    repositories: listed((field<string[]>(project, 'spec', 'sourceRepos') ?? []).map(code)),
    kinds: byGroup(kinds),
    cluster: listed(distinct(cluster.map(({ kind, name }) => code(name ? `${kind} ${name}` : kind)))),
    applications: plan.overlays.map(overlay => ({
      name: `${plan.base.config.name}-${overlay.name}`,
      path: place.overlay(overlay.name),
      cluster: clusterOf(overlay),
    })),
    rights: foldItems(plan.overlays, rightsOf)
      .map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) }))
      .sort(by(({ namespace, rights }) => `${namespace} ${rights}`)),
  };
}

const byGroup = (kinds: readonly GroupKind[]): { group: string; kinds: string }[] =>
  [...Map.groupBy(kinds, ({ group }) => groupName(group))]
    .map(([group, members]) => ({ group, kinds: distinct(members.map(({ kind }) => kind)).join(', ') }))
    .sort(by(({ group }) => group));

/** The cluster of an overlay, as Argo CD calls it. */
const clusterOf = (overlay: OverlayPlan): string => {
  const destination = destinationOf(overlay);
  return 'name' in destination ? code(destination.name) : code(destination.server);
};

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
}

const rightsOf = ({ objects }: OverlayPlan): { namespace: string; rights: string }[] =>
  objects
    .filter(({ object, part }) => part === 'argocd' && object.kind === 'Role')
    .map(({ object }) => ({
      namespace: object.metadata.namespace ?? '',
      rights: (field<Rule[]>(object, 'rules') ?? []).map(({ apiGroups, resources }) => `${apiGroups.map(groupName).join(', ')}: ${resources.join(', ')}`).join('; '),
    }));

/** What must be true of each cluster before the first sync, in the platform's order. */
export const prerequisitesView = (plan: Plan) =>
  foldItems(plan.overlays, ({ prerequisites }) => prerequisites).map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) }));

/** The steps from a pushed repository to dashboards that fill. */
export function installView(plan: Plan, cli: string) {
  const { base, overlays } = plan;
  const namespace = argocdNamespaceOf(base);
  const external = overlays.flatMap(overlay => {
    const destination = destinationOf(overlay);
    return 'name' in destination ? [destination.name] : destination.server === 'https://kubernetes.default.svc' ? [] : [destination.server];
  });
  const applications = overlays.map(({ name }) => `${base.config.name}-${name}`);
  const [address] = fold(overlays, overlay => grafanaAddress(overlay, cli));
  return {
    cli,
    namespace,
    url: base.config.repository.url,
    revision: base.config.repository.revision,
    clusters: external.length > 0 ? named(distinct(external)) : '',
    project: `${place.argocd}/project.yaml`,
    one: { overlay: overlays[0]?.name ?? '', file: `${place.argocd}/application-${overlays[0]?.name}.yaml` },
    argocd: place.argocd,
    // More than a few are seen best among all of the namespace.
    applications: applications.length <= 4 ? applications.map(name => ` ${name}`).join('') : '',
    address: address?.value ?? '',
  };
}

/** Each namespace that objects are put into: what is there, and what its Namespace object says. */
export function namespacesView(plan: Plan) {
  const inside = new Map(plan.overlays.map(overlay => [overlay, Map.groupBy(overlay.objects.map(({ object }) => object), ({ metadata }) => metadata.namespace ?? '')]));
  const names = distinct([...inside.values()].flatMap(namespaces => [...namespaces.keys()])).filter(name => name !== '');
  const watched = distinct(plan.overlays.flatMap(({ instances }) => instances.map(({ placement }) => placement.namespace)));
  const rows = names.map(name => {
    const having = plan.overlays.filter(overlay => inside.get(overlay)?.has(name));
    return {
      name,
      overlays: only(having.map(overlay => overlay.name), plan),
      holds: phrase(having, overlay => kindsIn(inside.get(overlay)?.get(name) ?? [])),
      labels: phrase(having, overlay => labelsIn(inside.get(overlay)?.get('')?.find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === name))),
    };
  });
  return { namespaces: rows, watched: named(watched.filter(name => !names.includes(name))) };
}

const labelsIn = (object: Manifest | undefined): string =>
  Object.entries(object?.metadata.labels ?? {}).sort(([a], [b]) => byText(a, b)).map(([key, value]) => code(`${key}=${value}`)).join(', ');

/** Of these there is one in every namespace, for Argo CD; they are told of elsewhere. */
const RIGHTS = ['Role', 'RoleBinding'];

/** Objects in short: the name where a kind is there once, the number where it is not. */
const kindsIn = (objects: readonly Manifest[]): string =>
  [...Map.groupBy(objects.filter(({ kind }) => !RIGHTS.includes(kind)), ({ kind }) => kind)]
    .sort(([a], [b]) => byText(a, b))
    .map(([kind, members]) => (members.length === 1 ? `${kind} ${code(members[0]?.metadata.name ?? '')}` : `${members.length} ${kind}s`))
    .join(', ') || 'nothing';
