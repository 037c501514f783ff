import { bin } from '../../tools/tools.ts';
import { pair } from '../certificates.ts';
import { listens } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** prometheus-operator's judge of rules and routes, asked by both API servers before they store one. */
export function admissionWebhook(site: Site): Component {
  const { certificate, key } = pair(site, 'server');
  return {
    name: 'admission-webhook',
    command: bin('admission-webhook'),
    args: [
      '-web.enable-tls=true',
      `-web.cert-file=${certificate}`,
      `-web.key-file=${key}`,
      '-web.tls-reload-interval=0',
      `-web.listen-address=127.0.0.1:${site.ports.webhook}`,
    ],
    ready: () => listens(site.ports.webhook),
  };
}
