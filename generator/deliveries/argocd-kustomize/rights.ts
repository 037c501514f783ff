import { groupOf, kindFacts, make } from '../../kinds/kind.ts';
import { byText, distinct, groupBy } from '../../lib/sort.ts';
import type { Manifest } from '../../model/artifact.ts';

const VERBS = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/**
 * What Argo CD may do in each namespace: exactly the kinds that are rendered into it. OpenShift GitOps may write roles
 * but neither services nor monitors (redhat-developer/gitops-operator#116), and what it is given with the
 * `managed-by` label is a snapshot that misses operators installed later (argoproj-labs/argocd-operator#996).
 */
export function rights(
  name: string,
  namespaces: ReadonlyMap<string, readonly Manifest[]>,
  account: { namespace: string; name: string },
): Manifest[] {
  const role = `${name}-argocd`;
  return [...namespaces].flatMap(([namespace, objects]) => {
    const kinds = [
      ...objects,
      make('Role', { name: role, namespace }, {}),
      make('RoleBinding', { name: role, namespace }, { roleRef: { apiGroup: '', kind: '', name: '' } }),
    ];
    const groups = groupBy(kinds, ({ apiVersion }) => groupOf(apiVersion));
    const rules = [...groups]
      .sort(([a], [b]) => byText(a, b))
      .map(([group, members]) => ({
        apiGroups: [group],
        resources: distinct(members.map(({ kind }) => kindFacts(kind)?.resource ?? kind)),
        verbs: VERBS,
      }));
    return [
      make('Role', { name: role, namespace }, { rules }),
      make(
        'RoleBinding',
        { name: role, namespace },
        {
          roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: role },
          subjects: [{ kind: 'ServiceAccount', name: account.name, namespace: account.namespace }],
        },
      ),
    ];
  });
}
