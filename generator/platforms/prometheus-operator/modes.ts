import type { Path } from '../../lib/yaml.ts';
import { type Unsupported, unsupported } from '../../model/artifact.ts';
import type { Answers, Refusal } from '../../model/platform.ts';
import { isDescribed, isOwn, type Options, type Setting } from './options.ts';
import { crds } from './own/crds.ts';
import { refusedLimits } from './own/limits.ts';
import { refusedPatterns } from './own/log-alerts.ts';
import { refusedLines } from './own/log-lines.ts';
import { lokiSecret } from './own/loki.ts';
import { ownStack } from './own/stack.ts';
import { tempoSecret } from './own/tempo.ts';
import { bucketSecret } from './own/thanos.ts';
import { watched } from './own/watched.ts';

type Mode = Pick<Answers, 'stack' | 'copies' | 'secrets' | 'sources' | 'definitions'> & {
  readonly refuses: readonly Refusal[];
  /** Namespaces of the stack that are there already. */
  readonly present: readonly string[];
};

const refuse = (at: Path, why: Unsupported): Refusal => ({ ...why, part: 'platform', at });

/** An own stack is described, and that of others is adopted. */
const IDLE = unsupported(
  'with `mode: adopt` no Prometheus comes from here',
  'drop `platform.own`, or write `mode: own`',
);

/** What the stack is: that of others, or one that comes from here. */
export const modeOf = (setting: Setting): Mode => MODES[setting.options.mode](setting);

const MODES: { readonly [Name in Options['mode']]: (setting: Setting) => Mode } = {
  adopt: ({ options }) => ({
    stack: () => [],
    copies: options.replicas,
    secrets: [],
    sources: [],
    definitions: undefined,
    present: [options.namespace],
    refuses: [
      ...unselected(options),
      ...contradicted(options),
      ...(options.own ? [refuse(['platform', 'own'], IDLE)] : []),
    ],
  }),
  own: setting => ({
    stack: () => (isOwn(setting) ? ownStack(setting) : []),
    copies: setting.options.own?.replicas ?? 2,
    secrets: isOwn(setting) ? [...bucketSecret(setting), ...lokiSecret(setting), ...tempoSecret(setting)] : [],
    sources: isOwn(setting) ? watched(setting) : [],
    definitions: isOwn(setting) ? crds(setting) : undefined,
    present: [],
    refuses: [
      ...(isOwn(setting) ? [...refusedPatterns(setting), ...refusedLines(setting), ...refusedLimits(setting)] : []),
      ...(setting.options.own
        ? []
        : [
            refuse(
              ['platform'],
              unsupported(
                'a stack of its own needs volumes, and the config names no storage class: the operator makes nothing where the class does not exist',
                'write `own: { storageClass: NAME }` under `platform`; `kubectl get storageclasses` lists them',
              ),
            ),
          ]),
      ...(setting.options.own?.collector && !setting.options.own.loki && !setting.options.own.tempo
        ? [
            refuse(
              ['platform', 'own', 'collector'],
              unsupported(
                'the collectors would have nowhere to send to: neither `loki` nor `tempo` comes from here',
                'add `loki` or `tempo` under `platform.own`, or drop `collector`',
              ),
            ),
          ]
        : []),
      ...(['release', 'labels'] as const)
        .filter(key => setting.options[key] !== undefined)
        .map(key =>
          refuse(
            ['platform', key],
            unsupported(
              'the Prometheus that comes from here selects every monitor and every rule',
              `drop \`platform.${key}\`, or write \`mode: adopt\``,
            ),
          ),
        ),
    ],
  }),
};

/** A config that does not say what the Prometheus selects. */
const unselected = (options: Options): readonly Refusal[] =>
  isDescribed(options)
    ? []
    : [
        refuse(
          ['platform'],
          unsupported(
            'its Prometheus selects monitors and rules by labels, and the config names none: it would read nothing, without any message',
            'write `platform: { kind: prometheus-operator, release: NAME }` with the Helm release of kube-prometheus-stack, or `labels:` as its selectors have them; `kubectl get prometheuses.monitoring.coreos.com -A -o yaml` shows both',
          ),
        ),
      ];

/** A config that names two releases: one label has one value. */
const contradicted = ({ release, labels }: Options): readonly Refusal[] =>
  release === undefined || (labels?.['release'] ?? release) === release
    ? []
    : [
        refuse(
          ['platform', 'labels', 'release'],
          unsupported(
            `its Prometheus selects by the label \`release\`, which is \`${release}\` by \`platform.release\` and \`${labels?.['release']}\` here: one of them would select nothing`,
            'drop one of the two',
          ),
        ),
      ];
