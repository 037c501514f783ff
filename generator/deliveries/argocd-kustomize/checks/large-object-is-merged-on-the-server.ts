import { tick } from '../../../lib/words.ts';
import { identity } from '../../../model/artifact.ts';
import { defineCheck } from '../../../views/check.ts';
import { LAST_APPLIED_LIMIT, ON_SERVER, syncOptionsOf } from '../sync-options.ts';

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;

/** See argoproj/argo-cd#8128 and redhat-appstudio/infra-deployments#8300. */
export const check = defineCheck({
  law: 'An object too large for an annotation is merged by the API server',
  restsOn: ['D12'],
  looksAt: ['objects'],
  anywhere: { not: 'how others apply an object is not at hand: an apply on the server takes any size' },
  *each({ object }) {
    const size = Buffer.byteLength(JSON.stringify(object));
    if (size > LAST_APPLIED_LIMIT && !syncOptionsOf(object).includes(ON_SERVER))
      yield {
        what: `${tick(identity(object))} is ${kib(size)} long`,
        why: `client-side apply keeps a copy in an annotation, which holds ${kib(LAST_APPLIED_LIMIT)}: the sync would fail`,
        fix: `add \`${ON_SERVER}\` to its sync options`,
      };
  },
});
