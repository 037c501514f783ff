import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { bin } from '../../tools/tools.ts';
import { kubeconfig } from '../certificates.ts';
import { moduleFolder } from '../modules.ts';
import { ARGOCD, type Site } from '../site.ts';
import { serverOf } from './git-server.ts';

const home = ({ dir }: Site): string => `${dir}/argocd`;

/** Where a company mirrors the repositories of others: HTTPS, as configs ask for; git reads it from the server of this run. */
export const MIRROR = 'https://mirror.example/';

const gitconfig = (site: Site): string => `${home(site)}/gitconfig`;

/** Folders that a container image would bring. The wrappers are called for every manifest, GPG or not (`util/git`). */
export async function makeHome(site: Site): Promise<void> {
  for (const folder of ['bin', 'tmp', 'tls', 'ssh', 'gpg', 'plugins'])
    mkdirSync(`${home(site)}/${folder}`, { recursive: true, mode: 0o700 });
  const module = await moduleFolder('argocd', 'github.com/argoproj/argo-cd/v3');
  for (const script of ['git-verify-wrapper.sh', 'gpg-wrapper.sh']) {
    copyFileSync(`${module}/hack/${script}`, `${home(site)}/bin/${script}`);
    chmodSync(`${home(site)}/bin/${script}`, 0o755);
  }
  symlinkSync(bin('kustomize'), `${home(site)}/bin/kustomize`);
  writeFileSync(gitconfig(site), `[url "${serverOf(site)}"]\n  insteadOf = ${MIRROR}\n`);
}

/**
 * What both processes need outside a container. The kubeconfig is the service account's, and stands for the cluster that
 * Argo CD runs in: it may do what its roles say and no more.
 */
export const environment = (site: Site, binary: string): Record<string, string> => ({
  ARGOCD_BINARY_NAME: binary,
  ARGOCD_FAKE_IN_CLUSTER: 'true',
  KUBECONFIG: kubeconfig(site, 'dev', 'argocd'),
  ARGOCD_GPG_ENABLED: 'false',
  ARGOCD_TLS_DATA_PATH: `${home(site)}/tls`,
  ARGOCD_SSH_DATA_PATH: `${home(site)}/ssh`,
  ARGOCD_GNUPGHOME: `${home(site)}/gpg`,
  ARGOCD_PLUGINSOCKFILEPATH: `${home(site)}/plugins`,
  HOME: home(site),
  GIT_CONFIG_GLOBAL: gitconfig(site),
  TMPDIR: `${home(site)}/tmp`,
  PATH: `${home(site)}/bin:${process.env['PATH'] ?? ''}`,
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
  ARGOCD_CONTROLLER_REPLICAS: '1',
  // Waves follow one another at once: whatever leans on the two seconds between them fails here.
  ARGOCD_SYNC_WAVE_DELAY: '0',
});

export const NAMESPACE = ['--namespace', ARGOCD.namespace] as const;
