import { named, only, phrase } from '../../../docs/fold.ts';
import { byText, distinct } from '../../../lib/sort.ts';
import { code } from '../../../lib/template.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { bundlesOf, type Plan } from '../../../model/plan.ts';

/** Each namespace that objects are put into: what is there, and what its Namespace object says. */
export function namespacesView(plan: Plan) {
  const inside = new Map(
    plan.overlays.map(overlay => [
      overlay,
      Map.groupBy(
        bundlesOf(overlay).flatMap(({ objects }) => objects.map(({ object }) => object)),
        ({ metadata }) => metadata.namespace ?? '',
      ),
    ]),
  );
  const names = distinct([...inside.values()].flatMap(namespaces => [...namespaces.keys()])).filter(
    name => name !== '',
  );
  const watched = distinct(
    plan.overlays.flatMap(({ instances }) => instances.map(({ placement }) => placement.namespace)),
  );
  const rows = names.map(name => {
    const having = plan.overlays.filter(overlay => inside.get(overlay)?.has(name));
    return {
      name,
      overlays: only(
        having.map(overlay => overlay.name),
        plan,
      ),
      holds: phrase(having, overlay => kindsIn(inside.get(overlay)?.get(name) ?? [])),
      labels: phrase(having, overlay =>
        labelsIn(
          inside
            .get(overlay)
            ?.get('')
            ?.find(({ kind, metadata }) => kind === 'Namespace' && metadata.name === name),
        ),
      ),
    };
  });
  return { namespaces: rows, watched: named(watched.filter(name => !names.includes(name))) };
}

const labelsIn = (object: Manifest | undefined): string =>
  Object.entries(object?.metadata.labels ?? {})
    .sort(([a], [b]) => byText(a, b))
    .map(([key, value]) => code(`${key}=${value}`))
    .join(', ');

/** Of these there is one in every namespace, for Argo CD; they are told of elsewhere. */
const RIGHTS = ['Role', 'RoleBinding'];

/** Objects in short. */
const kindsIn = (objects: readonly Manifest[]): string =>
  counted(objects.filter(({ kind }) => !RIGHTS.includes(kind))) || 'nothing';

/** Objects by kind, empty where there are none: the name where a kind is there once, the number where it is not. */
export const counted = (objects: readonly Manifest[]): string =>
  [...Map.groupBy(objects, ({ kind }) => kind)]
    .sort(([a], [b]) => byText(a, b))
    .map(([kind, members]) =>
      members.length === 1 ? `${kind} ${code(members[0]?.metadata.name ?? '')}` : `${members.length} ${kind}s`,
    )
    .join(', ');
