import { systemdUnit, unitWord } from '../../kinds/systemd-unit.ts';
import type { FileContent } from '../../model/artifact.ts';
import { secretFile } from '../../model/secret.ts';
import { seconds } from '../../promql/duration.ts';
import type { Options, Programs } from './options.ts';
import { CONFIG_HOME, DATA_HOME, FILES, LOOPBACK, VARIABLES } from './places.ts';

type Name = keyof Programs;
type Program<N extends Name> = NonNullable<Programs[N]>;

/** What differs from program to program. A command is a list of words; what is in them is no specifier unless it stands there on purpose. */
interface Running {
  readonly title: string;
  readonly arguments: readonly string[];
  /** A command that must succeed before it starts. */
  readonly check?: readonly string[];
  /** What must succeed before it reads its configuration anew: else it goes on with the one that it has. */
  readonly reloads?: readonly (readonly string[])[];
  readonly environment?: readonly string[];
  /** Files that must be there. */
  readonly needs?: readonly string[];
  /** Address families beside those of the Internet and of the machine. */
  readonly families?: readonly string[];
  /** System calls beside those of a usual service: another one ends the program. */
  readonly calls?: readonly string[];
}

const config = (path: string) => `${CONFIG_HOME}/${path}`;
const data = (name: string) => `${DATA_HOME}/${name}`;
const listening = (port: number) => `--web.listen-address=${LOOPBACK}:${port}`;

/** Where the password of Grafana's first administrator is. */
export const GRAFANA_ADMIN = { name: 'grafana', key: 'admin-password' } as const;

/** Folders of the machine, for programs whose files name them. */
const FOLDERS = [`${VARIABLES.config}=${CONFIG_HOME}`, `${VARIABLES.data}=${DATA_HOME}`];

const LOKI_READS = [`-config.file=${config(FILES.loki)}`, '-config.expand-env=true'];
const COLLECTOR_READS = `--config=${config(FILES.collector)}`;
const VMALERT_READS = [FILES.vmalertRules, 'log-rules/custom/*.yml'].map(file => `-rule=${config(file)}`);
const HOUR = 3600;

/** How each program is run: a total record. */
const RUNNING: { readonly [N in Name]: (program: Program<N>, options: Options) => Running } = {
  // Admin routes make the snapshots of a backup; they listen to the machine alone, as everything here does.
  prometheus: ({ port, promtool, retention, size }) => ({
    title: 'Prometheus',
    arguments: [
      `--config.file=${config(FILES.prometheus)}`,
      `--storage.tsdb.path=${data('prometheus')}`,
      `--storage.tsdb.retention.time=${retention}`,
      `--storage.tsdb.retention.size=${size}`,
      listening(port),
      `--web.external-url=http://${LOOPBACK}:${port}`,
      '--web.enable-admin-api',
    ],
    check: [promtool, 'check', 'config', '--syntax-only', config(FILES.prometheus)],
    // A token that is gone keeps nothing from starting; without the flag, files of tokens and of rules are checked as well.
    reloads: [[promtool, 'check', 'config', config(FILES.prometheus)]],
  }),
  // Without an empty address it opens port 9094 on all interfaces, for other Alertmanagers.
  alertmanager: ({ port, amtool, retention }) => ({
    title: 'Alertmanager',
    arguments: [
      `--config.file=${config(FILES.alertmanager)}`,
      `--storage.path=${data('alertmanager')}`,
      `--data.retention=${retention}`,
      listening(port),
      `--web.external-url=http://${LOOPBACK}:${port}`,
      '--cluster.listen-address=',
    ],
    check: [amtool, 'check-config', config(FILES.alertmanager)],
    reloads: [[amtool, 'check-config', config(FILES.alertmanager)]],
  }),
  grafana: ({ port, home }) => ({
    title: 'Grafana',
    arguments: ['server', `--homepath=${home}`],
    environment: [
      `GF_SERVER_HTTP_ADDR=${LOOPBACK}`,
      `GF_SERVER_HTTP_PORT=${port}`,
      `GF_PATHS_DATA=${data('grafana')}`,
      `GF_PATHS_LOGS=${data('grafana/log')}`,
      `GF_PATHS_PLUGINS=${data('grafana/plugins')}`,
      `GF_PATHS_PROVISIONING=${config('grafana/provisioning')}`,
      `GF_SECURITY_ADMIN_PASSWORD__FILE=${config(secretFile(GRAFANA_ADMIN))}`,
      'GF_ANALYTICS_REPORTING_ENABLED=false',
      'GF_ANALYTICS_CHECK_FOR_UPDATES=false',
      'GF_USERS_ALLOW_SIGN_UP=false',
      `OBSERVABILITY_DASHBOARDS=${config(FILES.dashboards)}`,
    ],
    // Without the file the first administrator would have a password that everybody knows.
    needs: [config(secretFile(GRAFANA_ADMIN))],
  }),
  loki: ({ path }) => ({
    title: 'Store of logs',
    arguments: LOKI_READS,
    environment: FOLDERS,
    check: [path, ...LOKI_READS, '-verify-config'],
  }),
  'victoria-logs': ({ port, retention, size }) => ({
    title: 'Store of logs',
    arguments: [
      `-storageDataPath=${data('victoria-logs')}`,
      `-retentionPeriod=${seconds(retention) / HOUR}h`,
      `-retention.maxDiskSpaceUsageBytes=${size}`,
      `-httpListenAddr=${LOOPBACK}:${port}`,
    ],
    // It asks at each query which pages of a file are in memory (VictoriaMetrics, lib/fs/mincore_linux.go).
    calls: ['mincore'],
  }),
  // The journal comes to the store within seconds, so that rules need not ask for what was half a minute ago.
  vmalert: ({ path, port }, { interval, programs: { alertmanager, 'victoria-logs': store } }) => ({
    title: 'Alerts on logs',
    arguments: [
      ...VMALERT_READS,
      `-evaluationInterval=${interval}`,
      '-rule.evalDelay=5s',
      `-datasource.url=http://${LOOPBACK}:${store?.port}`,
      `-notifier.url=http://${LOOPBACK}:${alertmanager.port}`,
      `-httpListenAddr=${LOOPBACK}:${port}`,
      `-external.url=http://${LOOPBACK}:${port}`,
    ],
    check: [path, ...VMALERT_READS, '-dryRun'],
    reloads: [[path, ...VMALERT_READS, '-dryRun']],
  }),
  'otel-collector': ({ path }) => ({
    title: 'Reader of the journal',
    arguments: [COLLECTOR_READS],
    environment: FOLDERS,
    check: [path, 'validate', COLLECTOR_READS],
    reloads: [[path, 'validate', COLLECTOR_READS]],
  }),
  'node-exporter': ({ port }) => ({
    title: 'Exporter of the machine',
    arguments: [listening(port)],
    families: ['AF_NETLINK'],
    // Its collector of the clock asks for the state of NTP (node_exporter, collector/timex.go).
    calls: ['adjtimex'],
  }),
  'redis-exporter': ({ port }) => ({ title: 'Exporter of Redis', arguments: [listening(port)] }),
  'blackbox-exporter': ({ port }) => ({
    title: 'Prober of addresses',
    arguments: [`--config.file=${config(FILES.blackbox)}`, listening(port)],
    reloads: [],
  }),
};

