import { mkdirSync, writeFileSync } from 'node:fs';
import { CA, MOUNTED, TOKEN } from '../../generator/canary/module.ts';
import { blackboxExporter } from '../engines/blackbox-exporter.ts';
import type { Process, Site } from './ground.ts';

/** What a prober asks, by the addresses of the config, and where they lead here. */
type Leads = Readonly<Record<string, string>>;

/**
 * Starts the prober of a source's canary with the config that is rendered for it. The token that its Secret holds is
 * mounted as the Deployment mounts it, below the folder of the place.
 */
export async function prober(site: Site, source: string, leads: Leads, token?: string): Promise<Process> {
  const port = await site.port();
  const name = `${source}-canary`;
  const [config] = site.rendered('ConfigMap', name);
  const text = (config?.['data'] as Record<string, string> | undefined)?.['blackbox.yml'];
  if (text === undefined) throw new Error(`${name} has no config`);
  const root = `${site.dir}/${name}`;
  if (token !== undefined) {
    mkdirSync(root + TOKEN.slice(0, TOKEN.lastIndexOf('/')), { recursive: true });
    writeFileSync(root + TOKEN, token);
  }
  if (text.includes(CA)) throw new Error('nothing here speaks TLS');
  const process = await site.start(blackboxExporter(site.dir, port, text.replaceAll(MOUNTED, root + MOUNTED)));
  site.scraped(name, port);
  for (const [url, real] of Object.entries(leads)) site.alias(url, real);
  return process;
}
