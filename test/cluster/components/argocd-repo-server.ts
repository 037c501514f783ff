import { bin } from '../../tools/tools.ts';
import { listens } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';
import { environment } from './argocd.ts';

/** Clones the repository and runs kustomize. */
export function repoServer(site: Site): Component {
  const { ports } = site;
  return {
    name: 'argocd-repo-server',
    command: bin('argocd'),
    args: [
      '--address',
      '127.0.0.1',
      '--port',
      String(ports.repoServer),
      '--metrics-address',
      '127.0.0.1',
      '--metrics-port',
      String(ports.repoMetrics),
      '--redis',
      `127.0.0.1:${ports.redis}`,
      '--disable-tls',
      '--client-ca-path',
      '',
    ],
    env: environment(site, 'argocd-repo-server'),
    ready: () => listens(ports.repoServer),
  };
}
