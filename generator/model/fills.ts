import type { Manifest } from './artifact.ts';

/** A Secret or ConfigMap that a platform makes or fills in on behalf of an object, in the object's namespace. */
export interface Filled {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  readonly keys: readonly string[];
}

/** What a platform puts into Secrets and ConfigMaps by itself. */
export interface Fills {
  /** Keys of the ConfigMaps that are in every namespace, by their names. */
  readonly everywhere: Readonly<Record<string, readonly string[]>>;
  /** Keys of the token Secret of a service account. */
  readonly token: readonly string[];
  readonly by: (object: Manifest) => readonly Filled[];
}

/** What Kubernetes itself fills in (pkg/controller: serviceaccount/tokens_controller.go and certificates/rootcacertpublisher). */
export const KUBERNETES: Fills = {
  everywhere: { 'kube-root-ca.crt': ['ca.crt'] },
  token: ['token', 'ca.crt', 'namespace'],
  by: () => [],
};
