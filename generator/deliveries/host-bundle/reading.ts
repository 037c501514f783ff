import type { Reading } from '../../model/bundle.ts';

/** Where this delivery has its files: a folder for each machine. */
export const PATHS = { overlay: (overlay: string) => `overlays/${overlay}` } as const;

/** Files of people in the folder of a machine: they are installed along, and no run touches them. */
const KEPT = /^overlays\/[^/]+\/(?:rules|scrapes)\/custom\/[^/]+\.yml$/;

export const reading: Reading = {
  applies: () => undefined,
  grants: () => undefined,
  deploys: () => false,
  keeps: () => undefined,
  shows: () => undefined,
  folder: of => (of === 'bootstrap' ? 'overlays/' : `${PATHS.overlay(of.overlay)}/`),
  feeds: () => undefined,
  arrives: () => [],
  diverts: () => undefined,
  isKept: path => KEPT.test(path),
  strangers: () => [],
};
