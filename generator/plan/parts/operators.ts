import type { ObjectArtifact } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import type { OverlayPlan } from '../../model/plan.ts';
import { type Assembly, assembly } from '../assembly.ts';
import { addBeside, beside } from '../bundle.ts';

/** The operators that a config asks for. */
export function operatorsOf(
  { loaded, platform, delivery, ground, once }: Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'ground' | 'once'>,
  issues: Issue[],
): OverlayPlan | undefined {
  const { at } = loaded;
  const [first] = platform.operators;
  if (!first) return undefined;
  const parts = assembly({ loaded, platform, delivery, ground, once, dashboards: [] }, issues);
  for (const { objects, at: path } of platform.operators)
    parts.add('operators', at(path, 'key'), [path, objects], () => objects);
  addBeside(parts);
  return beside(parts, 'operators', first.namespace, parts.objects);
}

/** The CRDs that a config asks for and a repository of others holds: their heads. */
export function crdsOf(
  parts: Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'ground' | 'once'>,
): OverlayPlan | undefined {
  const {
    loaded: { at, config },
    platform: { definitions },
  } = parts;
  if (!definitions) return undefined;
  const heads = definitions.names.map(
    (name): ObjectArtifact => ({
      form: 'object',
      object: { apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', metadata: { name } },
      part: 'crds',
      origin: at(definitions.at, 'key'),
    }),
  );
  const { bundle, ...rest } = beside(parts, 'crds', config.grafana.namespace, heads);
  return { ...rest, bundle: { ...bundle, written: false, path: definitions.from.path, from: definitions.from } };
}
