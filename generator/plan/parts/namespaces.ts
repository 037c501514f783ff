import { distinct, groupBy } from '../../lib/sort.ts';
import type { ObjectArtifact } from '../../model/artifact.ts';
import { argocdNamespaceOf } from '../argocd.ts';
import type { Assembly } from '../assembly.ts';
import { rights } from '../rights.ts';

/** For each namespace that has objects so far, or others: itself, and the rights Argo CD needs in it. */
export function addNamespaces(
  { loaded: { config, at }, platform, objects, add }: Assembly,
  others: readonly ObjectArtifact[] = [],
): void {
  // A namespace of the platform, or of other people, is there already, and not ours to label.
  const reserved = new RegExp(`^(${platform.facts.reservedNamespaces.join('|')})$`);
  const account = {
    namespace: argocdNamespaceOf({ config, platform }),
    name: config.argocd.serviceAccount ?? platform.argocd.serviceAccount,
  };
  const namespaces = groupBy(
    [...objects, ...others].filter(({ object }) => object.metadata.namespace).map(({ object }) => object),
    ({ metadata }) => metadata.namespace ?? '',
  );
  for (const [namespace, members] of namespaces) {
    const kinds = distinct(members.map(({ kind }) => kind));
    add('argocd', at(['argocd'], 'key'), ['rights', namespace, account, kinds], () =>
      rights(config.name, new Map([[namespace, members]]), account),
    );
    if (config.namespaces === 'managed' && !reserved.test(namespace))
      add('namespaces', at(['name'], 'key'), ['namespace', namespace], () => platform.namespace(namespace));
  }
}
