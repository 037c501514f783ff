import { mkdirSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

export const prometheus = (dir: string, port: number): Component => ({
  name: 'prometheus',
  command: bin('prometheus'),
  args: [
    `--config.file=${dir}/prometheus.yml`,
    `--storage.tsdb.path=${dir}/data`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--web.enable-lifecycle',
    '--rules.alert.resend-delay=5s',
    '--log.level=warn',
  ],
  ready: () => answers(`http://127.0.0.1:${port}/-/ready`),
});

export function alertmanager(dir: string, port: number): Component {
  mkdirSync(`${dir}/data`, { recursive: true });
  return {
    name: 'alertmanager',
    command: bin('alertmanager'),
    args: [
      `--config.file=${dir}/alertmanager.yml`,
      `--storage.path=${dir}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    ready: () => answers(`http://127.0.0.1:${port}/-/ready`),
  };
}
