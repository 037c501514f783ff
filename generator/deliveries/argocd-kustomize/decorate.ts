import { groupOf, kindFacts } from '../../kinds/kind.ts';
import { KEEP, syncOptionsOf } from '../../kinds/sync-options.ts';
import { KEY } from '../../lib/names.ts';
import type { Manifest } from '../../model/artifact.ts';
import type { Platform } from '../../model/platform.ts';

/** Above this many bytes of object, client-side apply fails: its copy must fit an annotation (argoproj/argo-cd#8128). */
const LAST_APPLIED_LIMIT = 262_144;

/**
 * What every object carries, put on in one place: whose it is, when it is applied, and how.
 * What others use too is neither pruned nor deleted with the Application, and leaves it Synced when it stays behind. An
 * object whose CRD an operator may still have to bring is not dry-run before that.
 */
export function decorate(object: Manifest, product: string, platform: Platform): Manifest {
  const facts = kindFacts(object.kind);
  const group = groupOf(object.apiVersion);
  const native = group === '' || !group.includes('.') || group.endsWith('.k8s.io');
  const given = syncOptionsOf(object);
  const options = [
    ...given,
    ...(facts?.shared === undefined ? [] : KEEP),
    ...(native || platform.facts.readyGroups.includes(group) ? [] : ['SkipDryRunOnMissingResource=true']),
    ...(given.length === 0 && JSON.stringify(object).length > LAST_APPLIED_LIMIT ? ['ServerSideApply=true'] : []),
  ];
  const wave = facts?.wave ?? 0;
  const annotations = {
    ...object.metadata.annotations,
    ...(options.length > 0 ? { [KEY.syncOptions]: options.join(',') } : {}),
    ...(KEEP.every(option => options.includes(option)) ? { [KEY.compareOptions]: 'IgnoreExtraneous' } : {}),
    ...(wave === 0 ? {} : { [KEY.wave]: String(wave) }),
  };
  const { name, namespace } = object.metadata;
  return {
    ...object,
    metadata: {
      name,
      ...(namespace ? { namespace } : {}),
      labels: { ...object.metadata.labels, [KEY.partOf]: product },
      ...(Object.keys(annotations).length > 0 ? { annotations } : {}),
    },
  };
}
