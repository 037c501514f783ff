import { readdirSync } from 'node:fs';
import { CONFIG } from './cli.ts';

const OVERLAYS = 40;
export const STAGING = '.model-observability-gitops-staging-';

/** Many overlays, each with objects of its own, so that writing takes long enough to be hit. */
const config = (channel: string): string =>
  CONFIG.replaceAll('#models', channel).replace(
    /overlays:[\s\S]*/,
    `overlays:\n${Array.from({ length: OVERLAYS }, (_, index) => `  o${index}: { receivers: { slack: { channel: '${channel}-${index}' } } }\n`).join('')}`,
  );

/** Two configs whose outputs differ in every overlay, for runs that are killed while they write. */
export const CONFIGS = [config('#a'), config('#b')] as const;

/** The staging folders that runs have left in a folder. */
export const staging = (root: string): string[] => readdirSync(root).filter(name => name.startsWith(STAGING));
