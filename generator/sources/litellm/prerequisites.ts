import { fragment, sh } from '../../lib/shell.ts';
import { fence } from '../../lib/template.ts';
import type { Prerequisite } from '../../model/prerequisite.ts';
import type { Setup } from '../../model/source.ts';
import { memoryFor } from '../../slo/promise.ts';
import type { Options } from './options.ts';

/** What must be set in LiteLLM itself. No environment variable switches its metrics on (litellm/proxy/proxy_server.py). */
export const prerequisites = ({ options, guide }: Setup<Options>): readonly Prerequisite[] => {
  const { namespace, service, port, path, secret, slo } = options;
  const settings = ['litellm_settings:', '  callbacks: ["prometheus"]'];
  // A dot in a key would be a step of the path.
  const key = secret && `{.data.${secret.key.replaceAll('.', '\\.')}}`;
  const shown = secret
    ? fragment`-H "Authorization: Bearer $(kubectl get secret ${secret.name} -n ${namespace} -o jsonpath='${key ?? ''}' | base64 -d)" `
    : fragment``;
  const open = secret ? [] : ['  require_auth_for_metrics_endpoint: false'];
  return [
    {
      title: `Metrics of LiteLLM in \`${namespace}\``,
      why: 'LiteLLM serves metrics only with its `prometheus` callback, and from 1.85.7 on only to who shows a key.',
      how: `Add this to the \`config.yaml\` of LiteLLM and start it again${secret ? `; create a key and keep it in the Secret \`${secret.name}\`` : '. Whoever reaches the Service can then read the metrics: keep others out with a NetworkPolicy, or name a `secret`'}.\n\n${fence('yaml', [...settings, ...open].join('\n'))}`,
      verify: {
        run: sh`kubectl port-forward -n ${namespace} service/${service} 4000:${port} >/dev/null & sleep 2; curl -s ${shown}http://localhost:4000${path} | grep -c ^litellm_; kill $!`,
        expect: 'a number above 0',
      },
    },
    ...memoryFor(slo, guide),
  ];
};
