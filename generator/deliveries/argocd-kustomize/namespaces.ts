import { distinct, groupBy } from '../../lib/sort.ts';
import type { Beside } from '../../model/bundle.ts';
import type { Loading } from '../../model/plan.ts';
import { accountOf, NAME } from './keys.ts';
import { rights } from './rights.ts';

/** For each namespace that objects are put into: itself, and the rights Argo CD needs in it. */
export function namespacesAndRights({ config, platform, objects, at }: Loading): Beside[] {
  // A namespace of the platform, or of other people, is there already, and not ours to label.
  const { reservedNamespaces, presentNamespaces } = platform.facts;
  const present = new RegExp(`^(${[...reservedNamespaces, ...presentNamespaces].join('|')})$`);
  const account = accountOf({ config, platform });
  const labels = platform.deliveries[NAME]?.namespaceLabels?.(account);
  const namespaces = groupBy(
    objects.filter(({ metadata }) => metadata.namespace),
    ({ metadata }) => metadata.namespace ?? '',
  );
  return [...namespaces].flatMap(([namespace, members]): Beside[] => {
    const kinds = distinct(members.map(({ kind }) => kind));
    const isOurs = config.namespaces === 'managed' && !present.test(namespace);
    return [
      {
        part: 'argocd',
        origin: at(['argocd'], 'key'),
        key: ['rights', namespace, account, kinds],
        make: () => rights(config.name, new Map([[namespace, members]]), account),
      },
      ...(isOurs
        ? [
            {
              part: 'namespaces',
              origin: at(['name'], 'key'),
              key: ['namespace', namespace],
              make: () => [labelled(platform.namespace(namespace), labels)],
            },
          ]
        : []),
    ];
  });
}

const labelled = (
  object: ReturnType<Loading['platform']['namespace']>,
  labels: Readonly<Record<string, string>> | undefined,
): typeof object =>
  labels === undefined
    ? object
    : { ...object, metadata: { ...object.metadata, labels: { ...object.metadata.labels, ...labels } } };
