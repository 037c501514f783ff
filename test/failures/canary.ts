import { mkdirSync, writeFileSync } from 'node:fs';
import { CA, MOUNTED, TOKEN } from '../../generator/canary/module.ts';
import { blackboxExporter } from '../engines/blackbox-exporter.ts';
import type { Place, Process } from './place.ts';

/** What a prober asks, by the addresses of the config, and where they lead here. */
type Leads = Readonly<Record<string, string>>;

/**
 * Starts the prober of a source's canary with the config that is rendered for it. The token that its Secret holds is
 * mounted as the Deployment mounts it, below the folder of the place.
 */
export async function prober(place: Place, source: string, leads: Leads, token?: string): Promise<Process> {
  const port = await place.port();
  const name = `${source}-canary`;
  const [config] = place.rendered('ConfigMap', name);
  const text = (config?.['data'] as Record<string, string> | undefined)?.['blackbox.yml'];
  if (text === undefined) throw new Error(`${name} has no config`);
  const root = `${place.dir}/${name}`;
  if (token !== undefined) {
    mkdirSync(root + TOKEN.slice(0, TOKEN.lastIndexOf('/')), { recursive: true });
    writeFileSync(root + TOKEN, token);
  }
  if (text.includes(CA)) throw new Error('nothing here speaks TLS');
  const process = await place.start(blackboxExporter(place.dir, port, text.replaceAll(MOUNTED, root + MOUNTED)));
  place.scraped(name, port);
  for (const [url, real] of Object.entries(leads)) place.alias(url, real);
  return process;
}
