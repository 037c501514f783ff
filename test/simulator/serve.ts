import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { groupBy } from '../../generator/lib/sort.ts';
import type { Target } from './target.ts';
import { exposition } from './text.ts';

/** A target with the address it answers at. */
export interface Served {
  readonly target: Target;
  readonly address: string;
  readonly url: string;
}

export interface Serving {
  readonly served: readonly Served[];
  /** Where Prometheus asks for targets (HTTP service discovery), by whether their labels are honoured. */
  readonly discovery: string;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** Seconds since 1970. */
  readonly now: () => number;
  /** First of the ports to take; the system's choice where it is not given. */
  readonly port?: number | undefined;
}

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

/** Serves every target on a loopback port of its own, as the source itself would: without what a scrape adds. */
export async function serve(targets: readonly Target[], { now, port }: Options): Promise<Serving> {
  const servers: Server[] = [];
  const listen = async (answer: RequestListener): Promise<string> => {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port === undefined ? 0 : port + servers.length - 1, '127.0.0.1', resolve);
    });
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const served: Served[] = [];
  const discovery = await listen(({ url = '' }, response) => {
    const found = served.filter(({ target }) => url === `/${honoring(target)}` && target.up(now()) !== undefined);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(found.map(discovered)));
  });
  for (const target of targets) {
    const address = await listen(({ url }, response) => {
      const time = now();
      const found = url === target.path && target.up(time) === 1;
      response.writeHead(found ? 200 : url === target.path ? 503 : 404, { 'content-type': TEXT });
      response.end(found ? exposition(target.families, time) : '');
    });
    served.push({ target, address, url: `http://${address}${target.path}` });
  }
  const stop = async (): Promise<void> => {
    await Promise.all(
      servers.map(server => {
        server.closeAllConnections();
        return new Promise(resolve => server.close(resolve));
      }),
    );
  };
  return { served, discovery: `http://${discovery}`, stop };
}

const honoring = ({ honorLabels }: Target): string => (honorLabels ? 'honored' : 'plain');

/** A target group of HTTP service discovery (Prometheus documentation, http_sd). */
const discovered = ({ target: { labels, path }, address }: Served) => ({
  targets: [address],
  labels: { ...labels, __metrics_path__: path },
});

/** A configuration of Prometheus that scrapes all of it, with the labels that the platform would put on. */
export const scrapeConfig = ({ served, discovery }: Serving, interval: string, rules: readonly string[] = []): string =>
  JSON.stringify(
    {
      global: { scrape_interval: interval, scrape_timeout: interval, evaluation_interval: interval },
      rule_files: rules,
      scrape_configs: [...groupBy(served, ({ target }) => honoring(target)).keys()].map(name => ({
        job_name: name,
        honor_labels: name === 'honored',
        http_sd_configs: [{ url: `${discovery}/${name}`, refresh_interval: '5s' }],
      })),
    },
    null,
    2,
  );
