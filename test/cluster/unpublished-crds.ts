import { readFileSync } from 'node:fs';
import type { Manifest } from '../../generator/model/artifact.ts';
import { emittedKinds, groupVersion, schemaFile } from '../../schemas/kinds.ts';
import { plural } from './kube.ts';

type Schema = Readonly<Record<string, unknown>>;

/** What a schema of a CRD takes of a JSON Schema as it is (Kubernetes, structural schemas). */
const TAKEN = ['type', 'required', 'enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems'];
const ANYTHING = { 'x-kubernetes-preserve-unknown-fields': true };

const isOpen = ({ type, properties, additionalProperties }: Schema): boolean =>
  Array.isArray(type) || (type === 'object' && !properties && typeof additionalProperties !== 'object');

/** A schema as the API server takes it in a CRD: closed where ours is, and open where ours describes nothing. */
function structural(schema: Schema): Schema {
  const { type, items, properties, additionalProperties } = schema;
  if (type === undefined && schema['enum'] === undefined) return ANYTHING;
  if (isOpen(schema)) return Array.isArray(type) ? ANYTHING : { type, ...ANYTHING };
  return {
    type: 'string',
    ...Object.fromEntries(Object.entries(schema).filter(([key]) => TAKEN.includes(key))),
    ...(items ? { items: structural(items as Schema) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, one]) => [key, structural(one as Schema)]),
          ),
        }
      : {}),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: structural(additionalProperties as Schema) }
      : {}),
  };
}

/**
 * CRDs of our own for kinds whose own ones cannot be had here: those of the operators of Loki and Tempo are under another
 * licence than this repository, and the module of the OpenTelemetry operator is not published. They hold what our schemas hold.
 */
export const unpublishedCrds = (kinds: ReadonlySet<string>): readonly Manifest[] =>
  emittedKinds
    .filter(({ kind, from }) => from === 'hand' && kinds.has(kind))
    .map(({ apiVersion, kind }) => {
      const { group, version } = groupVersion(apiVersion);
      const file = new URL(`../../schemas/${schemaFile({ apiVersion, kind })}`, import.meta.url);
      const { properties } = JSON.parse(readFileSync(file, 'utf8')) as { properties: Record<string, Schema> };
      const name = plural(kind);
      return {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        metadata: { name: `${name}.${group}` },
        spec: {
          group,
          names: { kind, plural: name, singular: kind.toLowerCase(), listKind: `${kind}List` },
          scope: 'Namespaced',
          versions: [
            {
              name: version,
              served: true,
              storage: true,
              subresources: { status: {} },
              schema: {
                openAPIV3Schema: {
                  type: 'object',
                  properties: { spec: structural(properties['spec'] ?? {}), status: { type: 'object', ...ANYTHING } },
                },
              },
            },
          ],
        },
      };
    });
