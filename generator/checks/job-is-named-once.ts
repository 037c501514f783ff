import { tick } from '../lib/words.ts';
import { seconds } from '../promql/duration.ts';
import { defineCheck } from '../views/check.ts';
import { dig, textAt } from '../views/reading.ts';
import { pathText } from '../views/views.ts';

/** Prometheus refuses the whole file for one of these (prometheus, config/config.go, Config and GlobalConfig, UnmarshalYAML). */
export const check = defineCheck({
  law: 'Every scrape of a file has a job of its own',
  looksAt: ['scrapes'],
  anywhere: true,
  *views({ scrapes, about }) {
    const why = 'Prometheus would refuse the whole file: it would not start, or keep the one before';
    const lists = Map.groupBy(
      scrapes.filter(({ path }) => path.includes('scrape_configs')),
      ({ path }) => pathText(path.slice(0, -1)),
    );
    for (const list of lists.values()) {
      const names = list.map(({ json }) => String(json['job_name'] ?? ''));
      for (const [at, { path }] of list.entries()) {
        const name = names[at] ?? '';
        if (name !== '' && names.indexOf(name) === at) continue;
        yield {
          path: name === '' ? path : [...path, 'job_name'],
          what: name === '' ? `scrape ${at} has no \`job_name\`` : `job ${tick(name)} is there twice`,
          why,
          fix: 'give each scrape a `job_name` of its own',
        };
      }
    }
    if (about.form !== 'file') return;
    const data = dig(about.file.data, 'global');
    const [interval = '1m', timeout] = [textAt(data, 'scrape_interval'), textAt(data, 'scrape_timeout')];
    if (timeout !== undefined && seconds(timeout) > seconds(interval))
      yield {
        path: ['global', 'scrape_timeout'],
        what: `scrapes may take ${timeout}, and the next begins after ${interval}`,
        why,
        fix: `set the timeout to ${interval} or less`,
      };
  },
});
