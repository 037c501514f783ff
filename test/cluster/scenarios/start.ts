import { prepare, prepareArgocd } from '../install.ts';
import type { Stage } from '../world.ts';

export const start: Stage = {
  name: 'two API servers',
  run: async ({ cluster }) => {
    await cluster.start('etcd');
    await cluster.start('api-server-dev', 'api-server-prod');
    await cluster.start('controller-manager-dev', 'controller-manager-prod');
    return 'on one etcd, RBAC on';
  },
};

export const operators: Stage = {
  name: 'what OpenShift brings',
  run: async ({ cluster }) => {
    await cluster.start('redis', 'git-server', 'receivers', 'model-simulator', 'admission-webhook');
    await Promise.all([prepare(cluster, 'dev'), prepare(cluster, 'prod')]);
    await prepareArgocd(cluster);
    await cluster.start('stand-ins', 'prometheus-operator', 'argocd-repo-server', 'argocd-controller');
    return 'CRDs, webhook, operators; Argo CD as its service account';
  },
};
