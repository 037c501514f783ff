import { bin } from '../../tools/tools.ts';
import { authority, pair, serverUrl } from '../certificates.ts';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Turns monitors, rules and routes into the configuration of Prometheus and Alertmanager. */
export function prometheusOperator(site: Site): Component {
  const { certificate, key } = pair(site, 'admin');
  const address = `127.0.0.1:${site.ports.operator}`;
  return {
    name: 'prometheus-operator',
    command: bin('prometheus-operator'),
    args: [
      `-apiserver=${serverUrl(site, 'dev')}`,
      `-ca-file=${authority(site)}`,
      `-cert-file=${certificate}`,
      `-key-file=${key}`,
      `-web.listen-address=${address}`,
    ],
    ready: () => answers(`http://${address}/healthz`),
  };
}
