import { tick } from '../../../../../../generator/lib/words.ts';
import { defineCheck } from '../../../../../../generator/views/check.ts';

/** A token in a pod is a right that an intruder of the pod has. Say here where that can be read upstream. */
export const check = defineCheck({
  law: 'A service account hands its token to no pod that does not ask',
  looksAt: ['objects'],
  anywhere: 'opinion',
  *each({ object }) {
    if (object.kind !== 'ServiceAccount' || object['automountServiceAccountToken'] === false) return;
    yield {
      what: `service account ${tick(object.metadata.name)} hands its token to every pod`,
      why: 'an intruder of a pod could ask the API server in its name',
      fix: 'write `automountServiceAccountToken: false`',
    };
  },
});
