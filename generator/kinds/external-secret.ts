import type { Manifest } from '../model/artifact.ts';
import type { WholeSecret } from '../model/secret.ts';
import { make } from './kind.ts';

/** A store of the External Secrets operator, and where a Secret is in it. */
export interface Store {
  readonly store: string;
  readonly key?: string;
  readonly refreshInterval?: string;
}

/**
 * Said in full: older versions fill them into the list, and Argo CD would differ with that for ever
 * (external-secrets/external-secrets#5895 #6398).
 */
const DEFAULTS = { conversionStrategy: 'Default', decodingStrategy: 'None', metadataPolicy: 'None' } as const;

/** The key of a Secret in the store. */
export const remoteKey = ({ key = '{namespace}/{name}' }: Store, { namespace, name }: WholeSecret): string =>
  key.replaceAll('{namespace}', namespace).replaceAll('{name}', name);

/**
 * What makes the External Secrets operator fetch a Secret. Keys that may be left out are: one that the store has not
 * would keep all the others from coming.
 */
export function externalSecret(secret: WholeSecret, store: Store): Manifest {
  const key = remoteKey(store, secret);
  const { name, namespace, keys } = secret;
  return make(
    'ExternalSecret',
    { name, namespace },
    {
      spec: {
        refreshInterval: store.refreshInterval ?? '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: store.store },
        target: { name, creationPolicy: 'Owner', deletionPolicy: 'Retain' },
        data: keys
          .filter(({ optional }) => !optional)
          .map(one => ({ secretKey: one.key, remoteRef: { key, property: one.key, ...DEFAULTS } })),
      },
    },
  );
}
