import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { addresses, objects } from '../../model/steps.ts';
import { promql, where } from '../../promql/promql.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { askLiteLLM, errorsInLog, pods, readiness, restart } from './steps.ts';

/** The gateway cannot be seen, whether its target fails or is gone. A scrape that is answered 401 looks the same. */
export function down(at: Watched<Options>): Alert {
  const { name, up, options } = at;
  const one = proxy(at);
  const neighbours = strangers(up, one, { during: 1 });
  const { service, path } = options;
  return alert('LiteLLMDown', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`absent(${up}${where(at.scope)} == 1)`,
    summary: `LiteLLM ${name} in ${at.words.place} is not reachable`,
    description: 'No scrape of the gateway has succeeded: every model behind it is out of reach, or nothing is known.',
    runbook: {
      meaning: `Prometheus has no target of LiteLLM that answers: its ${at.words.replicaKind}s are gone or not ready, its Service selects nothing, or LiteLLM refuses the scrape because its key is missing or revoked.`,
      impact:
        'Clients of all models get errors, unless only the scrape is refused. The other alerts of LiteLLM are blind until this one ends.',
      diagnosis: [
        pods(options),
        readiness(options),
        addresses(service),
        askLiteLLM(
          options,
          { path, options: fragment`-o /dev/null -w '%{http_code}\\n'` },
          {
            say: 'Where LiteLLM is well, ask as the scrape does, but without a key',
            look: '`401` means that a key is asked for: see that the Secret has one that works. `404` means that `callbacks: ["prometheus"]` is missing in `litellm_settings`. With `200`, Prometheus does not reach it.',
          },
        ),
        objects(['servicemonitors', 'networkpolicies', 'secrets'], {
          say: 'Where it answers, see whether the monitor and the key are there',
          look: 'The ServiceMonitor and the Secret that OPERATIONS.md names must be in the list. A policy must admit the namespace of Prometheus.',
        }),
        errorsInLog(options),
      ],
      mitigation: [
        'Where it does not start because of its database, fix that first: LiteLLM waits for it.',
        'A key that was revoked is replaced in the Secret that OPERATIONS.md names; Prometheus reads it again by itself.',
        `Where a new version fails, go back to the one before in Git and ${at.delivery.apply}.`,
        restart(at),
      ],
    },
    missing: 'fires',
    fires: () => [
      {
        title: `the only ${at.words.replicaKind} stops answering, or refuses the scrape`,
        as: 'gateway-killed',
        given: [sample(up, one, { before: 1, during: 0, after: 1 }), ...neighbours],
        labels: [{}],
      },
      {
        title: `its ${at.words.replicaKind}s disappear`,
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
        title: `one ${at.words.replicaKind} of two answers`,
        given: [sample(up, one, { during: 0 }), sample(up, proxy(at, 2), { during: 1 })],
      },
    ],
  });
}
