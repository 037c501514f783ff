import { fragment } from '../../lib/shell.ts';
import { fence } from '../../lib/template.ts';
import { onCluster } from '../../model/scope.ts';
import type { SourcePrerequisite, Watched } from '../../model/source.ts';
import { podsBehind } from '../../model/steps.ts';
import { memoryFor } from '../../slo/promise.ts';
import type { Options } from './options.ts';

/** What must be set in LiteLLM itself. No environment variable switches its metrics on (litellm/proxy/proxy_server.py). */
export const prerequisites = ({ options, guide, words }: Watched<Options>): readonly SourcePrerequisite[] => {
  const { namespace, service, port, path, scheme, secret, slo } = options;
  const settings = ['litellm_settings:', '  callbacks: ["prometheus"]'];
  const open = secret ? [] : ['  require_auth_for_metrics_endpoint: false'];
  return [
    {
      title: `Metrics of LiteLLM in \`${namespace}\``,
      why: 'LiteLLM serves metrics only with its `prometheus` callback, and from 1.85.7 on only to who shows a key.',
      how: `Add this to the \`config.yaml\` of LiteLLM and start it again${secret ? `; create a key and keep it in the Secret \`${secret.name}\`` : `. Whoever reaches the Service can then read the metrics: keep others out${onCluster(words, ' with a NetworkPolicy')}, or name a \`secret\``}.\n\n${fence('yaml', [...settings, ...open].join('\n'))}`,
      verify: {
        run: [
          {
            intent: 'ask',
            in: namespace,
            to: podsBehind(service),
            port,
            path,
            scheme,
            ...(secret ? { bearer: secret } : {}),
            through: fragment`grep -c ^litellm_`,
          },
        ],
        expect: 'a number above 0',
      },
    },
    ...memoryFor(slo, guide),
  ];
};
