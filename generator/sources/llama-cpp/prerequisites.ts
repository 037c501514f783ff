import { fragment } from '../../lib/shell.ts';
import type { Setup, SourcePrerequisite } from '../../model/source.ts';
import { podsBehind } from '../../model/steps.ts';
import type { Options } from './options.ts';

/** What must be set in the server itself (llama.cpp, tools/server/README.md). */
export const prerequisites = ({ name, options }: Setup<Options>): readonly SourcePrerequisite[] => {
  const { namespace, service, port, path, secret } = options;
  return [
    {
      title: `Metrics of llama.cpp \`${name}\``,
      why: 'llama-server exposes metrics only with `--metrics`, and answers 501 to a scrape without it. The Python server of llama.cpp has none at all.',
      how: `Start it with \`--metrics\`, or with \`LLAMA_ARG_ENDPOINT_METRICS=1\` in its environment.${secret ? ` Keep the key of \`--api-key\` in the Secret \`${secret.name}\` as well.` : ''}`,
      verify: {
        run: [
          {
            intent: 'ask',
            in: namespace,
            to: podsBehind(service),
            port,
            path,
            ...(secret ? { bearer: secret } : {}),
            through: fragment`grep -c ^llamacpp:`,
          },
        ],
        expect: 'a number above 0',
      },
    },
  ];
};
