import { identity } from '../model/artifact.ts';
import { defineDelivery } from '../model/delivery.ts';
import { argocdObjects } from './argocd-kustomize/applications.ts';
import { decorate } from './argocd-kustomize/decorate.ts';
import { guide } from './argocd-kustomize/guide.ts';
import { accountOf, argocd, givenIn, NAME } from './argocd-kustomize/keys.ts';
import { namespacesAndRights } from './argocd-kustomize/namespaces.ts';
import { PATHS } from './argocd-kustomize/paths.ts';
import { reading } from './argocd-kustomize/review/reading.ts';
import { signatures } from './argocd-kustomize/signatures.ts';
import { baseFiles, tree } from './argocd-kustomize/tree.ts';

/** The folder and the end of the name of each kind of bundle. */
const BUNDLES = {
  overlay: { folder: PATHS.overlay, end: '', written: true },
  operators: { folder: PATHS.operators, end: '-operators', written: true },
  secrets: { folder: PATHS.secrets, end: '-secrets', written: false },
  crds: { folder: PATHS.overlay, end: '-crds', written: false },
} as const;

/** A Kustomize base with an overlay for each place, and an Argo CD that syncs them: an Application for each bundle, one project for all. */
export const delivery = defineDelivery({
  name: NAME,
  title: 'Argo CD',
  keys: { argocd },
  guide,
  parts: ['argocd', 'namespaces'],
  folders: ['apps', 'argocd', 'overlays'],
  account: (config, platform) => accountOf({ config, platform }),
  // Where objects go is no part of what they follow from.
  follows: config => {
    const { destination: _, ...rest } = givenIn(config);
    return rest;
  },
  bundle: (kind, overlay, { grafana }) => {
    const { folder, end, written } = BUNDLES[kind];
    return { kind, part: `${overlay}${end}`, path: folder(overlay), home: grafana.namespace, written };
  },
  decorate,
  beside: namespacesAndRights,
  prerequisites: ({ config, platform, objects }) => [
    ...(platform.deliveries[NAME]?.prerequisites?.(config, accountOf({ config, platform }), objects) ?? []),
    ...signatures(givenIn(config).signatureKeys ?? []),
  ],
  bootstrap: argocdObjects,
  tree,
  reading,
  written: base =>
    new Map(
      [...baseFiles(base)].map(([path, { object }]) => [
        identity(object),
        `${PATHS.base(base.config.name, base.name)}/${path}`,
      ]),
    ),
  pages: async () => (await import('./argocd-kustomize/pages.ts')).pages,
});
