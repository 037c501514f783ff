import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { $ } from 'zx';
import { parsePlain } from '../../generator/lib/yaml.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import { bin } from '../tools/tools.ts';
import { authority, kubeconfig, serverUrl, writeKubeconfig } from './certificates.ts';
import type { Cluster } from './cluster.ts';
import type { Ref } from './kube.ts';
import { moduleFolder } from './modules.ts';
import { ARGOCD, type ClusterName, type Site } from './site.ts';
import { until } from './until.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The objects of one of the files in `manifests/`. */
export const manifests = (name: string): Manifest[] =>
  parsePlain(readFileSync(here(`manifests/${name}.yaml`), 'utf8')) as Manifest[];

/** kubectl as the administrator of a cluster. */
export const kubectl = (site: Site, cluster: ClusterName) => {
  const run = $({
    quiet: true,
    env: { PATH: process.env['PATH'] ?? '', HOME: site.dir, KUBECONFIG: kubeconfig(site, cluster) },
  });
  return (...args: readonly string[]) => run`${bin('kubectl')} ${args}`;
};

/** Names of CRDs that a cluster without operators needs too, to be deployed to. */
const NEEDED = /_(alertmanagerconfigs|podmonitors|prometheusrules|servicemonitors)\.yaml$/;

/** CRDs: all of them on the cluster that Argo CD and prometheus-operator run on, those that are rendered on the other. */
async function installCrds(site: Site, cluster: ClusterName): Promise<void> {
  const operator = `${await moduleFolder('prometheus-operator', 'github.com/prometheus-operator/prometheus-operator')}/example/prometheus-operator-crd`;
  const argocd = `${await moduleFolder('argocd', 'github.com/argoproj/argo-cd/v3')}/manifests/crds`;
  const files = [
    ...readdirSync(operator)
      .filter(name => cluster === 'dev' || NEEDED.test(name))
      .map(name => `${operator}/${name}`),
    ...(cluster === 'dev' ? ['application-crd.yaml', 'appproject-crd.yaml'].map(name => `${argocd}/${name}`) : []),
    ...readdirSync(here('crds'))
      .filter(name => name.endsWith('.yaml'))
      .map(name => here(`crds/${name}`)),
  ];
  const run = kubectl(site, cluster);
  await run('apply', '--server-side', ...files.flatMap(file => ['-f', file]));
  // kubectl refuses to wait for a kind that has no conditions yet, as one has in its first moment.
  await until(
    'every kind is established',
    async () => (await run('wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s')).exitCode === 0,
  );
}

/** prometheus-operator's webhook by its address; OpenShift lets pass what it cannot ask about, we do not. */
const webhookConfiguration = (site: Site): Manifest => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: 'prometheus-operator' },
  webhooks: (['prometheusrules', 'alertmanagerconfigs'] as const).map(resource => ({
    name: `${resource}.monitoring.coreos.com`,
    admissionReviewVersions: ['v1'],
    sideEffects: 'None',
    failurePolicy: 'Fail',
    clientConfig: {
      url: `https://127.0.0.1:${site.ports.webhook}/admission-${resource}/validate`,
      caBundle: readFileSync(authority(site)).toString('base64'),
    },
    rules: [
      {
        apiGroups: ['monitoring.coreos.com'],
        apiVersions: [resource === 'prometheusrules' ? 'v1' : 'v1alpha1'],
        operations: ['CREATE', 'UPDATE'],
        resources: [resource],
      },
    ],
  })),
});

/** Makes a cluster what OpenShift with its operators is: namespaces, roles, CRDs and the webhook. */
export async function prepare({ site, kube }: Cluster, cluster: ClusterName): Promise<void> {
  await installCrds(site, cluster);
  for (const object of manifests('openshift')) await kube[cluster].apply(object);
  await kube[cluster].apply(webhookConfiguration(site));
}

/** Health of an Application that another one brings, as those set it who have Applications wait for one another (Argo CD docs, health). */
const APPLICATION_HEALTH = `hs = { status = "Progressing", message = "" }
if obj.status ~= nil and obj.status.health ~= nil then
  hs.status = obj.status.health.status
end
return hs
`;

/**
 * Argo CD's own settings and roles, from its manifests, and its knowledge of the other cluster. On both clusters it acts
 * as its service account, with a token of it: it may do what the roles of that account say and no more.
 */
export async function prepareArgocd({ site, kube }: Cluster): Promise<void> {
  const module = await moduleFolder('argocd', 'github.com/argoproj/argo-cd/v3');
  const read = (path: string): Manifest =>
    (parsePlain(readFileSync(`${module}/manifests/base/${path}.yaml`, 'utf8')) as [Manifest])[0];
  const own = (object: Manifest): Manifest => ({
    ...object,
    metadata: { ...object.metadata, namespace: ARGOCD.namespace },
  });
  for (const name of ['argocd-cm', 'argocd-rbac-cm']) await kube.dev.apply(own(read(`config/${name}`)));
  const settings: Ref = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace: ARGOCD.namespace },
  };
  await kube.dev.patch(settings, {
    data: { 'resource.customizations.health.argoproj.io_Application': APPLICATION_HEALTH },
  });
  await kube.dev.apply({
    ...own(read('config/argocd-secret')),
    stringData: { 'server.secretkey': 'of no use: no server runs' },
  });
  await kube.dev.apply(own(read('application-controller-roles/argocd-application-controller-role')));
  await kube.dev.apply({
    ...own(read('application-controller-roles/argocd-application-controller-rolebinding')),
    subjects: [{ kind: 'ServiceAccount', name: ARGOCD.account, namespace: ARGOCD.namespace }],
  });
  writeKubeconfig(site, 'dev', 'argocd', { token: await kube.dev.token(ARGOCD.namespace, ARGOCD.account) });
  await kube.dev.apply({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: 'cluster-prod',
      namespace: ARGOCD.namespace,
      labels: { 'argocd.argoproj.io/secret-type': 'cluster' },
    },
    stringData: {
      name: 'prod',
      server: serverUrl(site, 'prod'),
      config: JSON.stringify({
        bearerToken: await kube.prod.token(ARGOCD.namespace, ARGOCD.account),
        tlsClientConfig: { caData: readFileSync(authority(site)).toString('base64') },
      }),
    },
  });
}
