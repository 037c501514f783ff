import { mkdirSync } from 'node:fs';
import { bin } from '../../tools/tools.ts';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Where the kubelet mounts what prometheus-operator writes for Prometheus. */
export const mount = ({ dir }: Site): string => `${dir}/prometheus/config`;

/** The Prometheus that prometheus-operator would run in a pod, with the configuration it makes. */
export function prometheus(site: Site): Component {
  mkdirSync(mount(site), { recursive: true });
  const url = prometheusUrl(site);
  return {
    name: 'prometheus',
    command: bin('prometheus'),
    args: [
      `--config.file=${mount(site)}/prometheus.yml`,
      `--storage.tsdb.path=${site.dir}/prometheus/data`,
      `--web.listen-address=${new URL(url).host}`,
      '--web.enable-lifecycle',
      // Told again every few seconds instead of every minute: an Alertmanager that was killed hears of it sooner.
      '--rules.alert.resend-delay=5s',
    ],
    ready: () => answers(`${url}/-/ready`),
  };
}

export const prometheusUrl = ({ ports }: Site): string => `http://127.0.0.1:${ports.prometheus}`;
