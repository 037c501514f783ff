import { type Unsupported, unsupported } from '../../model/artifact.ts';
import { type Config, secretsWay } from '../../model/config.ts';
import type { Refusal } from '../../model/platform.ts';

const refuse = (part: string, path: readonly string[], { unsupported: why }: Unsupported): Refusal => ({
  part,
  at: path,
  unsupported: why,
});

/** What of Grafana only an operator can do. */
const OF_OPERATORS = ['version', 'storage', 'resources'] as const;

/** What the config asks for and a machine cannot do. */
export const refusals = (config: Config): readonly Refusal[] => [
  ...OF_OPERATORS.filter(key => config.grafana[key] !== undefined).map(key =>
    refuse(
      'grafana',
      ['grafana', key],
      unsupported(
        'its Grafana is a program that people install, with its data in their home',
        `take \`grafana.${key}\` out; its limits are under \`platform.programs.grafana\``,
      ),
    ),
  ),
  ...(secretsWay(config).kind === 'existing'
    ? []
    : [
        refuse(
          'secrets',
          ['secrets'],
          unsupported(
            'the values of Secrets are files of mode 0600 on the machine, which nothing fills in from a cluster',
            'take `secrets` out: the installation asks for each value',
          ),
        ),
      ]),
];
