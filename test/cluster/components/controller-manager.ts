import { bin } from '../../tools/tools.ts';
import { authority, kubeconfig, pair } from '../certificates.ts';
import { listens } from '../http.ts';
import type { Component } from '../processes.ts';
import type { ClusterName, Site } from '../site.ts';

/**
 * Only the controllers that Argo CD leans on: it prunes in the foreground, which leaves the end of an object to the
 * garbage collector, and a namespace or a token Secret is done by a controller of its own. No pod ever runs here.
 */
const CONTROLLERS = ['garbage-collector-controller', 'namespace-controller', 'serviceaccount-token-controller'];

export function controllerManager(site: Site, cluster: ClusterName): Component {
  const port = site.ports[cluster === 'dev' ? 'controllersDev' : 'controllersProd'];
  const server = pair(site, 'server');
  return {
    name: `controller-manager-${cluster}`,
    command: bin('kube-controller-manager'),
    args: [
      `--kubeconfig=${kubeconfig(site, cluster)}`,
      '--leader-elect=false',
      `--controllers=${CONTROLLERS.join(',')}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      `--tls-cert-file=${server.certificate}`,
      `--tls-private-key-file=${server.key}`,
      `--service-account-private-key-file=${site.dir}/certificates/accounts.key`,
      `--root-ca-file=${authority(site)}`,
    ],
    ready: () => listens(port),
  };
}
