import { writeFileSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** The blackbox exporter with the module `http_2xx`. */
export const blackboxExporter = (dir: string, port: number): Component => {
  writeFileSync(
    `${dir}/blackbox.yml`,
    JSON.stringify({
      modules: { http_2xx: { prober: 'http', timeout: '3s', http: { preferred_ip_protocol: 'ip4' } } },
    }),
  );
  return {
    name: `blackbox-exporter-${port}`,
    command: bin('blackbox-exporter'),
    args: [`--config.file=${dir}/blackbox.yml`, `--web.listen-address=127.0.0.1:${port}`],
    ready: () => answers(`http://127.0.0.1:${port}/metrics`),
  };
};
