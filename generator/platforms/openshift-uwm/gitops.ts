import { sh } from '../../lib/shell.ts';
import { distinct } from '../../lib/sort.ts';
import { listing } from '../../lib/words.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Account, DeliveryHome } from '../../model/bundle.ts';
import type { Config } from '../../model/config.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import { isReserved } from './options.ts';

/** OpenShift GitOps: an Argo CD whose operator gives it rights by a label of the namespace. */
export const GITOPS: DeliveryHome = {
  account: { namespace: 'openshift-gitops', name: 'openshift-gitops-argocd-application-controller' },
  namespaceLabels: ({ namespace }) => ({ 'argocd.argoproj.io/managed-by': namespace }),
  // argocd-operator, controllers/argocd/policyrule.go and role.go: policyRuleForApplicationController, `managed-by`.
  managedNamespace:
    'By the label `argocd.argoproj.io/managed-by` the operator of OpenShift GitOps makes Argo CD an administrator of the namespace: it may do what ClusterRole `admin` may, Secrets included, and all with `monitoring.coreos.com` and `argoproj.io`. With `namespaces: existing` there is no label, and the Role is all.',
  prerequisites,
};

function prerequisites(config: Config, account: Account, objects: readonly Manifest[]): readonly Prerequisite[] {
  return [
    {
      title: 'OpenShift GitOps',
      stays: 'OpenShift GitOps',
      why: 'Argo CD deploys the overlays. It needs the right to create namespaces and roles, which its default instance has, and must know `retry.refresh`: without it a commit that fixes a broken one waits until a person ends the retries.',
      how: 'Install the operator `openshift-gitops-operator` from OperatorHub, channel `latest`.',
      verify: {
        run: sh`oc get deployment -n ${account.namespace} && oc explain applications.argoproj.io.spec.syncPolicy.retry.refresh`,
        expect: 'openshift-gitops-server, available, and a field that is a boolean',
      },
    },
    {
      title: 'Argo CD 3.3 or newer',
      stays: 'OpenShift GitOps',
      why: 'The project admits what is outside of namespaces by its name (`clusterResourceWhitelist[].name`). An older API server drops the name, and the project then admits every Namespace and every ClusterRoleBinding.',
      how: 'Upgrade OpenShift GitOps to a release with Argo CD 3.3.',
      verify: {
        run: sh`oc apply --dry-run=server -f argocd/project.yaml -o jsonpath='{.spec.clusterResourceWhitelist[*].name}'`,
        expect: 'the names in the file; nothing means that the API server drops them',
      },
    },
    ...(config.namespaces === 'existing' ? [existing(objects, account)] : []),
  ];
}

/** Where other people make the namespaces. */
function existing(objects: readonly Manifest[], { namespace, name }: Account): Prerequisite {
  const names = distinct(objects.flatMap(({ metadata }) => metadata.namespace ?? [])).filter(one => !isReserved(one));
  const account = `system:serviceaccount:${namespace}:${name}`;
  return {
    title: 'The namespaces exist',
    why: 'The config sets `namespaces: existing`: nothing here makes or labels them, and Argo CD puts a Role into each. To hand out what the Role holds it must have that itself, or the verb `escalate`.',
    how: `Have their owners make ${listing(names, 20)}.`,
    verify: {
      run: sh`oc get namespaces ${names} && oc auth can-i escalate roles -n ${names[0] ?? 'default'} --as ${account}`,
      expect: 'each of them, Active, and `yes`',
    },
  };
}
