import { kindFacts } from '../../../kinds/kind.ts';
import { listing, tick } from '../../../lib/words.ts';
import { identity } from '../../../model/artifact.ts';
import { defineCheck } from '../../../views/check.ts';
import { KEEP, ON_SERVER, syncOptionsOf } from '../sync-options.ts';

export const check = defineCheck({
  law: 'What others use too stays when its Application goes',
  looksAt: ['objects'],
  anywhere: { not: 'what stays when an Application goes is a choice of its owner' },
  *each({ object }, { platform: { facts } }) {
    const onPlatform = facts.sharedObjects[identity(object)];
    const shared = onPlatform ?? kindFacts(object.kind)?.shared;
    if (shared === undefined) return;
    const needed = onPlatform === undefined ? KEEP : [...KEEP, ON_SERVER];
    const missing = needed.filter(option => !syncOptionsOf(object).includes(option));
    if (missing.length > 0)
      yield {
        what: `${tick(identity(object))} lacks the sync option ${listing(missing)}`,
        why: `taking the Application away would take ${shared} along`,
        fix: `add ${listing(missing)} to its sync options`,
      };
  },
});
