import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { target } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, ask, logs, podsBehind } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import { success } from './metrics.ts';
import type { Options } from './options.ts';

/** Nothing is probed. Whether what is probed is well, its own source tells. */
function missing(at: Watched<Options>): Alert {
  const { service, port, url, module } = at.options;
  const probed = { ...at.scope, instance: url };
  const one = target(at, { instance: url, pod: 'blackbox-exporter-1' });
  const neighbours = [
    ...strangers(success, one, { during: 1 }),
    sample(success, { ...one, instance: `${url}/of-another` }, { during: 1 }),
  ];
  return alert('ProbeMissing', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`absent(${success}${where(probed)})`,
    summary: 'Nobody probes {{ $labels.instance }}',
    description: `Exporter {{ $labels.job }} of ${at.words.placeText} delivers no result of a probe.`,
    runbook: {
      meaning: 'The blackbox exporter does not run, is not scraped, or does not know the module it is asked with.',
      impact: 'Whether clients reach the address is not known: the alert on its health is blind.',
      diagnosis: [
        addresses(service, { say: 'See whether the exporter runs' }),
        ask(
          {
            to: podsBehind(service),
            port,
            path: `/probe?module=${module}&debug=true`,
            options: fragment`-G --data-urlencode ${`target=${url}`}`,
          },
          {
            say: 'Ask it for the probe',
            look: '`Unknown module` is its config. Lines of a log and then `probe_success` mean that it works, and that the scrape is at fault.',
          },
        ),
        logs(
          podsBehind(service),
          { tail: 50 },
          {
            say: 'Read what it says',
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
        labels: [probed],
      },
    ],
    silent: () => [{ title: 'the probe is made and fails', given: [sample(success, one, { during: 0 })] }],
  });
}

export const alerts = (at: Watched<Options>): readonly Alert[] => [missing(at)];
