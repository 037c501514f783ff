import { podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, type Json, words } from '../views/reading.ts';

/**
 * Pod Security Standards, profile restricted, and a root file system that nothing can write to (kubernetes.io,
 * pod-security-standards).
 */
const LAWS: readonly { readonly want: string; readonly holds: (pod: Json, container: Json) => boolean }[] = [
  { want: 'runAsNonRoot: true', holds: (pod, own) => (own['runAsNonRoot'] ?? pod['runAsNonRoot']) === true },
  { want: 'allowPrivilegeEscalation: false', holds: (_, own) => own['allowPrivilegeEscalation'] === false },
  { want: 'capabilities: { drop: [ALL] }', holds: (_, own) => words(dig(own, 'capabilities', 'drop')).includes('ALL') },
  {
    want: 'seccompProfile: { type: RuntimeDefault }',
    holds: (pod, own) =>
      ['RuntimeDefault', 'Localhost'].includes(
        String(dig(own, 'seccompProfile', 'type') ?? dig(pod, 'seccompProfile', 'type')),
      ),
  },
  { want: 'readOnlyRootFilesystem: true', holds: (_, own) => own['readOnlyRootFilesystem'] === true },
  { want: 'privileged: false', holds: (_, own) => own['privileged'] !== true },
];

export const check = defineCheck({
  law: 'What we run is locked down',
  looksAt: ['workloads'],
  anywhere: { not: 'how far a pod is closed off is a choice of the people who run it: no component refuses it' },
  *each({ object }) {
    const pod = podOf(object);
    if (!pod) return;
    for (const container of pod.containers) {
      const missing = LAWS.filter(
        ({ holds }) => !holds(fields(pod.spec['securityContext']), fields(container['securityContext'])),
      ).map(({ want }) => want);
      if (missing.length > 0)
        yield {
          what: `container ${tick(String(container['name']))} of ${object.kind} ${tick(object.metadata.name)} lacks ${listing(missing, 6)}`,
          why: 'a namespace with the restricted profile would refuse the pod, and elsewhere an attacker in it could do more than it needs',
          fix: 'write it into `securityContext`',
        };
    }
    const host = ['hostNetwork', 'hostPID', 'hostIPC'].filter(key => pod.spec[key] === true);
    if (host.length > 0)
      yield {
        what: `${object.kind} ${tick(object.metadata.name)} shares ${listing(host)} with its node`,
        why: 'an attacker in the pod would be on the node',
        fix: `take ${listing(host)} out`,
      };
    if (pod.spec['automountServiceAccountToken'] !== false)
      yield {
        level: 'warning',
        what: `pods of ${object.kind} ${tick(object.metadata.name)} are given a token for the API server`,
        why: 'an attacker in the pod could use it',
        fix: 'write `automountServiceAccountToken: false`',
      };
  },
});
