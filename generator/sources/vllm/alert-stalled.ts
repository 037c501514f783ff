import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { level, promql, rate } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, logs } from '../../model/steps.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { engine } from './scenario.ts';
import { askPod, replacePod } from './steps.ts';

const BY = ['namespace', 'pod', 'model_name'];
const FLOWS: Motion = { from: 5000, perMinute: 600 };
const STANDS: Motion = { perMinute: 0 };

/** Requests wait and no token of either kind is made. Prompt tokens count as well: pooling models generate none. */
export const servingStalled = (at: Watched<Options>): Alert => {
  const { namespace, job, options } = at;
  const m = handles(options);
  const grain = { where: { namespace, job }, by: BY };
  const server = (labels: Readonly<Record<string, string>>, waiting: Motion, prompt: Motion, generation: Motion) => [
    sample(m.waiting, labels, { during: waiting }),
    sample(m.promptTokens, labels, { during: prompt }),
    sample(m.generationTokens, labels, { during: generation }),
  ];
  const stalled = (labels: Readonly<Record<string, string>>) => [
    sample(m.waiting, labels, { before: 0, during: 1, after: 0 }),
    sample(m.promptTokens, labels, { before: FLOWS, during: STANDS, after: { perMinute: 600 } }),
    sample(m.generationTokens, labels, { before: FLOWS, during: STANDS, after: { perMinute: 600 } }),
  ];
  const one = engine(at, 'granite-predictor-1', 'granite');
  const rank1 = engine(at, 'granite-predictor-1', 'granite', '1');
  const two = engine(at, 'granite-predictor-2', 'granite');
  const idle = engine(at, 'llama-predictor-1', 'llama');
  const labelsOf = ({ pod, model_name }: Readonly<Record<string, string>>) => ({
    namespace,
    pod: pod ?? '',
    model_name: model_name ?? '',
  });
  return alert('VllmServingStalled', {
    severity: 'critical',
    for: '10m',
    expr: () =>
      promql`${level('sum', m.waiting, grain)} > 0 and (${rate(m.promptTokens, grain)} + ${rate(m.generationTokens, grain)}) == 0`,
    summary: 'Pod {{ $labels.pod }} in {{ $labels.namespace }} has stopped serving {{ $labels.model_name }}',
    description: 'Requests wait for {{ $labels.model_name }}, and pod {{ $labels.pod }} makes no token for them.',
    runbook: {
      meaning:
        'The server takes requests and its engine does not work on them: the engine hangs in a GPU call or a collective operation, or has lost a worker.',
      impact:
        'Every request that this pod has taken hangs until its client gives up. Its health route may still answer, so new ones keep coming.',
      diagnosis: [
        logs(
          alertedPod,
          { tail: 100 },
          {
            say: 'Read the last words of the engine',
            look: 'A traceback, `NCCL` or `Engine core` names what failed. Silence since long ago is a call to the GPU that does not return.',
          },
        ),
        askPod(options, 'grep -E "^vllm:(num_requests|generation_tokens|prompt_tokens)"', {
          say: 'See what it holds, and run this again after a minute',
          look: 'A hang has running or waiting requests, and `generation_tokens` that do not move between two calls.',
        }),
        'Look at *GPU utilization by node*: use at 100 % without tokens is a kernel that hangs, 0 % an engine that waits.',
        {
          say: 'Where the model spans several pods, see whether a worker was restarted',
          run: 'kubectl get pods -n "$NAMESPACE" -o wide --sort-by=.metadata.creationTimestamp',
          look: 'The youngest pods are at the end. A worker younger than its leader has left it alone.',
        },
      ],
      mitigation: [
        'A GPU that raises `GpuXidErrors` at the same time is the cause: cordon its node first.',
        'Where it comes back after a while, keep the log, and undo the last change of version or arguments.',
        replacePod,
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'one engine hangs while the others serve or rest',
        given: [
          ...stalled(one),
          ...server(two, 2, FLOWS, FLOWS),
          ...server(idle, 0, 5000, 5000),
          // A neighbour that works must not speak for it.
          ...strangers(m.promptTokens, one, { during: FLOWS }),
          ...strangers(m.generationTokens, one, { during: FLOWS }),
        ],
        // Five minutes hold the sample before the cause for four evaluations.
        within: 3,
        labels: [labelsOf(one)],
      },
      {
        title: 'both ranks of a pod hang while they read prompts, and another pod while it generates',
        given: [
          sample(m.waiting, one, { before: 0, during: 1, after: 0 }),
          sample(m.waiting, rank1, { during: 0 }),
          // An engine that was started again counts from zero.
          ...[one, rank1].map(labels => sample(m.promptTokens, labels, { before: FLOWS, during: 0 })),
          sample(m.generationTokens, one, { during: 5000 }),
          sample(m.waiting, two, { before: 0, during: 1, after: 0 }),
          sample(m.promptTokens, two, { during: 5000 }),
          sample(m.generationTokens, two, { before: FLOWS, during: 0 }),
        ],
        within: 3,
        labels: [labelsOf(one), labelsOf(two)],
      },
    ],
    silent: () => [
      {
        title: 'nobody asks anything',
        given: [...server(idle, 0, 5000, 5000), ...strangers(m.waiting, idle, { during: 9 })],
      },
      {
        title: 'one rank of two reads prompts',
        given: [...server(one, 9, 5000, 5000), ...server(rank1, 0, FLOWS, 5000)],
      },
      { title: 'one rank of two generates', given: [...server(one, 9, 5000, 5000), ...server(rank1, 0, 5000, FLOWS)] },
      { title: 'long answers are generated while requests wait', given: server(one, 9, 5000, FLOWS) },
      { title: 'a pooling model works off its prompts while requests wait', given: server(one, 9, FLOWS, 0) },
      {
        title: 'servers of neighbours hang',
        given: [
          ...strangers(m.waiting, one, { during: 9 }),
          ...strangers(m.promptTokens, one, { during: 5000 }),
          ...strangers(m.generationTokens, one, { during: 5000 }),
        ],
      },
    ],
  });
};
