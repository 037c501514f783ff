import { fragment } from '../lib/shell.ts';
import type { Setup, Watched } from '../model/source.ts';
import { defineSource } from '../model/source.ts';
import { podsBehind } from '../model/steps.ts';
import { seconds } from '../promql/duration.ts';
import { canaryMissing } from './alert-missing.ts';
import { costWords } from './cost.ts';
import { canaries } from './metrics.ts';
import { askedOf } from './options.ts';
import { labelsOf, PORT, type ProberOptions } from './prober-options.ts';
import { workload } from './workload.ts';

/**
 * The prober of a canary, watched like any other source. What it finds is reported by the source that it belongs to; here
 * is only whether it works.
 */
export const prober = defineSource<ProberOptions>({
  kind: 'canary',
  title: 'Canary (a request for one token, again and again)',
  contract: canaries,
  options: { type: 'object', additionalProperties: false, properties: {} },
  scrape: ({ name, options: { namespace, canary } }) => ({
    from: 'service',
    namespace,
    matchLabels: labelsOf(name),
    service: name,
    port: 'http',
    path: '/probe',
    interval: canary.interval,
    timeout: canary.timeout,
    asks: askedOf(canary, namespace).map(({ model, target, deployment }) => ({
      params: { module: model, target },
      about: 'target',
      labels: { model_name: model, ...(deployment === undefined ? {} : { deployment }) },
    })),
  }),
  alerts: (at: Watched<ProberOptions>) => [canaryMissing(at)],
  dashboards: () => [],
  workload,
  secrets: ({ name, options: { namespace, canary } }) => secretsOf(name, namespace, canary),
  prerequisites: at => [admitted(at)],
});

const secretsOf = (name: string, namespace: string, { secret, ca }: ProberOptions['canary']) => [
  ...(secret
    ? [
        {
          namespace,
          name: secret.name,
          reader: `prober \`${name}\`, to ask the models`,
          keys: [
            { key: secret.key, meaning: 'a bearer token that may call the models of the canary and nothing else' },
          ],
        },
      ]
    : []),
  ...(ca?.secret === undefined
    ? []
    : [
        {
          namespace,
          name: ca.secret,
          reader: `prober \`${name}\`, to trust the models`,
          keys: [{ key: ca.key, meaning: 'the certificate of the authority that signed theirs' }],
        },
      ]),
];

/** What nothing here can bring about: that the models let the prober in, and that its cost is meant. */
function admitted({ name, options: { namespace, canary }, copies }: Setup<ProberOptions>) {
  const [first] = askedOf(canary, namespace);
  const query = new URLSearchParams({ module: first?.model ?? '', target: first?.target ?? '' });
  const models = askedOf(canary, namespace).map(({ model, target }) => `\`${model}\` at \`${target}\``);
  return {
    title: `The canary \`${name}\` may ask its models`,
    why: `It costs ${costWords(canary, namespace, copies)}: every ${canary.interval} each of ${copies} Prometheus has it ask ${models.join(', ')}. A model that lets it not in looks like one that hangs.`,
    how: `Where a NetworkPolicy guards the models, admit pods with the label \`app.kubernetes.io/name=${name}\` of namespace \`${namespace}\`. Leave the canary off for a model that requests wake from zero replicas: it would keep the GPU occupied.`,
    verify: {
      run: [
        {
          intent: 'ask' as const,
          in: namespace,
          to: podsBehind(name),
          port: PORT,
          path: `/probe?${query}`,
          // A probe that hangs fails after its full time: curl must wait longer.
          options: fragment`--max-time ${seconds(canary.timeout) + 15}`,
          through: fragment`grep ^probe_success`,
        },
      ],
      expect: '`probe_success 1`, once it is deployed',
    },
  };
}
