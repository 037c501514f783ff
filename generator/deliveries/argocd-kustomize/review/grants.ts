import type { Manifest } from '../../../model/artifact.ts';
import type { Grants } from '../../../model/bundle.ts';
import { dig, items, type Json, textAt, words } from '../../../views/reading.ts';

const kindOf = (entry: Json): string =>
  [
    textAt(entry, 'group') ? `${textAt(entry, 'kind')}.${textAt(entry, 'group')}` : textAt(entry, 'kind'),
    textAt(entry, 'name'),
  ]
    .filter(Boolean)
    .join(' ');

/** Fields of a project that say what it admits. */
const FIELDS = [
  'sourceRepos',
  'signatureKeys',
  'destinations',
  'clusterResourceWhitelist',
  'namespaceResourceWhitelist',
];

/** What an AppProject lets Argo CD do: from where, to where, and which kinds. */
export function grants(object: Manifest): Grants | undefined {
  if (object.kind !== 'AppProject') return undefined;
  const spec = (field: string) => items(dig(object, 'spec', field));
  const keys = spec('signatureKeys').map(one => `to deploy what key ${textAt(one, 'keyID') ?? ''} signed`);
  return {
    of: `project ${object.metadata.name}`,
    rights: [
      ...(keys.length > 0 ? keys : ['to deploy what no key signed']),
      ...words(dig(object, 'spec', 'sourceRepos')).map(repository => `to deploy ${repository}`),
      ...spec('destinations').map(
        one =>
          `to deploy to namespace ${textAt(one, 'namespace') ?? '*'} of ${textAt(one, 'name') ?? textAt(one, 'server') ?? '*'}`,
      ),
      ...spec('clusterResourceWhitelist').map(one => `${kindOf(one)} outside of namespaces`),
      ...spec('namespaceResourceWhitelist').map(kindOf),
    ],
    fields: FIELDS.map(field => `spec.${field}`),
  };
}
