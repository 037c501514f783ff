import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import type { Manifest } from '../../../model/artifact.ts';
import type { SecretNeed } from '../../../model/secret.ts';
import type { OwnSetting } from '../options.ts';
import { bucketKeys } from './bucket-keys.ts';

const NAME = 'tracing';
export const TEMPO_UID = 'tempo';

/** Labels of the pods that the operator makes (grafana/tempo-operator, internal/manifests/manifestutils/labels.go). */
export const tempoPods = (component?: 'distributor' | 'query-frontend') => ({
  [KEY.name]: 'tempo',
  [KEY.instance]: NAME,
  ...(component ? { [KEY.component]: component } : {}),
});

/** Host of a part of it inside the cluster. */
export const tempoAt = (component: 'distributor' | 'query-frontend', namespace: string): string =>
  `tempo-${NAME}-${component}.${namespace}.svc`;

/** Traces. The own Prometheus selects the monitors that the operator makes. */
export const tempo = ({ options: { namespace, own } }: OwnSetting): readonly Manifest[] =>
  own.tempo
    ? [
        make(
          'TempoStack',
          { name: NAME, namespace },
          {
            spec: {
              size: own.tempo.size,
              storage: { secret: { name: own.tempo.secret, type: own.tempo.storeType } },
              storageClassName: own.storageClass,
              storageSize: own.tempo.storage,
              retention: { global: { traces: own.tempo.retention } },
              observability: { metrics: { createServiceMonitors: true } },
            },
          },
        ),
      ]
    : [];

export const tempoSecret = ({ options: { namespace, own } }: OwnSetting): readonly SecretNeed[] =>
  own.tempo
    ? [
        {
          namespace,
          name: own.tempo.secret,
          reader: 'Tempo, to reach the bucket',
          keys: bucketKeys('tempo', own.tempo.storeType),
        },
      ]
    : [];
