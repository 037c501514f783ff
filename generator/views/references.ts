import { memo } from '../lib/memo.ts';
import type { Path } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Fills } from '../model/fills.ts';
import { fields, items, type Json, objectsWithin, textAt } from './reading.ts';

/** A Secret or ConfigMap that an object reads, in its own namespace. */
export interface Reference {
  readonly kind: 'Secret' | 'ConfigMap';
  readonly name: string;
  /** Absent where all of it is read. */
  readonly key?: string;
  readonly optional: boolean;
  /** Where the object names it. */
  readonly path: Path;
}

const CONFIG_MAP = /^configMap(Ref|KeyRef)?$/;

/**
 * What an object reads. In every kind that we know, a name with a key beside it is a key of a Secret, or of a ConfigMap
 * where the field says so; without a key it is known by its field.
 */
export const referencesOf: (object: Manifest) => readonly Reference[] = memo(object =>
  object.kind.endsWith('Role') || object.kind.endsWith('RoleBinding')
    ? []
    : [...objectsWithin(object['spec'], '', ['spec'])].flatMap(([field, value, path]) =>
        referenceIn(field, value, path),
      ),
);

/** Fields that name what is read whole. `secret` is that of a bucket, in a LokiStack or a TempoStack. */
const WHOLE = ['configMap', 'configMapRef', 'secret', 'secretRef', 'imagePullSecrets'];

function referenceIn(field: string, value: Json, path: Path): Reference[] {
  const name = textAt(value, 'name');
  const key = textAt(value, 'key');
  const optional = value['optional'] === true;
  const kind = CONFIG_MAP.test(field) ? 'ConfigMap' : 'Secret';
  if (name !== undefined && key !== undefined) return [{ kind, name, key, optional, path }];
  const keys = (of: string): Reference[] => {
    const listed = items(value['items']).flatMap(item => textAt(item, 'key') ?? []);
    return listed.length === 0
      ? [{ kind, name: of, optional, path }]
      : listed.map(one => ({ kind, name: of, key: one, optional, path }));
  };
  if (name !== undefined && WHOLE.includes(field)) return keys(name);
  const volume = field === 'secret' ? textAt(value, 'secretName') : undefined;
  return volume === undefined ? [] : keys(volume);
}

/** Keys of an emitted Secret or ConfigMap, those that the platform fills in included. */
export function keysOf(object: Manifest, { token, by }: Fills): readonly string[] {
  if (object['type'] === 'kubernetes.io/service-account-token') return token;
  const data = ['data', 'stringData', 'binaryData'].flatMap(field => Object.keys(fields(object[field])));
  const { kind, metadata } = object;
  const own = by(object).filter(filled => filled.kind === kind && filled.name === metadata.name);
  return [...data, ...own.flatMap(({ keys }) => keys)];
}
