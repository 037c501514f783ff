import type { FileContent } from '../model/artifact.ts';
import { fields, items, textAt } from '../views/reading.ts';
import type { ScrapeView } from '../views/views.ts';

/** The scrapes of a `prometheus.yml`; those of its global part have its interval and timeout (prometheus, config.go). */
export const readPrometheusYml = ({ data }: FileContent): readonly ScrapeView[] => {
  const whole = fields(data);
  const shared = (key: string) => textAt(whole, 'global', key);
  return items(whole['scrape_configs']).map((json, at) => {
    const interval = textAt(json, 'scrape_interval') ?? shared('scrape_interval');
    const timeout = textAt(json, 'scrape_timeout') ?? shared('scrape_timeout');
    return {
      ...(interval === undefined ? {} : { interval }),
      ...(timeout === undefined ? {} : { timeout }),
      json,
      path: ['scrape_configs', at],
    };
  });
};
