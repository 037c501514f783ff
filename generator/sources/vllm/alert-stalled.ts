import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { kept, onCluster } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, listAll, logs } from '../../model/steps.ts';
import { level, promql, rate } from '../../promql/promql.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { engine } from './scenario.ts';
import { askPod, replacePod } from './steps.ts';

const FLOWS: Motion = { from: 5000, perMinute: 600 };
const STANDS: Motion = { perMinute: 0 };

/**
 * An engine holds requests and makes no token of either kind. vLLM sets its gauges after an engine step, so a hang
 * freezes them: `waiting` may stay 0 while `running` does not (seen with a stopped engine of vLLM 0.32). Engines are
 * asked one by one: another one of the pod that works hides nothing. Prompt tokens count as well: pooling models
 * generate none.
 */
export const servingStalled = (at: Watched<Options>): Alert => {
  const { options } = at;
  const m = handles(options);
  const grain = { where: at.scope, by: [...at.replica, 'model_name', 'engine'] };
  const server = (
    labels: Readonly<Record<string, string>>,
    [running, waiting]: readonly [running: Motion, waiting: Motion],
    prompt: Motion,
    generation: Motion,
  ) => [
    sample(m.running, labels, { during: running }),
    sample(m.waiting, labels, { during: waiting }),
    sample(m.promptTokens, labels, { during: prompt }),
    sample(m.generationTokens, labels, { during: generation }),
  ];
  const stalled = (labels: Readonly<Record<string, string>>, running: number, waiting: number) => [
    sample(m.running, labels, { before: 0, during: running, after: 0 }),
    sample(m.waiting, labels, { before: 0, during: waiting, after: 0 }),
    sample(m.promptTokens, labels, { before: FLOWS, during: STANDS, after: { perMinute: 600 } }),
    sample(m.generationTokens, labels, { before: FLOWS, during: STANDS, after: { perMinute: 600 } }),
  ];
  const one = engine(at, 'granite-predictor-1', 'granite');
  const rank1 = engine(at, 'granite-predictor-1', 'granite', '1');
  const two = engine(at, 'granite-predictor-2', 'granite');
  const idle = engine(at, 'llama-predictor-1', 'llama');
  const labelsOf = (labels: Readonly<Record<string, string>>) => kept(labels, grain.by);
  return alert('VllmServingStalled', {
    severity: 'critical',
    for: '10m',
    expr: () =>
      promql`(${level('sum', m.running, grain)} + ${level('sum', m.waiting, grain)}) > 0 and (${rate(m.promptTokens, grain)} + ${rate(m.generationTokens, grain)}) == 0`,
    summary: `${at.words.replicaTitle} in ${at.words.placeText} has stopped serving {{ $labels.model_name }}`,
    description: `An engine of ${at.words.replicaKind} ${at.words.replicaText} holds {{ $value | printf "%.0f" }} requests for {{ $labels.model_name }}, running and waiting, and makes no token for any of them.`,
    runbook: {
      meaning:
        'The server takes requests and its engine does not work on them: the engine hangs in a GPU call or a collective operation, or has lost a worker.',
      impact: `Every request that this ${at.words.replicaKind} has taken hangs until its client gives up. Its health route may still answer, so new ones keep coming.`,
      diagnosis: [
        logs(
          alertedPod,
          { tail: 100 },
          {
            say: 'Read the last words of the engine',
            look: 'A traceback, `NCCL` or `Engine core` names what failed. Silence since long ago is a call to the GPU that does not return.',
          },
        ),
        askPod(options, fragment`grep -E "^vllm:(num_requests|generation_tokens|prompt_tokens)"`, {
          say: 'See what it holds, and run this again after a minute',
          look: 'A hang has running or waiting requests, and `generation_tokens` that do not move between two calls.',
        }),
        `Look at *GPU utilization by ${at.words.machineKind}*: use at 100 % without tokens is a kernel that hangs, 0 % an engine that waits.`,
        listAll({
          youngestLast: true,
          say: `Where the model spans several ${at.words.replicaKind}s, see whether a worker was restarted`,
          look: `The youngest ${at.words.replicaKind}s are at the end. A worker younger than its leader has left it alone.`,
        }),
      ],
      mitigation: [
        `A GPU that raises \`GpuXidErrors\` at the same time is the cause: ${onCluster(at.words, 'cordon its node', 'take its machine out')} first.`,
        'Where it comes back after a while, keep the log, and undo the last change of version or arguments.',
        replacePod,
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'one engine hangs with requests in its batch and none in its queue, while the others serve or rest',
        as: 'engine-rank-stopped',
        given: [
          ...stalled(one, 3, 0),
          ...server(rank1, [2, 1], FLOWS, FLOWS),
          ...server(two, [1, 2], FLOWS, FLOWS),
          ...server(idle, [0, 0], 5000, 5000),
          // A neighbour that works must not speak for it.
          ...strangers(m.promptTokens, one, { during: FLOWS }),
          ...strangers(m.generationTokens, one, { during: FLOWS }),
        ],
        // Five minutes hold the sample before the cause for four evaluations.
        within: 3,
        labels: [labelsOf(one)],
        value: '3',
      },
      {
        title: 'an engine stops while it works on requests and others wait',
        as: 'engine-stopped-busy',
        given: stalled(one, 4, 8),
        within: 3,
        labels: [labelsOf(one)],
        value: '12',
      },
      {
        title: `requests wait at two engines of a ${at.words.replicaKind} that take none in, while one read prompts and the other wrote`,
        given: [
          sample(m.running, one, { during: 0 }),
          sample(m.waiting, one, { before: 0, during: 1, after: 0 }),
          sample(m.promptTokens, one, { during: 5000 }),
          // An engine that was started again counts from zero.
          sample(m.generationTokens, one, { before: FLOWS, during: 0 }),
          sample(m.running, rank1, { during: 0 }),
          sample(m.waiting, rank1, { before: 0, during: 1, after: 0 }),
          sample(m.promptTokens, rank1, { before: FLOWS, during: 0 }),
          sample(m.generationTokens, rank1, { during: 5000 }),
        ],
        within: 3,
        labels: [labelsOf(one), labelsOf(rank1)],
        value: '1',
      },
    ],
    silent: () => [
      {
        title: 'no request arrives',
        given: [
          ...server(idle, [0, 0], 5000, 5000),
          ...strangers(m.waiting, idle, { during: 9 }),
          ...strangers(m.running, idle, { during: 9 }),
        ],
      },
      {
        title: 'an engine stops while nothing is asked of it, and requests that come later hang unseen',
        as: 'engine-stopped-idle',
        given: server(idle, [0, 0], 5000, 5000),
      },
      { title: 'long prompts are read while requests wait', given: server(one, [1, 9], FLOWS, 5000) },
      { title: 'long answers are generated while requests wait', given: server(one, [1, 9], 5000, FLOWS) },
      { title: 'a pooling model works off its prompts while requests wait', given: server(one, [1, 9], FLOWS, 0) },
      {
        title: 'servers of neighbours hang',
        given: [
          ...strangers(m.running, one, { during: 9 }),
          ...strangers(m.waiting, one, { during: 9 }),
          ...strangers(m.promptTokens, one, { during: 5000 }),
          ...strangers(m.generationTokens, one, { during: 5000 }),
        ],
      },
    ],
  });
};
