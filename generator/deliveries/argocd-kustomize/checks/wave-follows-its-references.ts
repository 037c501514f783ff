import { podOf } from '../../../kinds/workload.ts';
import { KEY } from '../../../lib/names.ts';
import { tick } from '../../../lib/words.ts';
import { identity, type Manifest, type ObjectArtifact } from '../../../model/artifact.ts';
import { type CheckScope, defineCheck } from '../../../views/check.ts';
import { textAt } from '../../../views/reading.ts';
import { referencesOf } from '../../../views/references.ts';
import { waveOf } from '../sync-options.ts';

/** Within a wave Argo CD orders the built-in kinds, and no others. */
export const check = defineCheck({
  law: 'What is referred to is applied in an earlier wave',
  restsOn: ['A11', 'D3', 'D4'],
  looksAt: ['references'],
  anywhere: { not: 'others may leave the order to retries, as Flux and Helm do' },
  *overlay(scope) {
    for (const about of scope.overlay.objects)
      for (const { to, why } of before(about.object, scope)) {
        if (waveOf(to.object) < waveOf(about.object)) continue;
        yield {
          about,
          what: `${tick(identity(about.object))} is in wave ${waveOf(about.object)}, and ${tick(identity(to.object))} in wave ${waveOf(to.object)}`,
          why,
          fix: `put ${tick(identity(to.object))} into an earlier wave`,
        };
      }
  },
});

interface Edge {
  readonly to: ObjectArtifact;
  readonly why: string;
}

/** What must be there before an object is applied. */
function* before(object: Manifest, { overlay, index }: CheckScope): Generator<Edge> {
  const { namespace } = object.metadata;
  const edge = function* (kind: string, name: string | undefined, why: string, within = namespace): Generator<Edge> {
    const to = name === undefined ? undefined : index.get(kind, within, name);
    if (to) yield { to, why };
  };
  if (namespace !== undefined) {
    yield* edge('Namespace', namespace, 'the object would have no namespace to go to', '');
    // A right to write must be there before it is used, and a Role is written by the rights Argo CD has from the start.
    if (object.kind !== 'Role' && object.kind !== 'RoleBinding')
      yield* edge('RoleBinding', `${overlay.config.name}-argocd`, 'Argo CD would not have the right to write it yet');
  }
  if (object.kind === 'Secret')
    yield* edge(
      'ServiceAccount',
      object.metadata.annotations?.[KEY.serviceAccountName],
      'Kubernetes deletes a token Secret whose service account is not there',
    );
  if (object.kind.startsWith('Grafana') || podOf(object))
    for (const { kind, name } of referencesOf(object))
      yield* edge(kind, name, 'it would start without it, and not look again for minutes');
  yield* edge('ServiceAccount', textAt(podOf(object)?.spec, 'serviceAccountName'), 'no pod would be created for it');
  yield* edge(
    'GrafanaFolder',
    textAt(object, 'spec', 'folderRef'),
    'the operator would report an error until its next resync',
  );
  if (object.kind.startsWith('Grafana') && object.kind !== 'Grafana')
    for (const to of index.all('Grafana', namespace)) yield { to, why: 'there would be no Grafana to put it into' };
  if (object.kind === 'GrafanaDashboard')
    for (const to of index.all('GrafanaDatasource', namespace))
      yield { to, why: 'its panels would ask datasources that are not there yet' };
}
