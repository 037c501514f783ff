import type { Scrape } from '../model/source.ts';

/** Where a target listens, and what stands for the values of Secrets. */
interface Options {
  /** Name of the scrape, which no other has; it is the label `job` where nothing else is said. */
  readonly name: string;
  readonly job: string;
  /** Host and port. */
  readonly address: string;
  /** The path of the file that holds the value of a Secret, as the file of the scrape names it. */
  readonly fileOf: (secret: { readonly name: string; readonly key: string }) => string;
}

type Scraped = Exclude<Scrape, { from: 'elsewhere' }>;

/**
 * A `scrape_config` of Prometheus for one address that is known beforehand (prometheus, docs/configuration/configuration.md).
 * What a prober is asked for are targets of one job: labels that begin with `__param_` become parameters of the request
 * (prometheus, scrape/target.go, Target.URL).
 */
export function scrapeConfig(scrape: Scraped, { name, job, address, fileOf }: Options) {
  const { path, interval, timeout } = scrape;
  const service = scrape.from === 'service' ? scrape : undefined;
  const tls = scrape.from === 'pods' ? scrape.tls : undefined;
  const scheme = service?.scheme ?? (tls ? 'https' : 'http');
  return {
    job_name: name,
    scrape_interval: interval,
    scrape_timeout: timeout,
    metrics_path: path,
    ...(scheme === 'http' ? {} : { scheme }),
    ...(tls
      ? {
          tls_config: {
            ca_file: fileOf({ name: tls.secret ?? tls.configMap ?? '', key: tls.key }),
            ...(tls.serverName === undefined ? {} : { server_name: tls.serverName }),
          },
        }
      : {}),
    ...(service?.authorization
      ? { authorization: { type: 'Bearer', credentials_file: fileOf(service.authorization) } }
      : {}),
    static_configs: (service?.asks ?? [undefined]).map(asked => ({
      targets: [address],
      ...(asked || job !== name
        ? {
            labels: {
              ...(job === name ? {} : { job }),
              ...Object.fromEntries(
                Object.entries(asked?.params ?? {}).map(([param, value]) => [`__param_${param}`, value]),
              ),
              ...(asked ? { instance: asked.params[asked.about] ?? '' } : {}),
              ...asked?.labels,
            },
          }
        : {}),
    })),
    ...dropping(service?.drop),
  };
}

/** What is dropped before it is stored. */
function dropping({ metrics = [], labels = [] }: NonNullable<Extract<Scrape, { from: 'service' }>['drop']> = {}) {
  const relabelings = [
    ...(metrics.length > 0 ? [{ source_labels: ['__name__'], regex: metrics.join('|'), action: 'drop' }] : []),
    ...(labels.length > 0 ? [{ regex: labels.join('|'), action: 'labeldrop' }] : []),
  ];
  return relabelings.length > 0 ? { metric_relabel_configs: relabelings } : {};
}
