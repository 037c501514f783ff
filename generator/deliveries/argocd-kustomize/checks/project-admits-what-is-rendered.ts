import { groupOf } from '../../../kinds/kind.ts';
import { distinct } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import { bundlesOf, type Plan } from '../../../model/plan.ts';
import { defineCheck, type Found } from '../../../views/check.ts';
import { dig, items, type Json, textAt, words } from '../../../views/reading.ts';

const shown = (parts: Json): string =>
  ['group', 'kind', 'name', 'server', 'namespace']
    .flatMap(key => (typeof parts[key] === 'string' && parts[key] !== '' ? [parts[key]] : []))
    .join(' ');
const set = (list: unknown): string[] => distinct(items(list).map(shown));

/**
 * A project that admits less stops the sync, one that admits more makes a change of the repository a change of rights
 * (argoproj/argo-cd#970 #20233 #22869 #3913 #20663).
 */
export const check = defineCheck({
  law: 'The AppProject admits exactly what is rendered',
  restsOn: ['Law 7', 'D9'],
  looksAt: ['projects'],
  anywhere: 'opinion',
  *plan(plan) {
    if (plan.base.partial) return void (yield* ofOthers(plan));
    for (const { object: project } of plan.bootstrap.filter(({ object }) => object.kind === 'AppProject')) {
      const { name } = project.metadata;
      const given = {
        'repositories (`sourceRepos`)': words(dig(project, 'spec', 'sourceRepos')),
        '`destinations`': set(dig(project, 'spec', 'destinations')),
        'cluster-wide kinds (`clusterResourceWhitelist`)': set(dig(project, 'spec', 'clusterResourceWhitelist')),
        'kinds (`namespaceResourceWhitelist`)': set(dig(project, 'spec', 'namespaceResourceWhitelist')),
      };
      const kinds = 'kinds (`namespaceResourceWhitelist`)';
      const isShut = items(dig(project, 'spec', 'namespaceResourceBlacklist')).some(({ kind }) => kind === '*');
      if (given[kinds].length === 0 && !isShut)
        yield {
          about: project,
          what: `project ${tick(name)} lists no ${kinds}`,
          why: 'a list that is absent or empty admits every kind in its namespaces',
          fix: 'list the kinds, or shut all of them out by `namespaceResourceBlacklist: [{ group: "*", kind: "*" }]`',
        };
      for (const [what, needed] of Object.entries(neededBy(name, plan))) {
        const admitted = given[what as keyof typeof given];
        const missing = needed.filter(one => !admitted.includes(one));
        const spare = admitted.filter(one => !needed.includes(one));
        if (missing.length > 0)
          yield {
            about: project,
            what: `project ${tick(name)} does not admit ${listing(missing)} among its ${what}`,
            why: 'Argo CD would refuse to sync what is rendered',
            fix: `add ${listing(missing)}`,
          };
        if (spare.length > 0)
          yield {
            about: project,
            what: `project ${tick(name)} admits ${listing(spare)} among its ${what}, and nothing rendered needs that`,
            why: 'anyone who can change the repository could deploy more than it holds today',
            fix: `take ${listing(spare)} out`,
          };
      }
    }
    for (const { object } of plan.bootstrap)
      if (object.kind === 'Application' && textAt(object, 'spec', 'project') === 'default')
        yield {
          about: object,
          what: `Application ${tick(object.metadata.name)} is in project \`default\``,
          why: 'that project admits everything everywhere',
          fix: 'name a project of its own',
        };
  },
});

/** Kinds at hand for the namespace of an Application that its project at hand does not admit. */
function* ofOthers({ overlays }: Plan): Generator<Found> {
  const all = overlays.flatMap(({ objects }) => objects.map(({ object }) => object));
  for (const project of all.filter(({ kind }) => kind === 'AppProject')) {
    const list = dig(project, 'spec', 'namespaceResourceWhitelist');
    if (!Array.isArray(list)) continue;
    const isAdmitted = (apiVersion: string, kind: string) =>
      items(list).some(
        one =>
          ['*', groupOf(apiVersion)].includes(String(one['group'] ?? '')) &&
          ['*', kind].includes(String(one['kind'] ?? '')),
      );
    const homes = new Set(
      all
        .filter(({ kind, spec }) => kind === 'Application' && textAt(spec, 'project') === project.metadata.name)
        .flatMap(({ spec }) => textAt(spec, 'destination', 'namespace') ?? []),
    );
    const missing = distinct(
      all
        .filter(
          ({ metadata, kind }) => homes.has(metadata.namespace ?? '') && !['Application', 'AppProject'].includes(kind),
        )
        .filter(({ apiVersion, kind }) => !isAdmitted(apiVersion, kind))
        .map(({ apiVersion, kind }) => shown({ group: groupOf(apiVersion), kind })),
    );
    if (missing.length > 0)
      yield {
        about: project,
        path: ['spec', 'namespaceResourceWhitelist'],
        what: `project ${tick(project.metadata.name)} does not admit ${listing(missing)}, which is at hand for the namespace of its Application`,
        why: 'where the Application deploys it, Argo CD refuses the sync',
        fix: `add ${listing(missing)}`,
      };
  }
}

/** What the Applications of a project deploy. */
function neededBy(project: string, { bootstrap, overlays }: Plan): Record<string, string[]> {
  const deployments = overlays.flatMap(bundlesOf);
  const all = bootstrap
    .filter(({ object }) => object.kind === 'Application' && textAt(object, 'spec', 'project') === project)
    .flatMap(({ object, part }) => {
      const overlay = deployments.find(({ bundle }) => bundle.part === part);
      return overlay ? [{ spec: object['spec'], objects: overlay.objects.map(one => one.object) }] : [];
    });
  const objects = all.flatMap(({ objects: own }) => own);
  return {
    'repositories (`sourceRepos`)': distinct(all.flatMap(({ spec }) => textAt(spec, 'source', 'repoURL') ?? [])),
    '`destinations`': distinct(
      all.flatMap(({ spec, objects: own }) => {
        const { namespace, ...cluster } = (dig(spec, 'destination') ?? {}) as Record<string, unknown>;
        const namespaces = distinct([String(namespace), ...own.flatMap(({ metadata }) => metadata.namespace ?? [])]);
        return namespaces.map(one => shown({ ...cluster, namespace: one }));
      }),
    ),
    'cluster-wide kinds (`clusterResourceWhitelist`)': distinct(
      objects
        .filter(({ metadata }) => !metadata.namespace)
        .map(({ apiVersion, kind, metadata }) => shown({ group: groupOf(apiVersion), kind, name: metadata.name })),
    ),
    'kinds (`namespaceResourceWhitelist`)': distinct(
      objects
        .filter(({ metadata }) => metadata.namespace)
        .map(({ apiVersion, kind }) => shown({ group: groupOf(apiVersion), kind })),
    ),
  };
}
