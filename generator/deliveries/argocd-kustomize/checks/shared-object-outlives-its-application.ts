import { kindFacts } from '../../../kinds/kind.ts';
import { KEEP, syncOptionsOf } from '../../../kinds/sync-options.ts';
import { listing, tick } from '../../../lib/words.ts';
import { identity } from '../../../model/artifact.ts';
import { defineCheck } from '../../../views/check.ts';

export const check = defineCheck({
  law: 'What others use too stays when its Application goes',
  looksAt: ['objects'],
  *each({ object }) {
    const shared = kindFacts(object.kind)?.shared;
    if (shared === undefined) return;
    const missing = KEEP.filter(option => !syncOptionsOf(object).includes(option));
    if (missing.length > 0)
      yield {
        what: `${tick(identity(object))} lacks the sync option ${listing(missing)}`,
        why: `taking the Application away would take ${shared} along`,
        fix: `add ${listing(missing)} to its sync options`,
      };
  },
});
