import { fileURLToPath } from 'node:url';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Everything that is scraped: model servers on their pods' own addresses, exporters, and the platform's metrics. */
export function modelSimulator(site: Site): Component {
  return {
    name: 'model-simulator',
    command: process.execPath,
    args: [
      fileURLToPath(new URL('../programs/simulator.ts', import.meta.url)),
      String(site.ports.simulator),
      `${site.dir}/simulator.json`,
    ],
    ready: () => answers(`${simulatorUrl(site)}/pages`),
  };
}

const simulatorUrl = ({ ports }: Site): string => `http://127.0.0.1:${ports.simulator}`;

/** A page of metrics: where it is served, and its text in the exposition format. */
export interface Page {
  readonly address: string;
  readonly path: string;
  readonly text: string;
}

/** Serves these pages and no others. */
export async function show(site: Site, pages: readonly Page[]): Promise<void> {
  const { ok, status } = await fetch(`${simulatorUrl(site)}/pages`, { method: 'PUT', body: JSON.stringify(pages) });
  if (!ok) throw new Error(`the simulator answers ${status}`);
}
