import { fileURLToPath } from 'node:url';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** What nodes and controllers would do that cannot run here: see `programs/stand-ins.ts`. */
export function standIns(site: Site): Component {
  return {
    name: 'stand-ins',
    command: process.execPath,
    args: [fileURLToPath(new URL('../programs/stand-ins.ts', import.meta.url)), `${site.dir}/site.json`],
    ready: () => answers(`http://127.0.0.1:${site.ports.standIns}/`),
  };
}
