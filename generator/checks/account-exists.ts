import { podOf } from '../kinds/workload.ts';
import { KEY, nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { identity } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, textAt } from '../views/reading.ts';

/** A service account that is not there fails late: the pod is not created, the token never filled in. */
export const check = defineCheck({
  law: 'Every service account and role that is named exists',
  restsOn: ['A11'],
  looksAt: ['references'],
  anywhere: 'opinion',
  *overlay({ overlay: { objects }, index }) {
    for (const about of objects) {
      for (const { namespace, name } of accountsOf(about.object)) {
        // Accounts of namespaces that are not ours are another person's, such as Argo CD's own.
        if (
          index.get('ServiceAccount', namespace, name) ||
          !index.get('Namespace', undefined, namespace) ||
          name === 'default'
        )
          continue;
        const known = index.all('ServiceAccount', namespace).map(({ object }) => object.metadata.name);
        yield {
          about,
          // Charts and operators of others make accounts that are not at hand: a slip is one that nearly has a name here.
          ours: nearest(name, known).length === 0,
          what: `${tick(identity(about.object))} names service account ${tick(`${namespace}/${name}`)}, which nothing makes`,
          why: 'no pod would be created for it, no token filled in, no right given',
          fix: known.length > 0 ? `name ${listing(known, 4, 'or')}, or make it` : 'make the service account',
        };
      }
      const role =
        about.object.kind === 'RoleBinding' && textAt(about.object, 'roleRef', 'kind') === 'Role'
          ? textAt(about.object, 'roleRef', 'name')
          : undefined;
      if (role !== undefined && !index.get('Role', about.object.metadata.namespace, role))
        yield {
          about,
          path: ['roleRef', 'name'],
          ours: !index.get('Namespace', undefined, about.object.metadata.namespace ?? ''),
          what: `${tick(identity(about.object))} gives role ${tick(role)}, which is not in its namespace`,
          why: 'no account would get a right by it',
          fix: 'name a Role of the same namespace',
        };
    }
  },
});

function accountsOf(object: Manifest): { namespace: string; name: string }[] {
  const namespace = object.metadata.namespace ?? '';
  const pod = textAt(podOf(object)?.spec, 'serviceAccountName');
  const token = object.kind === 'Secret' ? object.metadata.annotations?.[KEY.serviceAccountName] : undefined;
  const subjects = items(dig(object, 'subjects')).filter(({ kind }) => kind === 'ServiceAccount');
  return [
    ...[pod, token].flatMap(name => (name === undefined ? [] : [{ namespace, name }])),
    ...subjects.map(subject => ({
      namespace: textAt(subject, 'namespace') ?? namespace,
      name: textAt(subject, 'name') ?? '',
    })),
  ];
}
