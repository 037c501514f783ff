import { mkdirSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** A Prometheus with the configuration `prometheus.yml` of a folder, which is also where it keeps its data. */
export const prometheus = (dir: string, port: number, more: readonly string[] = []): Component => ({
  name: 'prometheus',
  command: bin('prometheus'),
  args: [
    `--config.file=${dir}/prometheus.yml`,
    `--storage.tsdb.path=${dir}/data`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--web.enable-lifecycle',
    '--rules.alert.resend-delay=5s',
    '--log.level=warn',
    ...more,
  ],
  ready: () => answers(`http://127.0.0.1:${port}/-/ready`),
});

/** An Alertmanager with the configuration `alertmanager.yml` of a folder; `cluster` is how it finds others. */
export function alertmanager(
  dir: string,
  port: number,
  cluster: readonly string[] = ['--cluster.listen-address='],
): Component {
  mkdirSync(`${dir}/data`, { recursive: true });
  return {
    name: 'alertmanager',
    command: bin('alertmanager'),
    args: [
      `--config.file=${dir}/alertmanager.yml`,
      `--storage.path=${dir}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      ...cluster,
    ],
    ready: () => answers(`http://127.0.0.1:${port}/-/ready`),
  };
}
