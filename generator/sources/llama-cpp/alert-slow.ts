import { type Alert, alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { seconds } from '../../promql/duration.ts';
import { promql, rate } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { gpus, list, logs } from './steps.ts';

const OVER = '15m';

/**
 * Tokens of answers over the seconds that they took: how fast one answer is written, however many are at once. Both are
 * counted when a request ends, so that they belong together. Without an answer there is nothing to divide.
 */
export function slow(at: Watched<Options>): Alert {
  const { words } = at;
  const by = perReplica(at);
  const grain = { where: at.scope, by, over: OVER };
  const [written, writing] = [rate(m.written, grain), rate(m.writing, grain)];
  /** Answers of so many tokens a minute, at a speed. */
  const answers = (number: number, perMinute: number, speed: number, course: Course): readonly Sample[] => [
    sample(m.written, server(at, number), course(perMinute)),
    sample(m.writing, server(at, number), course(perMinute / speed)),
  ];
  const strange = (perMinute: number, speed: number): readonly Sample[] => [
    ...strangers(m.written, server(at), steady(perMinute)),
    ...strangers(m.writing, server(at), steady(perMinute / speed)),
  ];
  return alert('LlamaCppSlow', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      speed: { value: 3, unit: 'tokens/s', meaning: 'tokens a second of one answer' },
      tokens: {
        value: 200,
        unit: 'tokens',
        meaning: `tokens written within ${OVER} up to which their speed means nothing`,
      },
    },
    expr: ({ speed, tokens }) =>
      promql`${written} / ${writing} < ${speed} and ${written} * ${seconds(OVER)} > ${tokens}`,
    summary: `${words.replicaTitle} of {{ $labels.job }} in ${words.placeText} writes slowly`,
    description: `An answer of ${words.replicaText} gets {{ $value | printf "%.1f" }} tokens a second.`,
    runbook: {
      meaning:
        'Each answer is written more slowly than people read: the model is larger than the machine is fast, layers run on the CPU, many requests share the machine, or something else takes its processors.',
      impact: 'Answers trickle. Clients with a time limit give up.',
      diagnosis: [
        'Look at *Speed of an answer* and *Requests*: does it fall with the number of requests at work?',
        gpus,
        logs(at),
        list,
      ],
      mitigation: [
        'A model that does not fit on the GPU: fewer bits, or a smaller one. See `-ngl` for how many layers the GPU has.',
        'Where requests at once make it slow, give it fewer slots (`-np`).',
        undo(at),
        'A slow model on purpose: lower `alerts.LlamaCppSlow.thresholds.speed`.',
      ],
    },
    missing: 'silent',
    fires: ({ speed, tokens }) => [
      {
        title: 'one server of two writes a little too slowly',
        given: [
          ...answers(1, 60 * tokens, 0.96 * speed, surge),
          ...answers(2, 60 * tokens, 10 * speed, steady),
          ...strange(60 * tokens, 10 * speed),
        ],
        labels: [kept(server(at), by)],
        value: (0.96 * speed).toFixed(1),
        // The quotient stays until the last answer has left the window.
        clears: 14,
      },
      {
        title: 'just enough is written, too slowly',
        given: answers(1, (1.04 * tokens) / 15, 0.5 * speed, steady),
        // The window is full at the fifteenth sample.
        within: 14,
        labels: [kept(server(at), by)],
        value: (0.5 * speed).toFixed(1),
      },
    ],
    silent: ({ speed, tokens }) => [
      {
        title: 'answers are just fast enough, and those of neighbours are not',
        given: [...answers(1, 60 * tokens, 1.04 * speed, steady), ...strange(60 * tokens, 0.5 * speed)],
      },
      {
        title: 'just not enough is written, too slowly',
        given: [...answers(1, (0.96 * tokens) / 15, 0.5 * speed, steady), ...strange(60 * tokens, 10 * speed)],
      },
      { title: 'nothing is asked of it', given: answers(1, 0, speed, steady) },
    ],
  });
}

type Course = (perMinute: number) => Pick<Sample, 'before' | 'during' | 'after'>;

const steady: Course = perMinute => ({ during: { from: 1e6, perMinute } });
const surge: Course = perMinute => ({ before: 1e6, during: { perMinute }, after: { perMinute: 0 } });
