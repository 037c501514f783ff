import { DNS_LABEL, PORT_NAME } from '../lib/names.ts';
import { DURATION } from '../promql/duration.ts';
import { path as httpPath, selector as labels } from './config/shapes.ts';
import type { Scrape } from './source.ts';

type Labels = Readonly<Record<string, string>>;

interface Usual {
  readonly service: string;
  /** Name of the Service's port. */
  readonly port: string;
  readonly selector: Labels;
  readonly path?: string;
}

const duration = { type: 'string', pattern: DURATION, minLength: 2 } as const;

/** Keys of an instance that is scraped through its Service, with what is usual for its kind. */
export const serviceOptions = ({ service, port, selector, path = '/metrics' }: Usual) =>
  ({
    namespace: { type: 'string', pattern: DNS_LABEL, description: 'Namespace it runs in.' },
    selector: {
      ...labels,
      default: selector,
      description: 'Labels of its Service.',
    },
    service: {
      type: 'string',
      pattern: DNS_LABEL,
      default: service,
      description: 'Name of its Service, which becomes the label `job`.',
    },
    port: {
      type: 'string',
      pattern: PORT_NAME,
      default: port,
      description: "Name of the Service's port; a number is not a name.",
    },
    path: { ...httpPath, default: path, description: 'HTTP path of the metrics.' },
    interval: { ...duration, default: '30s', description: 'How often it is scraped.' },
    timeout: { ...duration, default: '10s', description: 'How long a scrape may take; not longer than `interval`.' },
  }) as const;

/** Those keys as an instance has them. */
export interface ServiceOptions {
  readonly namespace: string;
  readonly selector: Labels;
  readonly service: string;
  readonly port: string;
  readonly path: string;
  readonly interval: string;
  readonly timeout: string;
}

/** The scrape that they describe, of a program that listens on this port by its own default. */
export const scrapeService = (
  { namespace, selector: matchLabels, service, port, path, interval, timeout }: ServiceOptions,
  listens?: number,
): Extract<Scrape, { from: 'service' }> => ({
  from: 'service',
  namespace,
  matchLabels,
  service,
  port,
  ...(listens === undefined ? {} : { listens }),
  path,
  interval,
  timeout,
});
