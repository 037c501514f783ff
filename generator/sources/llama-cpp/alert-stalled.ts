import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, on, promql, rate } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { gpus, list, logs, replace, slots } from './steps.ts';

/** A decoder that works, from far above zero, where `rate` would guess when it began. */
const decodes = (perMinute: number): Motion => ({ from: 1e6, perMinute });

/**
 * Requests hold slots, and the decoder is not called: it hangs in a call that does not return. Scrapes are answered
 * meanwhile (tools/server/server-context.cpp, `yield_to_queue`). Tokens cannot tell: they are counted when a request ends.
 */
export function stalled(at: Watched<Options>): Alert {
  const { options, words } = at;
  const by = perReplica(at);
  const grain = { where: at.scope, by };
  const hangs = { before: { from: 1e6, perMinute: 600 }, during: { perMinute: 0 }, after: { perMinute: 600 } };
  return alert('LlamaCppStalled', {
    severity: 'critical',
    for: '2m',
    expr: () =>
      promql`${rate(m.decoded, { ...grain, over: '5m' })} == 0 and ${on(by)} ${level('max', m.running, grain)} > 0`,
    summary: `${words.replicaTitle} of {{ $labels.job }} in ${words.placeText} computes nothing`,
    description: `Requests run on ${words.replicaText}, and its decoder was not called for 5 minutes.`,
    runbook: {
      meaning:
        'The server holds requests in its slots and does not compute: a call to the GPU does not return, the process is stopped, or one batch takes longer than five minutes.',
      impact:
        'Clients wait until they give up. Its health answers meanwhile, so that a gateway goes on sending requests.',
      diagnosis: [
        'Look at *Requests*: those that run stay where they are, and more of them wait.',
        slots(options),
        gpus,
        logs(at),
        list,
      ],
      mitigation: [
        'Where a CPU computes long prompts, lower the batch size (`-b`), so that no batch takes minutes.',
        undo(at),
        replace,
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'the decoder of one server of two hangs while requests run',
        given: [
          sample(m.decoded, server(at), hangs),
          sample(m.running, server(at), { during: 1 }),
          sample(m.decoded, server(at, 2), { during: decodes(600) }),
          sample(m.running, server(at, 2), { during: 1 }),
          ...strangers(m.decoded, server(at), { during: decodes(600) }),
        ],
        // The window still has the last call at the third sample.
        within: 3,
        labels: [kept(server(at), by)],
      },
    ],
    silent: () => [
      {
        title: 'nothing is asked of it, and neighbours hang',
        given: [
          sample(m.decoded, server(at), { during: 1e6 }),
          sample(m.running, server(at), { during: 0 }),
          ...strangers(m.decoded, server(at), { during: 1e6 }),
          ...strangers(m.running, server(at), { during: 1 }),
        ],
      },
      {
        title: 'the decoder is called now and then, and a server without a request is not',
        given: [
          sample(m.decoded, server(at), { during: decodes(0.5) }),
          sample(m.running, server(at), { during: 1 }),
          sample(m.decoded, server(at, 2), { during: 1e6 }),
          sample(m.running, server(at, 2), { during: 0 }),
        ],
      },
    ],
  });
}
