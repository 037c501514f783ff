import { identity, type Manifest } from '../../model/artifact.ts';
import type { Reading } from '../../model/bundle.ts';
import { fieldsOf } from '../../views/fields.ts';
import { items, textAt, words } from '../../views/reading.ts';
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

/** What an object of a delivery's own lets it do. */
export function grantFacts(object: Manifest, reading: Pick<Reading, 'grants'> | undefined): Fact[] {
  const found = reading?.grants(object);
  if (found === undefined) return [];
  return found.rights.map(name => ({ topic: 'right', name, in: found.of, says: {}, covers: found.fields }));
}

/** What an object of a delivery's own deploys, where to and how. */
export const syncFacts = (object: Manifest, reading: Pick<Reading, 'deploys'> | undefined): Fact[] =>
  reading?.deploys(object)
    ? [
        {
          topic: 'sync',
          name: identity(object),
          says: Object.fromEntries(fieldsOf(object['spec'])),
          covers: ['spec'],
        },
      ]
    : [];
