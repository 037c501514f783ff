import { answers } from '../cluster/http.ts';
import type { Component } from '../cluster/processes.ts';
import { bin } from '../tools/tools.ts';

/** The exporter of this machine. */
export const nodeExporter = (port: number): Component => ({
  name: `node-exporter-${port}`,
  command: bin('node-exporter'),
  args: [`--web.listen-address=127.0.0.1:${port}`],
  ready: () => answers(`http://127.0.0.1:${port}/metrics`),
});