/** The least that a program may do: only what a user's systemd holds it to (systemd.exec(5), systemd 252, tried one by one). */
const HARDENED = ({ families = [], calls = [] }: Pick<Running, 'families' | 'calls'>) => ({
  NoNewPrivileges: 'yes',
  LockPersonality: 'yes',
  RestrictNamespaces: 'yes',
  RestrictRealtime: 'yes',
  RestrictSUIDSGID: 'yes',
  RestrictAddressFamilies: ['AF_INET', 'AF_INET6', 'AF_UNIX', ...families].join(' '),
  SystemCallArchitectures: 'native',
  SystemCallFilter: ['@system-service', ...calls].join(' '),
  KeyringMode: 'private',
  UMask: '0077',
});

/** Specifiers that words of ours begin with stay; everything else in a word is a text. */
const word = (text: string): string => unitWord(text).replaceAll('%%h/', '%h/');
const command = (words: readonly string[]): string => words.map(word).join(' ');

/** What runs `backup.sh` at its times; nothing where the config does not ask for it. */
export function backupUnits({ backup }: Options, product: string): readonly FileContent[] {
  if (!backup) return [];
  return [
    systemdUnit(FILES.unit(BACKUP), {
      Unit: { Description: `Backup (${product})` },
      Service: {
        Type: 'oneshot',
        ExecStart: command(['/bin/bash', config('backup.sh'), '--keep', String(backup.keep)]),
        Nice: '10',
        ...HARDENED({}),
      },
    }),
    systemdUnit(FILES.timer(BACKUP), {
      Unit: { Description: `Times of the backup (${product})` },
      // One that was missed, because the machine was off, is made up for (systemd.timer(5)).
      Timer: { OnCalendar: backup.at, RandomizedDelaySec: '15min', Persistent: 'true' },
      Install: { WantedBy: 'timers.target' },
    }),
  ];
}

const BACKUP = 'observability-backup';

/** The unit of a program. */
export function unitOf<N extends Name>(name: N, program: Program<N>, options: Options, product: string): FileContent {
  const { title, check, reloads, environment = [], needs = [], ...running } = RUNNING[name](program, options);
  const before = check ? [command(check)] : [];
  return systemdUnit(FILES.unit(name), {
    Unit: {
      Description: `${title} (${product})`,
      ...(needs.length > 0 ? { AssertPathExists: needs } : {}),
    },
    Service: {
      Type: 'exec',
      WorkingDirectory: CONFIG_HOME,
      ...(environment.length > 0 ? { Environment: environment.map(word) } : {}),
      ...(before.length > 0 ? { ExecStartPre: before } : {}),
      ExecStart: command([program.path, ...running.arguments]),
      ...(reloads ? { ExecReload: [...reloads.map(command), '/bin/kill -HUP $MAINPID'] } : {}),
      Restart: 'on-failure',
      RestartSec: '5s',
      TimeoutStopSec: '60s',
      MemoryMax: program.memory,
      CPUQuota: `${program.cpu}%`,
      TasksMax: '512',
      LimitNOFILE: '65536',
      OOMPolicy: 'stop',
      ...HARDENED(running),
    },
    Install: { WantedBy: 'default.target' },
  });
}
