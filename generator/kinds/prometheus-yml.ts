import type { Path } from '../lib/yaml.ts';
import type { FileContent } from '../model/artifact.ts';
import { seconds } from '../promql/duration.ts';
import { fields, items, textAt } from '../views/reading.ts';
import type { ScrapeView } from '../views/views.ts';

/**
 * The scrapes of a `prometheus.yml`; one without an interval has the global one, and that is a minute where the file
 * does not say it. The global timeout is shortened to the interval (prometheus, config/config.go,
 * ScrapeConfig.Validate).
 */
export const readPrometheusYml = ({ data }: Pick<FileContent, 'data'>, root: Path = []): readonly ScrapeView[] => {
  const whole = fields(data);
  const shared = (key: string) => textAt(whole, 'global', key);
  const path = Array.isArray(data) ? root : [...root, 'scrape_configs'];
  return items(Array.isArray(data) ? data : whole['scrape_configs']).map((json, at) => {
    const own = textAt(json, 'scrape_interval');
    const interval = own ?? shared('scrape_interval') ?? '1m';
    const common = shared('scrape_timeout');
    const timeout =
      textAt(json, 'scrape_timeout') ?? (common && seconds(common) <= seconds(interval) ? common : undefined);
    return {
      ...(interval === undefined ? {} : { interval }),
      ...(timeout === undefined ? {} : { timeout }),
      json,
      path: [...path, at],
    };
  });
};
