import { groupOf, kindFacts } from '../../../kinds/kind.ts';
import { groupBy } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { type CheckScope, defineCheck, type Found } from '../../../views/check.ts';
import { dig, items, textAt, words } from '../../../views/reading.ts';
import { accountOf } from '../keys.ts';

const VERBS = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];
const pair = (group: string, resource: string): string => (group === '' ? resource : `${resource}.${group}`);
const pairOf = ({ apiVersion, kind }: Manifest): string =>
  pair(groupOf(apiVersion), kindFacts(kind)?.resource ?? `${kind.toLowerCase()}s`);

/**
 * OpenShift GitOps may write neither services nor monitors, and what `managed-by` grants misses operators installed
 * later (redhat-developer/gitops-operator#116 #502, argoproj-labs/argocd-operator#577 #996).
 */
export const check = defineCheck({
  law: 'Argo CD may write what is rendered into a namespace, and nothing else there',
  restsOn: ['D1', 'D2'],
  looksAt: ['rights'],
  anywhere: 'opinion',
  *overlay(scope) {
    const { overlay, index } = scope;
    if (overlay.partial) return void (yield* ofOthers(scope));
    const ours = [...overlay.objects, ...(overlay.secretFiles?.objects ?? [])].filter(
      ({ object }) => object.metadata.namespace !== undefined,
    );
    for (const [namespace, members] of groupBy(ours, ({ object }) => object.metadata.namespace ?? '')) {
      const granted = grantedIn(namespace, scope);
      const needed = new Set(members.map(({ object }) => pairOf(object)));
      const missing = [...needed].filter(one => !VERBS.every(verb => granted.get(one)?.has(verb)));
      const spare = [...granted.keys()].filter(one => !needed.has(one));
      const role = index.all('Role', namespace)[0];
      const about = role ?? members[0];
      if (missing.length > 0)
        yield {
          ...(about ? { about } : {}),
          what: `Argo CD may not write ${listing(missing)} in namespace ${tick(namespace)}`,
          why: 'the sync would stop with "forbidden", after it had applied half of the overlay',
          fix: `give its service account ${VERBS.join(', ')} on ${listing(missing)} in a Role of the namespace`,
        };
      if (spare.length > 0)
        yield {
          ...(about ? { about } : {}),
          what: `Argo CD may write ${listing(spare)} in namespace ${tick(namespace)}, where none is rendered`,
          why: 'anyone who can change the repository could do more than it needs',
          fix: `take ${listing(spare)} out of the Role`,
        };
    }
  },
});

/** The controller that writes for Applications, under the names that installations give it (Argo CD, OpenShift GitOps). */
const CONTROLLER = /argocd-application-controller$/;

/** Kinds at hand that a Role at hand leaves out: where Argo CD has a Role in a namespace, it is not an administrator there. */
function* ofOthers({ overlay, index }: CheckScope): Generator<Found> {
  for (const [namespace, members] of groupBy(overlay.objects, ({ object }) => object.metadata.namespace ?? '')) {
    const bindings = index
      .all('RoleBinding', namespace)
      .filter(({ object }) => items(dig(object, 'subjects')).some(({ name }) => CONTROLLER.test(String(name))));
    const roles = bindings.map(({ object }) =>
      textAt(object, 'roleRef', 'kind') === 'Role'
        ? index.get('Role', namespace, textAt(object, 'roleRef', 'name') ?? '')
        : undefined,
    );
    const [role] = roles;
    // What a role that is not at hand grants is not known.
    if (!role || roles.includes(undefined)) continue;
    const rules = roles.flatMap(one => items(one?.object['rules']));
    const isGranted = (group: string, resource: string) =>
      rules.some(
        rule =>
          words(rule['apiGroups']).some(one => one === '*' || one === group) &&
          words(rule['resources']).some(one => one === '*' || one === resource) &&
          words(rule['verbs']).some(one => ['*', 'create', 'patch', 'update'].includes(one)),
      );
    const missing = members
      .map(({ object }) => object)
      .filter(({ kind }) => !['Role', 'RoleBinding', 'Application', 'AppProject'].includes(kind))
      .filter(({ apiVersion, kind }) => {
        const resource = kindFacts(kind)?.resource;
        return resource !== undefined && !isGranted(groupOf(apiVersion), resource);
      });
    if (missing.length > 0)
      yield {
        about: role,
        path: ['rules'],
        what: `Role ${tick(role.object.metadata.name)} of Argo CD leaves out ${listing([...new Set(missing.map(pairOf))])}, which is at hand for namespace ${tick(namespace)}`,
        why: 'unless another role grants it, the sync stops with "forbidden", after it had applied the rest',
        fix: `give it ${VERBS.join(', ')} on ${listing([...new Set(missing.map(pairOf))])}`,
      };
  }
}

/** Verbs by resource that Roles of a namespace give to Argo CD's service account. */
function grantedIn(namespace: string, { overlay: { config, platform }, index }: CheckScope): Map<string, Set<string>> {
  const account = accountOf({ config, platform });
  const granted = new Map<string, Set<string>>();
  for (const { object } of index.all('RoleBinding', namespace)) {
    if (
      !items(dig(object, 'subjects')).some(
        subject => subject['name'] === account.name && subject['namespace'] === account.namespace,
      )
    )
      continue;
    const role = index.get('Role', namespace, textAt(object, 'roleRef', 'name') ?? '')?.object;
    for (const rule of items(role?.['rules']))
      for (const group of words(rule['apiGroups']))
        for (const resource of words(rule['resources'])) {
          const verbs = granted.get(pair(group, resource)) ?? new Set();
          for (const verb of words(rule['verbs'])) verbs.add(verb);
          granted.set(pair(group, resource), verbs);
        }
  }
  return granted;
}
