import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlain } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import { start, startFiles } from '../../generator/plan/discover.ts';
import { applicationOf } from './applications.ts';
import { MIRROR } from './components/argocd.ts';
import type { Ref } from './kube.ts';
import { moduleFolder } from './modules.ts';
import { type Draft, makeClone, manifestsBelow, type Repository } from './repository.ts';
import { ARGOCD, type Site } from './site.ts';

/** The template with the whole stack, which is the name of what it makes as well. */
export const OWN = 'openhands';
const CRDS = 'example/prometheus-operator-crd';
const crd = (name: string): Ref => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name },
});

/** The repository of the operator's CRDs, as its module publishes them, in a mirror. */
export async function mirrored(site: Site): Promise<{ readonly commit: string; readonly crds: readonly Ref[] }> {
  const module = await moduleFolder('prometheus-operator', 'github.com/prometheus-operator/prometheus-operator');
  const clone = await makeClone(site, 'operator');
  cpSync(`${module}/${CRDS}`, join(clone.folder, CRDS), { recursive: true });
  const crds = manifestsBelow(join(clone.folder, CRDS)).map(({ metadata }) => crd(metadata.name));
  return { commit: await clone.push('CRDs of the operator'), crds };
}

/** The template with the whole stack, and a Ruler, in namespaces of its own. */
export async function ownRepository(site: Site, overlay: string, revision: string): Promise<Repository> {
  const clone = await makeClone(site, 'own');
  const text = (await start(OWN)).replace(/namespace: (models|gpu-operator|monitoring)/g, 'namespace: own-$1');
  clone.edit('observability.yaml', () => text);
  for (const [path, content] of await startFiles(OWN)) clone.edit(path, () => content);
  clone.configure(draft => {
    const platform = draft['platform'] as Draft & { own: Draft };
    draft['repository'] = { url: clone.url, revision: 'main' };
    draft['argocd'] = { namespace: ARGOCD.namespace, serviceAccount: ARGOCD.account };
    draft['overlays'] = { [overlay]: {} };
    platform['namespace'] = 'own-monitoring';
    platform.own['crds'] = { repository: `${MIRROR}operator.git`, revision };
    (platform.own['thanos'] as Draft)['ruler'] = {};
  });
  await clone.generate();
  return clone;
}

/** Name of the Application that brings the others. */
export const ROOT = 'own-root';

/** The Application that people have who keep all Applications in Git: it brings those of the repository, wave after wave. */
export const root = ({ url }: Repository): Manifest => ({
  ...applicationOf(ROOT),
  spec: {
    project: 'default',
    source: { repoURL: url, targetRevision: 'main', path: 'argocd' },
    destination: { server: 'https://kubernetes.default.svc', namespace: ARGOCD.namespace },
    syncPolicy: { automated: {} },
  },
});

/** Argo CD makes this project when it is installed. */
export const PROJECT: Manifest = {
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'AppProject',
  metadata: { name: 'default', namespace: ARGOCD.namespace },
  spec: {
    sourceRepos: ['*'],
    destinations: [{ server: '*', namespace: '*' }],
    clusterResourceWhitelist: [{ group: '*', kind: '*' }],
  },
};

/** What Argo CD's own manifests let it do in a cluster (manifests/cluster-rbac); that of OpenShift GitOps writes no CRDs. */
export async function upstreamRights(): Promise<readonly Manifest[]> {
  const module = await moduleFolder('argocd', 'github.com/argoproj/argo-cd/v3');
  const file = `${module}/manifests/cluster-rbac/application-controller/argocd-application-controller-clusterrole.yaml`;
  const [role] = parsePlain(readFileSync(file, 'utf8')) as [Manifest];
  const { name } = role.metadata;
  return [
    role,
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
      subjects: [{ kind: 'ServiceAccount', name: ARGOCD.account, namespace: ARGOCD.namespace }],
    },
  ];
}
