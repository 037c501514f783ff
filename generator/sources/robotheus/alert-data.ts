import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { ask, logs, podsBehind, restart } from '../../model/steps.ts';
import { level, promql, where } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import { type Options, SERVICE } from './options.ts';
import { humanized, target } from './scenario.ts';

/** Collections fail. The exporter keeps the time of the last one that did not. */
export const dataStale = (at: Watched<Options>): Alert => {
  const { name } = at;
  const openai = { ...target(at), provider: 'openai' };
  const other = { ...target(at), provider: 'other' };
  const collected = level('max', m.collected, { where: at.scope, by: perScope(at, 'provider') });
  /** A time that lies this far back at every minute. */
  const ago = (age: number) => ({ from: -age, perMinute: 60 });
  return alert('RobotheusDataStale', {
    severity: 'warning',
    for: '5m',
    thresholds: { age: { value: 900, unit: 'seconds', meaning: 'age of the last successful collection' } },
    expr: ({ age }) => promql`time() - ${collected} > ${age}`,
    summary: `Usage and cost of {{ $labels.provider }} are stale, as ${name} in ${at.words.placeText} reports`,
    description: `The last successful collection of {{ $labels.job }} in ${at.words.placeText} from {{ $labels.provider }} was {{ $value | humanizeDuration }} ago.`,
    runbook: {
      meaning: 'The exporter is up, and its collection cycles end with an error: what the panels show is old.',
      impact: 'Usage and cost do not change. The budget alert does not see new spend.',
      diagnosis: [
        logs(
          podsBehind(SERVICE),
          { since: '1h', matching: 'error' },
          {
            say: 'Read the errors of the last cycles',
            look: '`401` is a key that was revoked, `403` one that may not read usage, `429` a limit of the provider. A timeout is the network.',
          },
        ),
        'Look at *Collection errors* for the stage that fails: usage, cost or cost windows.',
        'Look at the status page of the provider.',
      ],
      mitigation: [
        'A key that was rotated or has run out is replaced in the Secret that OPERATIONS.md names.',
        restart(SERVICE, {
          say: 'Start the exporter again: it reads the Secret at its start only',
          costs: 'Counters begin at zero again. Usage is not collected for a minute.',
        }),
      ],
    },
    missing: 'silent',
    fires: ({ age }) => {
      const stale = Math.floor(1.04 * age);
      return [
        {
          title: 'one of two providers was last read a little too long ago',
          given: [
            // Half a second keeps the whole ones that are printed out of reach of rounding.
            sample(m.collected, openai, { during: ago(stale + 0.5), after: 1e9 }),
            sample(m.collected, other, { during: ago(0) }),
            ...strangers(m.collected, openai, { during: ago(0) }),
          ],
          labels: [{ ...at.scope, provider: 'openai' }],
          value: humanized(stale),
        },
        {
          title: 'two providers were',
          given: [openai, other].map(labels => sample(m.collected, labels, { during: ago(stale + 0.5), after: 1e9 })),
          labels: [openai, other].map(({ provider }) => ({ ...at.scope, provider })),
          value: humanized(stale),
        },
      ];
    },
    silent: ({ age }) => [
      {
        title: 'a collection succeeds in time to the second, of one pod where there are two',
        given: [
          sample(m.collected, openai, { during: ago(age) }),
          sample(m.collected, { ...target(at, 2), provider: 'openai' }, { during: ago(3 * age) }),
          ...strangers(m.collected, other, { during: ago(3 * age) }),
        ],
      },
    ],
  });
};

/** Nothing is collected and nothing says so. Six hours, because a new exporter has no series until a person asks something. */
export const usageMissing = (at: Watched<Options>): Alert => {
  const { name, up } = at;
  const one = target(at);
  const tokens = { ...one, model: 'gpt', project: 'chat', api_key_id: 'key', direction: 'input' };
  return alert('RobotheusUsageMissing', {
    severity: 'warning',
    for: '6h',
    expr: () =>
      promql`${level('max', up, { where: at.scope, by: perScope(at) })} == 1 unless on () ${m.tokens}${where(at.scope)}`,
    summary: `The robotheus exporter ${name} in ${at.words.place} reports no usage at all`,
    description: `Exporter {{ $labels.job }} in ${at.words.placeText} is up and has no token series. A key without the right to read usage looks exactly like this.`,
    runbook: {
      meaning:
        'The provider answers 403 to a key that may not read usage, and the exporter skips it without an error: it is up, no counter moves, nothing is collected.',
      impact: 'Usage and cost read as zero. No other alert notices.',
      diagnosis: [
        ask(
          {
            to: podsBehind(SERVICE),
            port: 'metrics',
            path: '/metrics',
            through: fragment`grep '^robotheus_openai_tokens_total'`,
          },
          {
            say: 'Ask the exporter itself',
            look: 'Each line is usage that it has collected. No line means none: the key may not read it, or nothing was used.',
          },
        ),
        'Ask the owner of the organization whether the key is an admin key, and whether there was any usage.',
      ],
      mitigation: [
        'Where nothing is used for hours by design, raise `alerts.RobotheusUsageMissing.for`.',
        restart(SERVICE, {
          say: 'Put an admin key into the Secret that OPERATIONS.md names, then start the exporter again',
          costs: 'Counters begin at zero again. Usage is not collected for a minute.',
        }),
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'the key may not read usage',
        given: [
          sample(up, one, { during: 1 }),
          sample(up, target(at, 2), { during: 1 }),
          sample(up, target(at, 3), { during: 0 }),
          sample(m.tokens, tokens, { during: null, after: 10 }),
          ...strangers(m.tokens, tokens, { during: 10 }),
        ],
        labels: [at.scope],
      },
    ],
    silent: () => [
      { title: 'usage is reported', given: [sample(up, one, { during: 1 }), sample(m.tokens, tokens, { during: 10 })] },
      {
        title: 'the exporter is down, and another alert reports it',
        given: [sample(up, one, { during: 0 }), ...strangers(up, one, { during: 1 })],
      },
    ],
  });
};
