import { bin } from '../../tools/tools.ts';
import { authority, credentials, pair, serverUrl } from '../certificates.ts';
import { connect } from '../kube.ts';
import type { Component } from '../processes.ts';
import type { ClusterName, Site } from '../site.ts';

/**
 * One API server for each cluster, on one etcd with a prefix each: two clusters that know nothing of each other. RBAC is
 * on. No controller makes service accounts, so their admission is off; the endpoint reconciler refuses loopback.
 */
export function apiServer(site: Site, cluster: ClusterName): Component {
  const server = pair(site, 'server');
  const accounts = `${site.dir}/certificates/accounts.key`;
  return {
    name: `api-server-${cluster}`,
    command: bin('kube-apiserver'),
    args: [
      `--etcd-servers=http://127.0.0.1:${site.ports.etcd}`,
      `--etcd-prefix=/${cluster}`,
      `--secure-port=${new URL(serverUrl(site, cluster)).port}`,
      '--bind-address=127.0.0.1',
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--tls-cert-file=${server.certificate}`,
      `--tls-private-key-file=${server.key}`,
      `--client-ca-file=${authority(site)}`,
      `--service-account-signing-key-file=${accounts}`,
      `--service-account-key-file=${accounts}`,
      '--service-account-issuer=https://cluster-test',
      '--api-audiences=cluster-test',
      '--service-cluster-ip-range=10.96.0.0/16',
      '--authorization-mode=RBAC',
      '--disable-admission-plugins=ServiceAccount',
      `--cert-dir=${site.dir}/api-server-${cluster}`,
    ],
    ready: async () => (await connect(credentials(site, cluster)).raw('/readyz')) === 'ok',
  };
}
