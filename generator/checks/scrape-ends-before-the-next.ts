import { endpointsOf } from '../kinds/read.ts';
import { tick } from '../lib/words.ts';
import { seconds } from '../promql/duration.ts';
import { defineCheck } from '../views/check.ts';
import { textAt } from '../views/reading.ts';

/** Prometheus' own default for both, and prometheus-operator's (`scrapeInterval`, `scrapeTimeout`: 30s and 10s). */
const USUAL = { interval: '30s', timeout: '10s' };

/** The operator rejects a monitor whose timeout is longer than its interval. */
export const check = defineCheck({
  law: 'A scrape ends before the next begins',
  restsOn: ['B9'],
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }, overlay) {
    for (const [at, endpoint] of endpointsOf(object).entries()) {
      const interval = textAt(endpoint, 'interval') ?? USUAL.interval;
      const timeout = textAt(endpoint, 'scrapeTimeout') ?? USUAL.timeout;
      if (seconds(timeout) <= seconds(interval)) continue;
      const instance = overlay.instances.find(({ name }) => name === object.metadata.name);
      yield {
        ...(instance && 'interval' in (overlay.config.sources[instance.name] ?? {})
          ? { at: overlay.at(['sources', instance.name, 'interval']) }
          : {}),
        path: ['spec', object.kind === 'PodMonitor' ? 'podMetricsEndpoints' : 'endpoints', at, 'scrapeTimeout'],
        ours: textAt(endpoint, 'interval') === undefined,
        what: `${object.kind} ${tick(object.metadata.name)} gives a scrape ${timeout} and begins the next after ${interval}`,
        why: 'the operator would reject the whole monitor: nothing would be scraped',
        fix: `set the timeout to ${interval} or less, or the interval to ${timeout} or more`,
      };
    }
  },
});
