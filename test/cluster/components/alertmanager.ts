import { mkdirSync } from 'node:fs';
import { bin } from '../../tools/tools.ts';
import { authority } from '../certificates.ts';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Where the kubelet mounts what prometheus-operator writes for Alertmanager. */
export const mount = ({ dir }: Site): string => `${dir}/alertmanager/config`;

/** The Alertmanager that prometheus-operator would run in a pod, with the configuration it makes. */
export function alertmanager(site: Site): Component {
  mkdirSync(mount(site), { recursive: true });
  const url = alertmanagerUrl(site);
  return {
    name: 'alertmanager',
    command: bin('alertmanager'),
    args: [
      `--config.file=${mount(site)}/alertmanager.yml`,
      `--storage.path=${site.dir}/alertmanager/data`,
      `--web.listen-address=${new URL(url).host}`,
      '--cluster.listen-address=',
      '--log.level=debug',
    ],
    // The mail server's certificate is of this run's authority.
    env: { SSL_CERT_FILE: authority(site) },
    ready: () => answers(`${url}/-/ready`),
  };
}

/** The run's own loopback address whose last number stands in its Endpoints (`install.ts`). */
export const alertmanagerUrl = ({ net, ports }: Site): string => `http://${net}.1:${ports.alertmanager}`;
