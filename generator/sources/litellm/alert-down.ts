import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql, where } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { errorsInLog, pods, readiness, restart } from './steps.ts';

/** The gateway cannot be seen, whether its target fails or is gone. A scrape that is answered 401 looks the same. */
export function down({ namespace, job, up, options }: Watched<Options>): Alert {
  const at = { namespace, job };
  const one = proxy(at);
  const neighbours = strangers(up, one, { during: 1 });
  const { service, port, path } = options;
  return alert('LiteLLMDown', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`absent(${up}${where(at)} == 1)`,
    summary: 'LiteLLM is not reachable',
    description: 'No scrape of the gateway has succeeded: every model behind it is out of reach, or nothing is known.',
    runbook: {
      meaning:
        'Prometheus has no target of LiteLLM that answers: its pods are gone or not ready, its Service selects nothing, or LiteLLM refuses the scrape because its key is missing or revoked.',
      impact:
        'Clients of all models get errors, unless only the scrape is refused. The other alerts of LiteLLM are blind until this one ends.',
      diagnosis: [
        pods(options),
        readiness(options),
        {
          say: 'See whether the Service has an address',
          run: `kubectl get endpointslices -n $NAMESPACE -l kubernetes.io/service-name=${service}`,
        },
        {
          say: 'Where LiteLLM is well, ask as the scrape does: 401 is a missing key, 404 is `callbacks: ["prometheus"]` missing in `litellm_settings`',
          run: `kubectl port-forward -n $NAMESPACE service/${service} 4000:${port} >/dev/null & sleep 2; curl -s -o /dev/null -w '%{http_code}\\n' http://localhost:4000${path}; kill $!`,
        },
        {
          say: 'Where it answers, see whether the monitor and the key are there',
          run: 'kubectl get servicemonitors,networkpolicies,secrets -n $NAMESPACE',
        },
        errorsInLog(options),
      ],
      mitigation: [
        restart(options),
        'Where it does not start because of its database, mend that first: LiteLLM waits for it.',
        'A key that was revoked is replaced in the Secret that the README names; Prometheus reads it again by itself.',
        'Where a new version fails, go back to the one before in Git and let Argo CD sync.',
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: 'the only pod stops answering, or refuses the scrape',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...neighbours],
        labels: [{}],
      },
      {
        title: 'its pods disappear',
        given: [
          sample(up, one, { before: 1, during: null, after: 1 }),
          sample(up, proxy(at, 2), { before: 1, during: null }),
          ...neighbours,
        ],
        labels: [{}],
      },
    ],
    silent: () => [
      {
        title: 'one pod of two answers',
        given: [sample(up, one, { during: 0 }), sample(up, proxy(at, 2), { during: 1 })],
      },
    ],
  });
}
