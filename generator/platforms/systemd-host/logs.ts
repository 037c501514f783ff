import { SEVERITIES, severityWord } from '../../kinds/collector/severity.ts';
import {
  batches,
  type Component,
  collectorConfig,
  filledText,
  fromEnvironment,
  fromFile,
  limitedMemory,
  lokiAt,
  masking,
  otlpHttp,
  splunkHec,
  victoriaLogsAt,
} from '../../kinds/collector.ts';
import { distinct } from '../../lib/sort.ts';
import type { FileContent } from '../../model/artifact.ts';
import type { Config } from '../../model/config.ts';
import { secretFile } from '../../model/secret.ts';
import type { Options, Programs } from './options.ts';
import { FILES, LOOPBACK, VARIABLES } from './places.ts';
import { unitOf } from './targets.ts';

/** Programs that keep logs. */
export const STORES = ['loki', 'victoria-logs'] as const satisfies readonly (keyof Programs)[];

/** The extension that keeps what must outlive a restart: how far the journal was read, and what waits to be sent. */
const STORAGE = 'file_storage';

/** Exporters that are units of the stack: a source of one is not a unit of its own. */
const EXPORTERS: readonly string[] = ['node-exporter', 'redis-exporter'];

type Match = Readonly<Record<string, string>>;
type Named = ReturnType<typeof unitOf>;

/** The manager of a unit, by a field of its lines that no program can set: those that begin with `_` are the journal's own. */
const MANAGER = { user: { _SYSTEMD_USER_UNIT: 'init.scope' }, system: { _PID: '1' } } as const;

/**
 * What matches the lines of a unit, and those of its manager about it, such as that it was started again or ended for lack of
 * memory: the manager of a user has other fields than that of the machine (systemd.journal-fields(7)).
 */
const matchesOfUnit = ({ name, manager }: Named): readonly Match[] => {
  const unit = `${name}.service`;
  return manager === 'user'
    ? [{ _SYSTEMD_USER_UNIT: unit }, { ...MANAGER.user, USER_UNIT: unit }]
    : [{ _SYSTEMD_UNIT: unit }, { ...MANAGER.system, UNIT: unit }];
};

/** Units whose lines are read: those of the stack, of sources, and what the config names. */
function unitsOf(options: Options, { sources }: Pick<Config, 'sources'>, own: readonly string[]): readonly Named[] {
  const watched = Object.entries(sources).flatMap(([name, { kind }]) =>
    EXPORTERS.includes(kind) && own.includes(kind) && !options.targets[name]?.unit
      ? []
      : [unitOf(name, options, undefined)],
  );
  // Its own lines would be new ones for it to read: those about a failure, without an end.
  const named = [
    ...own.filter(name => name !== 'otel-collector'),
    ...(options.programs['otel-collector']?.units ?? []),
  ].map(name => ({
    name,
    manager: 'user' as const,
  }));
  const units = distinct([...named, ...watched].map(unit => JSON.stringify(unit)));
  return units.map(unit => JSON.parse(unit) as Named);
}

/** Whose line it is, as an expression of operators: for one of a manager about a unit it is that unit. */
const UNIT = [
  `(body._SYSTEMD_USER_UNIT == "${MANAGER.user._SYSTEMD_USER_UNIT}" ? body.USER_UNIT : nil)`,
  `(body._PID == "${MANAGER.system._PID}" ? body.UNIT : nil)`,
  'body._SYSTEMD_USER_UNIT',
  'body._SYSTEMD_UNIT',
  'body.SYSLOG_IDENTIFIER',
  '"unknown"',
].join(' ?? ');

/**
 * A line as a record: its unit as `service.name`, which is the name of its job, too, how severe it is, and its text. The
 * severity is that of the journal; a program that only prints has `info` there, and then the first word in its text counts
 * that is a severity (stanza, docs/operators; systemd.journal-fields(7)).
 */
