import { KEEP } from '../kinds/kind.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { syncOptionsOf } from '../model/views.ts';

export const check = defineCheck({
  law: 'A namespace stays when its Application goes',
  looksAt: 'namespaces',
  *each({ object }) {
    if (object.kind !== 'Namespace') return;
    const missing = KEEP.filter(option => !syncOptionsOf(object).includes(option));
    if (missing.length > 0)
      yield {
        what: `namespace ${tick(object.metadata.name)} lacks the sync option ${listing(missing)}`,
        why: 'taking the Application away would delete the namespace and all in it: the models that it watches too',
        fix: `add ${listing(missing)} to its sync options`,
      };
  },
});
