import { defineDelivery } from '../model/delivery.ts';
import { guide } from './host-bundle/guide.ts';
import { pages } from './host-bundle/pages.ts';
import { PATHS, reading } from './host-bundle/reading.ts';
import { tree } from './host-bundle/tree.ts';

/** A folder of plain files for each machine, with the scripts that install, save, restore and remove them. */
export const delivery = defineDelivery({
  name: 'host-bundle',
  title: 'the scripts of its machine',
  keys: {},
  guide,
  parts: [],
  folders: ['overlays'],
  account: () => undefined,
  follows: () => undefined,
  bundle: (kind, overlay, { grafana }) => ({
    kind,
    part: kind === 'overlay' ? overlay : `${overlay}-${kind}`,
    path: PATHS.overlay(overlay),
    home: grafana.namespace,
    written: kind !== 'secrets',
  }),
  decorate: object => object,
  beside: () => [],
  bootstrap: () => [],
  prerequisites: () => [],
  tree,
  written: () => new Map(),
  reading,
  pages: async () => pages,
});
