import { endpointsOf } from '../kinds/read.ts';
import { tick } from '../lib/words.ts';
import { isReserved } from '../model/platform-facts.ts';
import { defineCheck } from '../views/check.ts';
import { dig } from '../views/reading.ts';

/**
 * `arbitraryFSAccessThroughSMs.deny` rejects the whole monitor (operator-framework/operator-sdk#4764,
 * openshift/lightspeed-operator#343, redhat-cop/global-load-balancer-operator#45).
 */
export const check = defineCheck({
  law: 'A monitor names no file of the Prometheus pod and no scrape class of its own',
  restsOn: ['A4'],
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }, { platform: { facts } }) {
    if (isReserved(object.metadata.namespace ?? '', facts)) return;
    const fields = facts.forbiddenEndpointFields;
    const found = endpointsOf(object).flatMap(endpoint =>
      fields.filter(field => dig(endpoint, ...field.split('.')) !== undefined),
    );
    for (const field of new Set(found))
      yield {
        path: ['spec'],
        word: field.split('.').at(-1) ?? field,
        what: `${object.kind} ${tick(object.metadata.name)} sets ${tick(field)}`,
        why: 'the operator would reject the whole monitor: nothing would be scraped',
        fix: 'take the credentials from a Secret: `authorization.credentials`, `tlsConfig.ca`',
      };
    if (fields.length > 0 && dig(object, 'spec', 'scrapeClass') !== undefined && endpointsOf(object).length > 0)
      yield {
        path: ['spec', 'scrapeClass'],
        what: `${object.kind} ${tick(object.metadata.name)} asks for scrape class ${tick(String(dig(object, 'spec', 'scrapeClass')))}`,
        why: "the users' Prometheus has no such class, and the operator would reject the monitor",
        fix: 'take `scrapeClass` out',
      };
  },
});
