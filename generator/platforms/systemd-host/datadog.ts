import type { FileContent } from '../../model/artifact.ts';
import { secretFile } from '../../model/secret.ts';
import type { Scrape } from '../../model/source.ts';
import type { Options } from './options.ts';
import { FILES } from './places.ts';

type Scraped = Exclude<Scrape, { from: 'elsewhere' }>;

interface Asks {
  /** Name of the source. */
  readonly name: string;
  readonly job: string;
  /** Host and port. */
  readonly address: string;
}

/** A counter goes by its name without `_total`, as its type is stated (DataDog/integrations-core, openmetrics, README.md). */
const named = (metric: string): string => metric.replace(/_total$/, '');

/**
 * A check of the Datadog Agent that asks a source itself for the metrics that the config names; nothing where it names none. The
 * Agent reads every file of `conf.d/openmetrics.d`, and a token from a file that its own user may read (integrations-core,
 * openmetrics, conf.yaml.example; datadog_checks_base, utils/http.py).
 */
export function datadogCheck(
  { datadog }: Options,
  scrape: Scraped,
  { name, job, address }: Asks,
): readonly FileContent[] {
  const metrics = datadog?.sources[name];
  if (!datadog || metrics === undefined) return [];
  const service = scrape.from === 'service' ? scrape : undefined;
  const token = service?.authorization;
  const endpoints = (service?.asks ?? [undefined]).map(asked => {
    const query = asked ? `?${new URLSearchParams(asked.params)}` : '';
    return {
      url: `${service?.scheme ?? 'http'}://${address}${scrape.path}${query}`,
      tags: Object.entries({ job, ...(asked ? { instance: asked.params[asked.about] ?? '' } : {}) }),
    };
  });
  const data = {
    instances: endpoints.map(({ url, tags }) => ({
      openmetrics_endpoint: url,
      namespace: datadog.namespace,
      metrics: metrics.map(named),
      tags: tags.map(([key, value]) => `${key}:${value}`),
      ...(token
        ? {
            auth_token: {
              reader: { type: 'file', path: `${datadog.tokens}/${secretFile(token).replace(/^secrets\//, '')}` },
              writer: { type: 'header', name: 'Authorization', value: 'Bearer <TOKEN>' },
            },
          }
        : {}),
    })),
  };
  return [{ kind: 'yaml-file', path: FILES.datadog(name), data }];
}
