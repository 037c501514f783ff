import { writeFileSync } from 'node:fs';
import { print } from '../../generator/lib/yaml.ts';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** A collector with a configuration that serves its own metrics at a port. */
export function otelCollector(folder: string, port: number, config: object): Component {
  const file = `${folder}/otel-collector.yml`;
  writeFileSync(file, print(config));
  return {
    name: 'otel-collector',
    command: bin('otel-collector'),
    args: [`--config=${file}`],
    ready: () => answers(`http://127.0.0.1:${port}/metrics`),
  };
}
