import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';

/** Labels that Knative gives the pods of a revision (knative/serving, pkg/apis/serving/register.go). */
const KNATIVE = /^serving\.knative\.dev\//;

/**
 * KServe's serverless mode scales a predictor to zero through Knative, whose activator starts a pod for each request that
 * comes: one from a canary, too.
 */
export const check = defineCheck({
  law: 'A canary asks no model that its requests would wake',
  looksAt: ['scrapes'],
  anywhere: { not: 'canaries are asked for in our config alone' },
  *overlay({ overlay }) {
    for (const { name, options, scrape } of overlay.instances) {
      if (options['canary'] === undefined || !('matchLabels' in scrape)) continue;
      const waking = Object.keys(scrape.matchLabels).filter(label => KNATIVE.test(label));
      if (waking.length > 0)
        yield {
          at: overlay.at(['sources', name, 'canary'], 'key'),
          what: `the canary of ${tick(name)} asks pods that Knative scales, as their label ${listing(waking)} says`,
          why: 'each request of the canary would start a pod: the model would never sleep, and occupy its GPU for good',
          fix: 'take `canary` out, or run the model without Knative (KServe: `serving.kserve.io/deploymentMode: RawDeployment`)',
        };
    }
  },
});
