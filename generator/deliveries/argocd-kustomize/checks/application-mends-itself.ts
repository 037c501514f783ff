import { listing, tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { dig, fields } from '../../../views/reading.ts';

const LEAST_RETRIES = 5;

/**
 * A failed automated sync is not tried again for the same commit without `retry` or `selfHeal`; zero values are dropped
 * from a live Application and never match (argoproj/argo-cd#3815).
 */
export const check = defineCheck({
  law: 'An Application tries again, prunes what is gone except CRDs, and sets no zero values',
  restsOn: ['D5', 'D8', 'D11'],
  looksAt: ['applications'],
  anywhere: { not: 'whether an Application syncs by itself is a choice of its owner' },
  *plan({ bootstrap, overlays }) {
    const crds = overlays.flatMap(({ crds: of }) => of?.bundle.part ?? []);
    for (const { object, part } of bootstrap.filter(one => one.object.kind === 'Application')) {
      const stays = crds.includes(part);
      const policy = dig(object, 'spec', 'syncPolicy');
      const automated = fields(dig(policy, 'automated'));
      const subject = `Application ${tick(object.metadata.name)}`;
      const zero = Object.entries(automated)
        .filter(([, value]) => value === false)
        .map(([key]) => key);
      if (zero.length > 0)
        yield {
          about: object,
          what: `${subject} writes ${listing(zero.map(key => `${key}: false`))}`,
          why: 'the API server drops the field: the app that deploys it would stay OutOfSync',
          fix: 'leave the field out',
        };
      if (stays && automated['prune'] === true)
        yield {
          about: object,
          what: `${subject} prunes CRDs`,
          why: 'a CRD that its repository drops would go with all objects of its kind on the cluster',
          fix: 'drop `prune: true`',
        };
      const off = [...(stays ? [] : ['prune']), 'selfHeal'].filter(key => automated[key] !== true);
      if (dig(policy, 'automated') !== undefined && off.length > 0)
        yield {
          about: object,
          level: 'warning',
          what: `${subject} does not ${listing(off, 4, 'or')}`,
          why: 'the cluster would drift from the repository without a message',
          fix: `write ${listing(off.map(key => `${key}: true`))}`,
        };
      const retries = Number(dig(policy, 'retry', 'limit') ?? 0);
      if (retries >= 0 && retries < LEAST_RETRIES)
        yield {
          about: object,
          what: `${subject} tries a failed sync ${retries === 0 ? 'never' : `only ${retries} times`} again`,
          why: 'an operator that is still installing would leave it failed until the next commit',
          fix: `write \`retry.limit: ${LEAST_RETRIES}\` or more, with a backoff`,
        };
    }
  },
});
