import { masked, unusableMask } from '../../kinds/collector/masks.ts';
import { nearest } from '../../lib/names.ts';
import { finds, re2 } from '../../lib/re2.ts';
import type { Path } from '../../lib/yaml.ts';
import { type Unsupported, unsupported } from '../../model/artifact.ts';
import { type Config, secretsWay } from '../../model/config.ts';
import { platformOptions, type Refusal } from '../../model/platform.ts';
import { seconds } from '../../promql/duration.ts';
import { STORES } from './logs.ts';
import { TABLE_HOURS } from './loki.ts';
import type { Options, Programs } from './options.ts';
import { instanceOf, isLoopback } from './targets.ts';

const refuse = (part: string, path: Path, { unsupported: why }: Unsupported): Refusal => ({
  part,
  at: path,
  unsupported: why,
});

/** What of Grafana only an operator can do. */
const OF_OPERATORS = ['version', 'storage', 'resources'] as const;

const PROGRAMS = ['platform', 'programs'] as const;

/** What is amiss with the programs of logs: lines that go nowhere, a store that stays empty, and what no store keeps. */
function* ofLogs({ programs }: Options): Generator<Refusal> {
  const { loki, 'victoria-logs': victoria, vmalert, 'otel-collector': given } = programs;
  const [store, other] = STORES.filter(name => programs[name] !== undefined);
  if (given && store === undefined && !given.splunk)
    yield refuse(
      'otel-collector',
      [...PROGRAMS, 'otel-collector'],
      unsupported('nothing keeps the lines that it reads', 'write `loki: {}` beside it, or `victoria-logs: {}`'),
    );
  if (store !== undefined && !given)
    yield refuse(
      store,
      [...PROGRAMS, store],
      unsupported('nothing sends lines to it, and it stays empty', 'write `otel-collector: {}` beside it'),
    );
  if (other !== undefined)
    yield refuse(
      other,
      [...PROGRAMS, other],
      unsupported(`\`${store}\` keeps the same lines, and both would take the room`, `take one of the two out`),
    );
  if (vmalert && !victoria)
    yield refuse(
      'vmalert',
      [...PROGRAMS, 'vmalert'],
      unsupported(
        'it asks VictoriaLogs, and none runs here',
        loki ? 'take it out: Loki evaluates alerts on logs itself' : 'write `victoria-logs: {}` beside it',
      ),
    );
  const hours = loki ? seconds(loki.retention) / 3600 : TABLE_HOURS;
  if (hours < TABLE_HOURS || hours % TABLE_HOURS !== 0)
    yield refuse(
      'loki',
      [...PROGRAMS, 'loki', 'retention'],
      unsupported(
        `its index has a table for every ${TABLE_HOURS} hours, and \`${loki?.retention}\` is no number of these`,
        'write whole days, such as `15d`',
      ),
    );
  if (victoria && seconds(victoria.retention) < DAY)
    yield refuse(
      'victoria-logs',
      [...PROGRAMS, 'victoria-logs', 'retention'],
      unsupported(`it keeps a day or more, and \`${victoria.retention}\` is less`, 'write `1d` or more'),
    );
  for (const [index, mask] of (given?.mask ?? []).entries()) {
    const why = unusableMask(mask);
    if (why) yield refuse('otel-collector', [...PROGRAMS, 'otel-collector', 'mask', index], why);
  }
}

const DAY = 86_400;

/** Alerts on logs that nothing evaluates, and those whose pattern does not do what its examples say. */
function* ofLogAlerts({ programs, logAlerts }: Options): Generator<Refusal> {
  const mask = programs['otel-collector']?.mask;
  for (const [name, { pattern, example, otherwise, ...said }] of Object.entries(logAlerts)) {
    const at = ['platform', 'logAlerts', name];
    for (const key of ['summary', 'description'] as const)
      if (programs.vmalert && said[key].includes('%{'))
        yield refuse(
          name,
          [...at, key],
          unsupported(
            'vmalert reads `%{NAME}` in a file of rules as a variable of its environment, and rejects the file without it',
            'write it without `%{`',
          ),
        );
    if (!programs.loki && !programs.vmalert)
      yield refuse(
        name,
        at,
        unsupported(
          'nothing evaluates alerts on logs',
          programs['victoria-logs']
            ? 'write `vmalert: {}` under `platform.programs`'
            : 'write `loki: {}` and `otel-collector: {}` under `platform.programs`',
        ),
      );
    if (!re2(pattern)) {
      yield refuse(
        name,
        [...at, 'pattern'],
        unsupported(
          `\`${pattern}\` is no regular expression of RE2, and no rule of the file would be loaded`,
          'write one without look-around and back-references (https://github.com/google/re2/wiki/Syntax)',
        ),
      );
      continue;
    }
    // Lines are judged as they are kept.
    const isFound = (line: string) => finds(pattern, mask ? masked(line, mask) : line);
    if (!isFound(example))
      yield refuse(
        name,
        [...at, 'example'],
        finds(pattern, example)
          ? unsupported(
              'the collector masks what its pattern looks for, so it would never fire',
              'look for a part of the line that is no secret',
            )
          : unsupported(
              'its pattern does not take this line, so it would not fire',
              'correct the pattern or the example',
            ),
      );
    if (isFound(otherwise))
      yield refuse(
        name,
        [...at, 'otherwise'],
        unsupported('its pattern takes this line, so it would fire', 'narrow the pattern, or correct the line'),
      );
  }
}

/** Stores that series would travel to in the open, and a user without a password. */
const ofStores = ({ programs: { prometheus } }: Options): readonly Refusal[] =>
  prometheus.remoteWrite.flatMap(({ url, user, secret }, index) => {
    const { protocol, hostname } = new URL(url);
    const at = [...PROGRAMS, 'prometheus', 'remoteWrite', index];
    return [
      ...(protocol === 'https:' || isLoopback(hostname)
        ? []
        : [
            refuse(
              'remoteWrite',
              [...at, 'url'],
              unsupported(
                'every series and its token would cross the network in the open',
                'write an address that begins with `https://`',
              ),
            ),
          ]),
      ...(user !== undefined && !secret
        ? [
            refuse(
              'remoteWrite',
              [...at, 'user'],
              unsupported(
                'nothing sets where its password is kept',
                'write `secret: { name: NAME, key: KEY }` beside it',
              ),
            ),
          ]
        : []),
    ];
  });

/** Targets that no source has the name of: nothing would listen to what they say. */
function ofTargets({ targets, programs }: Options, { sources }: Config): readonly Refusal[] {
  const known = [...Object.keys(sources), ...(Object.keys(programs) as (keyof Programs)[]).map(instanceOf)];
  return Object.keys(targets)
    .filter(name => !known.includes(name))
    .map(name => {
      const [closest] = nearest(name, known);
      return refuse(
        name,
        ['platform', 'targets', name],
        unsupported(
          'no source has this name, and what is written here would go unread',
          closest === undefined ? 'write the name of a source under `sources`' : `write \`${closest}\`, or take it out`,
        ),
      );
    });
}

/** What the config asks for and a machine cannot do. */
export const refusals = (config: Config): readonly Refusal[] => [
  ...ofLogs(platformOptions(config)),
  ...ofLogAlerts(platformOptions(config)),
  ...ofStores(platformOptions(config)),
  ...ofTargets(platformOptions(config), config),
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
