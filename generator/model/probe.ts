import data from '../contracts/blackbox-exporter.json' with { type: 'json' };
import { KEY } from '../lib/names.ts';
import { fragment } from '../lib/shell.ts';
import { contract } from '../promql/metric.ts';
import { promql, where } from '../promql/promql.ts';
import { type AlertSpec, sample, strangers } from './alert.ts';
import type { Intent } from './intent.ts';
import { target } from './scope.ts';
import { type ServiceOptions, scrapeService, serviceOptions } from './service.ts';
import type { Scrape, Watched } from './source.ts';
import { addresses, ask, logs, podsBehind } from './steps.ts';

/* What sources share that a blackbox exporter asks for: its scrape, its steps, and the alert that it asks no longer. */

export const blackbox = contract(data);
/** Whether a probe from outside got its answer. */
export const { probe_success: success } = blackbox.metrics;

/** Keys of what such an exporter asks for: its Service. Names are those of the chart of prometheus-community. */
export const exporterOptions = serviceOptions({
  service: 'blackbox-exporter',
  port: 'http',
  selector: { [KEY.name]: 'prometheus-blackbox-exporter' },
  path: '/probe',
});

/** An address, and the exporter that asks it. */
export interface Probe extends ServiceOptions {
  /** The address that is asked, whole: the label `instance` of its series. */
  readonly url: string;
  /** How it is asked: a module of the exporter's own config. */
  readonly module: string;
}

type At = Watched<unknown>;

/** The scrape by which Prometheus has the exporter ask. */
export const scrapeProbe = ({ url, module, ...service }: Probe): Extract<Scrape, { from: 'service' }> => ({
  ...scrapeService(service, 9115),
  asks: [{ params: { module, target: url }, about: 'target' }],
});

/** What picks the series of a probe. */
export const probed = ({ scope }: Pick<At, 'scope'>, { url }: Pick<Probe, 'url'>) => ({ ...scope, instance: url });

/** Labels of such a series in a scenario, by the number of its exporter. */
export const probing = (at: Pick<At, 'scope' | 'targetLabels'>, { url }: Pick<Probe, 'url'>, exporter = 1) =>
  target(at, { instance: url, pod: `blackbox-exporter-${exporter}` });

/** Has the exporter ask now, and shows what it finds on the way. */
export const askNow = ({ service, port, url, module }: Probe, look: string): Intent =>
  ask(
    {
      to: podsBehind(service),
      port,
      path: `/probe?module=${module}&debug=true`,
      options: fragment`-G --data-urlencode ${`target=${url}`}`,
    },
    { say: 'Ask it for the probe', look },
  );

/** No result of a probe comes. Whether what is probed is well, is another matter. */
export function probeMissing(
  at: At,
  probe: Probe,
  texts: Pick<AlertSpec<Readonly<Record<never, never>>>, 'summary' | 'description'> & { readonly impact: string },
): AlertSpec<Readonly<Record<never, never>>> {
  const { service, url, module } = probe;
  const one = probing(at, probe);
  const neighbours = [
    ...strangers(success, one, { during: 1 }),
    sample(success, { ...one, instance: `${url}/of-another` }, { during: 1 }),
  ];
  return {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${success}${where(probed(at, probe))})`,
    summary: texts.summary,
    description: texts.description,
    runbook: {
      meaning: 'The blackbox exporter does not run, is not scraped, or does not know the module it is asked with.',
      impact: texts.impact,
      diagnosis: [
        addresses(service, { say: 'See whether the exporter runs' }),
        askNow(
          probe,
          '`Unknown module` is its config. Lines of a log and then `probe_success` mean that it works, and that the scrape is at fault.',
        ),
        logs(
          podsBehind(service),
          { tail: 50 },
          {
            say: 'Read its log',
            look: 'An error at its start is its config. Errors of single probes are the address.',
          },
        ),
      ],
      mitigation: [
        `A module that is missing is added to the config of the exporter as \`${module}\`.`,
        `A monitor that is missing comes back with ${at.delivery.restore}.`,
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the exporter goes away, and another address is still probed',
        given: [sample(success, one, { before: 1, during: null, after: 1 }), ...neighbours],
        labels: [probed(at, probe)],
      },
    ],
    silent: () => [{ title: 'the probe is made and fails', given: [sample(success, one, { during: 0 })] }],
  };
}
