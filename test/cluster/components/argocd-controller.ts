import { bin } from '../../tools/tools.ts';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';
import { environment, NAMESPACE } from './argocd.ts';

/** Compares and syncs. Its metrics need the API server, so it serves once it has read its settings. */
export function applicationController(site: Site): Component {
  const { ports } = site;
  return {
    name: 'argocd-controller',
    command: bin('argocd'),
    args: [
      ...NAMESPACE,
      '--metrics-port',
      String(ports.controllerMetrics),
      '--redis',
      `127.0.0.1:${ports.redis}`,
      '--repo-server',
      `127.0.0.1:${ports.repoServer}`,
      '--repo-server-plaintext',
      '--app-resync',
      '15',
      // A minute by default, by which it may also look later than it was asked to after its watch broke off.
      '--app-resync-jitter',
      '0',
      '--self-heal-timeout-seconds',
      '1',
      '--loglevel',
      'info',
    ],
    env: environment(site, 'argocd-application-controller'),
    ready: () => answers(`http://127.0.0.1:${ports.controllerMetrics}/healthz`),
  };
}
