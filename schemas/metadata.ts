import type { EmittedKind, NameForm } from './kinds.ts';
import type { Schema } from './schema.ts';

const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SUBDOMAIN = `${LABEL}(\\.${LABEL})*`;

const NAMES: Readonly<Record<NameForm, Schema>> = {
  subdomain: { type: 'string', maxLength: 253, pattern: `^${SUBDOMAIN}$` },
  label: { type: 'string', maxLength: 63, pattern: `^${LABEL}$` },
  label1035: { type: 'string', maxLength: 63, pattern: '^[a-z]([-a-z0-9]*[a-z0-9])?$' },
  segment: { type: 'string', pattern: '^[^/%]+$', not: { enum: ['.', '..'] } },
};

/** A label or annotation key: an optional DNS subdomain and `/`, then at most 63 characters (kubernetes `IsQualifiedName`). */
const KEY: Schema = { maxLength: 317, pattern: `^(${SUBDOMAIN}/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` };
const LABEL_VALUE: Schema = { type: 'string', pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$' };

const texts = (values: Schema): Schema => ({ type: 'object', propertyNames: KEY, additionalProperties: values });

const OWNER: Schema = {
  type: 'object',
  required: ['apiVersion', 'kind', 'name', 'uid'],
  properties: {
    apiVersion: { type: 'string' },
    kind: { type: 'string' },
    name: { type: 'string' },
    uid: { type: 'string' },
    controller: { type: 'boolean' },
    blockOwnerDeletion: { type: 'boolean' },
  },
  additionalProperties: false,
};

/**
 * The metadata a repository may hold: what the API server writes itself (uid, managedFields, …) has no place in Git.
 * Without a kind it is that of a template, where the name may be left out.
 */
export function metadata(emitted?: EmittedKind): Schema {
  const inNamespace = emitted?.clusterScoped !== true;
  return {
    type: 'object',
    ...(emitted && { required: ['name'] }),
    properties: {
      name: NAMES[emitted?.name ?? 'subdomain'],
      ...(inNamespace && { namespace: NAMES.label }),
      labels: texts(LABEL_VALUE),
      annotations: texts({ type: 'string' }),
      finalizers: { type: 'array', items: { type: 'string', minLength: 1 } },
      ownerReferences: { type: 'array', items: OWNER },
    },
    additionalProperties: false,
  };
}
