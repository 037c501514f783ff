import { type SecretsKind, secretsWay } from '../../model/config.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { PATHS } from '../../plan/paths.ts';

const KUSTOMIZATION = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization' };

/** Files beside the encrypted ones that make kustomize read these, as data, by name. */
const READERS: { readonly [K in SecretsKind]?: (paths: readonly string[]) => Readonly<Record<string, object>> } = {
  'sealed-secrets': resources => ({ 'kustomization.yaml': { ...KUSTOMIZATION, resources } }),
  // viaduct-ai/kustomize-sops, README: an exec plugin of kustomize.
  sops: files => ({
    'kustomization.yaml': { ...KUSTOMIZATION, generators: ['ksops.yaml'] },
    'ksops.yaml': {
      apiVersion: 'viaduct.ai/v1',
      kind: 'ksops',
      metadata: {
        name: 'secrets',
        annotations: { 'config.kubernetes.io/function': 'exec:\n  path: ksops\n' },
      },
      files,
    },
  }),
};

/** The files of ours that make Argo CD read those of people, as data, by path. */
export function secretReaders({ config, objects, bundle }: OverlayPlan): ReadonlyMap<string, object> {
  const readers = READERS[secretsWay(config).kind]?.(objects.map(({ object }) => PATHS.secretFile(object))) ?? {};
  return new Map(Object.entries(readers).map(([name, data]) => [`${bundle.path}/${name}`, data]));
}
