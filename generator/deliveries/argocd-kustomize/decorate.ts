import { groupOf, kindFacts, type Role } from '../../kinds/kind.ts';
import { KEY } from '../../lib/names.ts';
import { identity, type Manifest } from '../../model/artifact.ts';
import type { Platform } from '../../model/platform.ts';
import { ARGOCD, KEEP, LAST_APPLIED_LIMIT, ON_SERVER } from './sync-options.ts';

/** Sync waves. They order only: most kinds have no health check to wait for (trap D4). */
const WAVES: { readonly [Each in Role]: number } = {
  namespace: -5,
  permission: -4,
  account: -3,
  settings: -2,
  credentials: -1,
  'watched namespaces': -1,
  host: 0,
  part: 1,
  scrape: 2,
  result: 3,
};

/**
 * What every object carries, put on in one place: whose it is, when it is applied, and how.
 * What others use too is neither pruned nor deleted with the Application, and leaves it Synced when it stays behind. Of one
 * that the platform shares with them, fields that are not written here stay as they are. An object whose CRD an operator may
 * still have to bring is not dry-run before that.
 */
export function decorate(
  object: Manifest,
  product: string,
  { facts: { readyGroups, sharedObjects } }: Platform,
): Manifest {
  const facts = kindFacts(object.kind);
  const group = groupOf(object.apiVersion);
  const native = group === '' || !group.includes('.') || group.endsWith('.k8s.io');
  const isShared = Object.hasOwn(sharedObjects, identity(object));
  const options = [
    ...(isShared ? [ON_SERVER] : []),
    ...(isShared || facts?.shared !== undefined ? KEEP : []),
    ...(native || readyGroups.includes(group) ? [] : ['SkipDryRunOnMissingResource=true']),
    ...(!isShared && JSON.stringify(object).length > LAST_APPLIED_LIMIT ? [ON_SERVER] : []),
  ];
  const wave = facts === undefined ? 0 : WAVES[facts.role];
  const annotations = {
    ...object.metadata.annotations,
    ...(options.length > 0 ? { [ARGOCD.syncOptions]: options.join(',') } : {}),
    ...(KEEP.every(option => options.includes(option)) ? { [ARGOCD.compareOptions]: 'IgnoreExtraneous' } : {}),
    ...(wave === 0 ? {} : { [ARGOCD.wave]: String(wave) }),
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