const operators = [
  { type: 'add', field: 'resource["service.name"]', value: `EXPR(trimSuffix((${UNIT}), ".service"))` },
  { type: 'move', from: 'body._HOSTNAME', to: 'resource["host.name"]', on_error: 'send_quiet' },
  {
    type: 'regex_parser',
    // A manager says itself how severe its lines are, and quotes names and commands of units.
    if: `body.PRIORITY == "6" and body._PID != "${MANAGER.system._PID}" and body._SYSTEMD_USER_UNIT != "${MANAGER.user._SYSTEMD_USER_UNIT}"`,
    parse_from: 'body.MESSAGE',
    parse_to: 'body',
    regex: severityWord('PRIORITY'),
    on_error: 'send_quiet',
  },
  {
    type: 'severity_parser',
    parse_from: 'body.PRIORITY',
    overwrite_text: true,
    mapping: SEVERITIES,
    on_error: 'send_quiet',
  },
  // The last: nothing else of the record of the journal is left.
  { type: 'move', from: 'body.MESSAGE', to: 'body' },
];

const journald = (name: string, settings: object): Component => [
  `journald/${name}`,
  // What is turned away for lack of memory is offered again: else it would be lost (stanza, adapter/config.go).
  {
    storage: STORAGE,
    convert_message_bytes: true,
    retry_on_failure: { enabled: true, max_elapsed_time: '0s' },
    ...settings,
  },
];

/** Lines that are read as those of a unit already: all of the user's, and those of units of the machine that are named. */
const readAlready = (units: readonly Named[]): string =>
  [
    'body._SYSTEMD_USER_UNIT != nil',
    ...units
      .filter(({ manager }) => manager === 'system')
      .map(({ name }) => `(body._PID == "1" ? body.UNIT : body._SYSTEMD_UNIT) == "${name}.service"`),
  ].join(' or ');

/** What reads the journal. Errors of the whole machine leave out those of units that are read already. */
const receivers = (units: readonly Named[], system: boolean): readonly Component[] => [
  journald('units', { matches: units.flatMap(matchesOfUnit), operators }),
  ...(system
    ? [
        journald('machine', {
          priority: 'err',
          operators: [{ type: 'filter', expr: readAlready(units) }, ...operators],
        }),
      ]
    : []),
];

/** Bytes of a size as systemd has it. */
const MEBIBYTES: Readonly<Record<string, number>> = { '': 2 ** -20, K: 2 ** -10, M: 1, G: 2 ** 10, T: 2 ** 20 };
const mebibytes = (size: string): number => Number.parseInt(size, 10) * (MEBIBYTES[size.replace(/^\d+/, '')] ?? 1);

/** Where the lines go. */
const exporters = ({ loki, 'victoria-logs': victoria, 'otel-collector': own }: Programs): readonly Component[] => [
  ...(loki ? [otlpHttp('loki', lokiAt(`http://${LOOPBACK}:${loki.port}`), STORAGE)] : []),
  ...(victoria ? [otlpHttp('victoria-logs', victoriaLogsAt(`http://${LOOPBACK}:${victoria.port}`), STORAGE)] : []),
  ...(own?.splunk ? [splunkHec(own.splunk, fromFile(VARIABLES.config, secretFile(own.splunk.secret)), STORAGE)] : []),
];

/** What the collector reads; nothing where it does not run. */
export function collector(
  options: Options,
  config: Pick<Config, 'sources'>,
  own: readonly string[],
): readonly FileContent[] {
  const { programs } = options;
  const given = programs['otel-collector'];
  if (!given) return [];
  const data = collectorConfig({
    extensions: [
      [STORAGE, { directory: filledText(fromEnvironment(VARIABLES.data), '/otel-collector'), create_directory: true }],
    ],
    pipelines: {
      logs: {
        receivers: receivers(unitsOf(options, config, own), given.system),
        processors: [
          limitedMemory(Math.max(1, Math.floor(mebibytes(given.memory) * 0.8))),
          masking(given.mask),
          batches,
        ],
        exporters: exporters(programs),
      },
    },
    metrics: { host: LOOPBACK, port: given.port },
  });
  return [{ kind: 'collector-yml', path: FILES.collector, data }];
}
