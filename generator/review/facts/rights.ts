import { identity, type Manifest } from '../../model/artifact.ts';
import { fieldsOf } from '../../views/fields.ts';
import { dig, items, type Json, textAt, words } from '../../views/reading.ts';
import type { Fact } from '../../views/review.ts';

/** What roles allow, one fact for each resource in each namespace; and who has a role of the whole cluster. */
export function rightFacts(object: Manifest): Fact[] {
  if (object.kind === 'ClusterRoleBinding')
    return [
      {
        topic: 'right',
        name: identity(object),
        says: {
          role: textAt(object, 'roleRef', 'name') ?? '',
          ...Object.fromEntries(fieldsOf(object['subjects'], 'subjects')),
        },
        covers: ['roleRef', 'subjects'],
      },
    ];
  if (object.kind !== 'Role' && object.kind !== 'ClusterRole') return [];
  return items(object['rules']).flatMap(rule =>
    words(rule['apiGroups']).flatMap(group =>
      words(rule['resources']).map((resource): Fact => {
        const names = words(rule['resourceNames']).join(', ');
        return {
          topic: 'right',
          name: `${group ? `${resource}.${group}` : resource}${names ? ` named ${names}` : ''}`,
          in: object.metadata.namespace ?? 'the whole cluster',
          says: { verbs: words(rule['verbs']) },
          covers: ['rules'],
        };
      }),
    ),
  );
}

const kindOf = (entry: Json): string =>
  [
    textAt(entry, 'group') ? `${textAt(entry, 'kind')}.${textAt(entry, 'group')}` : textAt(entry, 'kind'),
    textAt(entry, 'name'),
  ]
    .filter(Boolean)
    .join(' ');

/** Fields of a project that say so. */
const PROJECT = [
  'sourceRepos',
  'signatureKeys',
  'destinations',
  'clusterResourceWhitelist',
  'namespaceResourceWhitelist',
];

/** What an AppProject lets Argo CD do: from where, to where, and which kinds. */
export function projectFacts(object: Manifest): Fact[] {
  if (object.kind !== 'AppProject') return [];
  const spec = (field: string) => items(dig(object, 'spec', field));
  const keys = spec('signatureKeys').map(one => `to deploy what key ${textAt(one, 'keyID') ?? ''} signed`);
  const admitted = [
    ...(keys.length > 0 ? keys : ['to deploy what no key signed']),
    ...words(dig(object, 'spec', 'sourceRepos')).map(repository => `to deploy ${repository}`),
    ...spec('destinations').map(
      one =>
        `to deploy to namespace ${textAt(one, 'namespace') ?? '*'} of ${textAt(one, 'name') ?? textAt(one, 'server') ?? '*'}`,
    ),
    ...spec('clusterResourceWhitelist').map(one => `${kindOf(one)} outside of namespaces`),
    ...spec('namespaceResourceWhitelist').map(kindOf),
  ];
  return admitted.map(name => ({
    topic: 'right',
    name,
    in: `project ${object.metadata.name}`,
    says: {},
    covers: PROJECT.map(field => `spec.${field}`),
  }));
}

/** What an Application deploys, where to and how. */
export const syncFacts = (object: Manifest): Fact[] =>
  object.kind === 'Application'
    ? [
        {
          topic: 'sync',
          name: identity(object),
          says: Object.fromEntries(fieldsOf(object['spec'])),
          covers: ['spec'],
        },
      ]
    : [];
