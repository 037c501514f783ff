import { mkdirSync, writeFileSync } from 'node:fs';
import { $ } from 'zx';
import { print } from '../../generator/lib/yaml.ts';
import type { Credentials } from './kube.ts';
import { CLUSTERS, type ClusterName, type Site } from './site.ts';

const folder = ({ dir }: Site): string => `${dir}/certificates`;

/** Paths of a certificate and its key. */
export const pair = (site: Site, name: string) => ({
  certificate: `${folder(site)}/${name}.crt`,
  key: `${folder(site)}/${name}.key`,
});

export const authority = (site: Site): string => pair(site, 'ca').certificate;

/** Makes a certificate authority, the servers' certificate, the clients' and the key that signs service account tokens. */
export async function makeCertificates(site: Site): Promise<void> {
  mkdirSync(folder(site), { recursive: true });
  const at = $({ cwd: folder(site), quiet: true });
  await at`openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=cluster-test -keyout ca.key -out ca.crt`;
  writeFileSync(`${folder(site)}/server.ext`, 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  writeFileSync(`${folder(site)}/client.ext`, 'extendedKeyUsage=clientAuth\n');
  const certificate = async (name: string, subject: string, extensions: string) => {
    await at`openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj ${subject} -keyout ${name}.key -out ${name}.csr`;
    await at`openssl x509 -req -in ${name}.csr -CA ca.crt -CAkey ca.key -CAserial ${name}.srl -CAcreateserial -days 2 -extfile ${extensions} -out ${name}.crt`;
  };
  await Promise.all([
    certificate('server', '/CN=localhost', 'server.ext'),
    // Name and groups, as Kubernetes reads them from a client certificate (CN and O).
    certificate('admin', '/O=system:masters/CN=cluster-admin', 'client.ext'),
    at`openssl genrsa -out accounts.key 2048`,
  ]);
  for (const cluster of CLUSTERS) {
    const { certificate: crt, key } = pair(site, 'admin');
    writeKubeconfig(site, cluster, 'admin', { 'client-certificate': crt, 'client-key': key });
  }
}

export const serverUrl = ({ ports }: Site, cluster: ClusterName): string =>
  `https://127.0.0.1:${cluster === 'dev' ? ports.apiDev : ports.apiProd}`;

/** What the administrator needs to speak to a cluster. */
export const credentials = (site: Site, cluster: ClusterName): Credentials => ({
  server: serverUrl(site, cluster),
  ca: authority(site),
  ...pair(site, 'admin'),
});

/** Path of the kubeconfig of the administrator, or of Argo CD. */
export const kubeconfig = ({ dir }: Site, cluster: ClusterName, user = 'admin'): string =>
  `${dir}/${cluster}-${user}.kubeconfig`;

/** Writes a kubeconfig that only its owner can read. */
export function writeKubeconfig(site: Site, cluster: ClusterName, name: string, user: object): void {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name, cluster: { server: serverUrl(site, cluster), 'certificate-authority': authority(site) } }],
    users: [{ name, user }],
    contexts: [{ name, context: { cluster: name, user: name } }],
  };
  writeFileSync(kubeconfig(site, cluster, name), print(config), { mode: 0o600 });
}
