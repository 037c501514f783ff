import { subjectOf } from '../model/artifact.ts';
import { seconds } from '../promql/duration.ts';
import { defineCheck } from '../views/check.ts';

/** prometheus-operator's own default of `scrapeInterval` in a Prometheus. */
const USUAL = '30s';

/**
 * The operator rejects a monitor whose timeout is longer than its interval. Without a timeout it compares nothing
 * (`pkg/prometheus/resource_selector.go`, validateScrapeIntervalAndTimeout), and Prometheus takes the interval where that is
 * shorter than its own default (config/config.go, ScrapeConfig.Validate).
 */
export const check = defineCheck({
  law: 'A scrape ends before the next begins',
  restsOn: ['B9'],
  looksAt: ['scrapes'],
  anywhere: true,
  *views({ scrapes, name, about }, overlay) {
    for (const scrape of scrapes) {
      const { interval = USUAL, timeout, path } = scrape;
      if (timeout === undefined || seconds(timeout) <= seconds(interval)) continue;
      const instance = overlay.instances.find(one => one.name === name);
      yield {
        ...(instance && 'interval' in (overlay.config.sources[instance.name] ?? {})
          ? { at: overlay.at(['sources', instance.name, 'interval']) }
          : {}),
        path: [...path, about.form === 'object' ? 'scrapeTimeout' : 'scrape_timeout'],
        ours: scrape.interval === undefined,
        what: `${subjectOf(about)} gives a scrape ${timeout} and begins the next after ${interval}`,
        why:
          about.form === 'object'
            ? 'the operator would reject the whole monitor: nothing would be scraped'
            : 'Prometheus would refuse the whole file: it would not start, or keep the one before',
        fix: `set the timeout to ${interval} or less, or the interval to ${timeout} or more`,
      };
    }
  },
});
