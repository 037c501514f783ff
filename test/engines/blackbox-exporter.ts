import { writeFileSync } from 'node:fs';
import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** The module that exporters have by default. */
const USUAL = JSON.stringify({
  modules: { http_2xx: { prober: 'http', timeout: '3s', http: { preferred_ip_protocol: 'ip4' } } },
});

/** The blackbox exporter, with the module `http_2xx` or a config of its own. */
export const blackboxExporter = (dir: string, port: number, config = USUAL): Component => {
  const file = `${dir}/blackbox-${port}.yml`;
  writeFileSync(file, config);
  return {
    name: `blackbox-exporter-${port}`,
    command: bin('blackbox-exporter'),
    args: [`--config.file=${file}`, `--web.listen-address=127.0.0.1:${port}`],
    ready: () => answers(`http://127.0.0.1:${port}/metrics`),
  };
};
