import { type Alert, alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { probed, probing, success } from '../../model/probe.ts';
import { scaledToZero, scalesOf, wantedOf } from '../../model/scale.ts';
import { namesPods, perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { unguarded } from '../../model/unguarded.ts';
import { level, promql } from '../../promql/promql.ts';
import type { Options } from './options.ts';
import { probeOf, workloadOf } from './probe.ts';
import { models, probe, restart, server } from './steps.ts';

/** Ollama does not answer at its API; one that is scaled to zero on purpose is not missed. */
export function down(at: Watched<Options>): Alert {
  const asked = probeOf(at.options);
  const one = probing(at, asked);
  const query = promql`${level('max', success, { where: probed(at, asked), by: perTarget(at) })} == 0`;
  const workload = workloadOf(at);
  /** What a second exporter finds, where series say which exporter they are of. */
  const second = (finds: number): readonly Sample[] =>
    namesPods(at) ? [sample(success, probing(at, asked, 2), { during: finds })] : [];
  const scales = workload && scalesOf(workload);
  const plain = alert('OllamaDown', {
    severity: 'critical',
    for: '2m',
    expr: () => query,
    summary: `Ollama at {{ $labels.instance }} in ${at.words.placeText} does not answer`,
    description: '{{ $labels.job }} asks for its version, and gets no answer or another one than it expects.',
    runbook: {
      meaning: 'Ollama has ended, hangs, or cannot be reached from the exporter that asks it.',
      impact: 'Clients of all its models get errors, and LiteLLM in front of it leaves it out after some of them.',
      diagnosis: [
        probe(at),
        ...server(at),
        ...models(at),
        'Look at *Calls* and *Calls that fail*: where LiteLLM still gets answers, the probe alone is cut off.',
      ],
      mitigation: [
        'Where it was killed for lack of memory: a model of fewer bits, a smaller context (`OLLAMA_CONTEXT_LENGTH`), or fewer models at once (`OLLAMA_MAX_LOADED_MODELS`).',
        'Where only the probe fails, see that Ollama listens where it asks (`OLLAMA_HOST`; by default on loopback alone), and that nothing keeps the exporter out.',
        undo(at),
        ...restart(at),
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'it stops answering, and another address answers',
        given: [
          sample(success, one, { before: 1, during: 0, after: 1 }),
          ...second(0),
          sample(success, { ...one, instance: 'http://docs.example/' }, { during: 1 }),
          ...strangers(success, one, { during: 1 }),
          ...(scales ? [...scales.others, ...scales.otherSets] : []),
        ],
        labels: [probed(at, asked)],
      },
    ],
    silent: () => [
      {
        title: 'one of two exporters gets an answer, and others get none elsewhere',
        given: [
          sample(success, one, { during: namesPods(at) ? 0 : 1 }),
          ...second(1),
          sample(success, { ...one, instance: 'http://docs.example/' }, { during: 0 }),
          ...strangers(success, one, { during: 0 }),
        ],
      },
      ...(workload
        ? Object.entries(scaledToZero(workload)).map(([why, known]) => ({
            title: `${why} on purpose`,
            given: [sample(success, one, { during: 0 }), ...known],
          }))
        : []),
    ],
  });
  if (!workload) return plain;
  const guarded = { ...plain, expr: () => promql`${query} unless on () ${wantedOf(workload)} == 0` };
  return { ...guarded, otherwise: unguarded(guarded, () => query) };
}
