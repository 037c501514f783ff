import type { FromSchema } from 'json-schema-to-ts';
import { DNS_LABEL } from '../../lib/names.ts';
import { SEVERITIES } from '../../model/alert.ts';
import { ANNOTATION, API_URL, duration, HTTPS_URL, line, name } from '../../model/config/shapes.ts';
import { secretReference } from '../../model/secret.ts';

/** The path of a program as a unit names it: absolute, and without what systemd would read in it. */
const PROGRAM = '^/[A-Za-z0-9._/+-]+$';

/** A size as systemd has it (systemd.resource-control(5)). */
const MEMORY = '^[1-9][0-9]{0,5}[KMGT]?$';

const port = (usual: number) =>
  ({
    type: 'integer',
    minimum: 1024,
    maximum: 65_535,
    default: usual,
    description: 'Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have.',
  }) as const;

interface Usual {
  readonly path: string;
  readonly port: number;
  readonly memory: string;
  readonly cpu: number;
}

/** Keys of every program. The limits are what the programs need on a machine with some ten targets. */
const running = ({ path, port: usual, memory, cpu }: Usual) =>
  ({
    path: { type: 'string', pattern: PROGRAM, default: path, description: 'The program, installed by you.' },
    port: port(usual),
    memory: {
      type: 'string',
      pattern: MEMORY,
      default: memory,
      description: 'Memory that it cannot go beyond (`MemoryMax`).',
    },
    cpu: {
      type: 'integer',
      minimum: 1,
      maximum: 12_800,
      default: cpu,
      description: 'Processor time that it cannot go beyond, in percent of one core (`CPUQuota`).',
    },
  }) as const;

const program = <const Text extends string>(description: Text, usual: Usual) =>
  ({ type: 'object', additionalProperties: false, description, properties: running(usual) }) as const;

/** Programs of the stack, each of which is a unit. */
const programs = {
  type: 'object',
  additionalProperties: false,
  default: {},
  description:
    'The programs that run as units of `systemd --user`. Exporters run where they are named here: `node-exporter: {}`.',
  properties: {
    prometheus: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'Prometheus, 3.0 or later.',
      properties: {
        ...running({ path: '/usr/local/bin/prometheus', port: 9090, memory: '2G', cpu: 200 }),
        promtool: {
          type: 'string',
          pattern: PROGRAM,
          default: '/usr/local/bin/promtool',
          description: 'Its tool, which checks the configuration before each start.',
        },
        retention: { ...duration, default: '15d', description: 'How long series are kept.' },
        size: {
          type: 'string',
          pattern: '^[1-9][0-9]{0,5}(?:MB|GB|TB)$',
          default: '10GB',
          description: 'How large they may become: the oldest ones go first.',
        },
        remoteWrite: {
          type: 'array',
          default: [],
          description:
            'Stores beyond this machine that get a copy of every series, such as Mimir, Thanos Receive, VictoriaMetrics or a hosted Prometheus.',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['url'],
            properties: {
              url: {
                type: 'string',
                pattern: API_URL,
                description: 'Where it takes remote write: HTTPS, unless it is this machine.',
              },
              user: { type: 'string', minLength: 1, description: 'Name of a user, where it asks for one.' },
              secret: secretReference('The bearer token it asks for, or the password of `user`.'),
            },
          },
        },
      },
    },
    alertmanager: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'Alertmanager, 0.28 or later.',
      properties: {
        ...running({ path: '/usr/local/bin/alertmanager', port: 9093, memory: '256M', cpu: 50 }),
        amtool: {
          type: 'string',
          pattern: PROGRAM,
          default: '/usr/local/bin/amtool',
          description: 'Its tool, which checks the configuration before each start.',
        },
        retention: { ...duration, default: '120h', description: 'How long silences and sent messages are remembered.' },
      },
    },
    grafana: {
      type: 'object',
      additionalProperties: false,
      default: {},
      description: 'Grafana. It runs unless `grafana.deploy` excludes it.',
      properties: {
        ...running({ path: '/usr/share/grafana/bin/grafana', port: 3000, memory: '1G', cpu: 100 }),
        home: {
          type: 'string',
          pattern: PROGRAM,
          default: '/usr/share/grafana',
          description: 'The folder that its package puts its own files into.',
        },
      },
    },
    'node-exporter': program('The exporter of the machine itself.', {
      path: '/usr/local/bin/node_exporter',
      port: 9100,
      memory: '128M',
      cpu: 20,
    }),
    'redis-exporter': program('The exporter of a Redis on the machine.', {
      path: '/usr/local/bin/redis_exporter',
      port: 9121,
      memory: '64M',
      cpu: 10,
    }),
    loki: {
      type: 'object',
      additionalProperties: false,
      description: 'Loki, 3.0 or later: keeps logs. It runs where it is named here, beside `otel-collector`.',
      properties: {
        ...running({ path: '/usr/local/bin/loki', port: 3100, memory: '2G', cpu: 150 }),
        grpcPort: {
          ...port(9095),
          description: 'Port that its parts talk to each other on, on the loopback address.',
        },
        retention: {
          ...duration,
          default: '15d',
          description: 'How long lines are kept: whole days, because it deletes by the tables of a day.',
        },
        since: {
          type: 'string',
          pattern: '^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
          default: '2024-01-01',
          description:
            'Day from which on its tables have schema v13. It must lie in the past, and stay as it is once lines are kept.',
        },
      },
    },
    'victoria-logs': {
      type: 'object',
      additionalProperties: false,
      description:
        'VictoriaLogs, 1.0 or later: keeps logs in the place of Loki. Alerts on logs are evaluated by `vmalert` beside it.',
      properties: {
        ...running({ path: '/usr/local/bin/victoria-logs', port: 9428, memory: '1G', cpu: 100 }),
        retention: { ...duration, default: '15d', description: 'How long lines are kept: a day or more.' },
        size: {
          type: 'string',
          pattern: '^[1-9][0-9]{0,5}(?:MB|GB|TB)$',
          default: '10GB',
          description: 'How large they may become: the oldest days go first.',
        },
      },
    },
    vmalert: program('What evaluates alerts on logs where `victoria-logs` keeps them: vmalert, 1.130 or later.', {
      path: '/usr/local/bin/vmalert',
      port: 8880,
      memory: '128M',
      cpu: 20,
    }),
    'otel-collector': {
      type: 'object',
      additionalProperties: false,
      description:
        'The OpenTelemetry Collector with the parts of its contrib distribution, 0.165 or later: reads the journal, masks secrets, and sends the lines to the store of logs.',
      properties: {
        ...running({ path: '/usr/local/bin/otelcol-contrib', port: 8888, memory: '512M', cpu: 50 }),
        units: {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string', pattern: DNS_LABEL },
          default: [],
          description:
            'Units of yours whose lines are read beside those of the stack and of sources, without `.service`.',
        },
        system: {
          type: 'boolean',
          default: false,
          description:
            'Whether errors of the whole machine are read as well. That takes a user in the group `systemd-journal`.',
        },
        splunk: {
          type: 'object',
          additionalProperties: false,
          required: ['url', 'secret'],
          description: 'A Splunk that gets the same lines, masked, by its HTTP Event Collector.',
          properties: {
            url: {
              type: 'string',
              pattern: HTTPS_URL,
              description: 'Address of the collector, such as `https://splunk.example:8088/services/collector`.',
            },
            secret: secretReference('Its token.'),
            index: { type: 'string', minLength: 1, maxLength: 80, description: 'Index that the lines go to.' },
          },
        },
        mask: {
          type: 'array',
          uniqueItems: true,
          items: { type: 'string', minLength: 1, maxLength: 500 },
          default: [],
          description: 'What is masked beside the usual forms of secrets, as patterns of RE2.',
        },
      },
    },
    'blackbox-exporter': program('What probes addresses: it knows module `http_2xx`.', {
      path: '/usr/local/bin/blackbox_exporter',
      port: 9115,
      memory: '128M',
      cpu: 20,
    }),
  },
} as const;

/** Alerts on lines of logs that people add to those that are built in. */
const logAlerts = {
  type: 'object',
  default: {},
  maxProperties: 100,
  propertyNames: { pattern: '^[A-Z][A-Za-z0-9]{2,63}$' },
  description:
    'Alerts on lines of logs, by name, beside those that are built in. Loki evaluates them, or `vmalert` beside VictoriaLogs.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: [
      ...['pattern', 'severity', 'summary', 'description', 'impact', 'action', 'example', 'otherwise'],
    ] as const,
    properties: {
      unit: { ...name, description: 'Name of the unit whose lines count, without `.service`. Default: any.' },
      pattern: { ...line, maxLength: 500, description: 'Regular expression (RE2) of the lines: `connection lost`.' },
      lines: { type: 'integer', minimum: 0, default: 0, description: 'How many such lines of a unit are let pass.' },
      within: { ...duration, default: '5m', description: 'The time in which they are counted.' },
      for: { ...duration, default: '0s', description: 'How long that must hold.' },
      severity: { enum: SEVERITIES, description: 'How urgent it is.' },
      summary: { type: 'string', pattern: ANNOTATION, description: 'What is wrong, without a full stop.' },
      description: { type: 'string', pattern: ANNOTATION, description: 'The same in a sentence or two.' },
      impact: { ...line, description: 'What it means for those who use the machine, in a sentence.' },
      action: { ...line, description: 'What a person does about it, in a sentence.' },
      example: { ...line, maxLength: 1000, description: 'A line that the pattern takes.' },
      otherwise: { ...line, maxLength: 1000, description: 'A line like it that the pattern must not take.' },
    },
  },
} as const;

/** Keys of `platform:` beside `kind`. */
export const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    interval: {
      ...duration,
      default: '15s',
      description: 'How often rules are evaluated, and what names no interval of its own is scraped.',
    },
    targets: {
      type: 'object',
      default: {},
      propertyNames: name,
      description: 'Where each source listens, by its name under `sources`, where that is not the port of its kind.',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          host: {
            type: 'string',
            pattern: '^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])$',
            default: '127.0.0.1',
            description:
              'Name or address of the machine it runs on, where that is another one: it must speak TLS then.',
          },
          port: { type: 'integer', minimum: 1, maximum: 65_535, description: 'Port its metrics are served on.' },
          unit: {
            type: 'string',
            pattern: DNS_LABEL,
            description: 'Name of its unit, without `.service`, for the commands of runbooks. Default: its own name.',
          },
          manager: {
            enum: ['user', 'system'],
            default: 'user',
            description: 'Whose unit that is: yours, or the one of the whole machine.',
          },
        },
      },
    },
    programs,
    logAlerts,
    datadog: {
      type: 'object',
      additionalProperties: false,
      required: ['sources'],
      description:
        'A Datadog Agent on the machine, which asks sources itself: a file for its check `openmetrics` is written for each.',
      properties: {
        sources: {
          type: 'object',
          minProperties: 1,
          propertyNames: name,
          description:
            'Metrics that it sends, by the name of their source. Each is a custom metric, which Datadog counts.',
          additionalProperties: {
            type: 'array',
            minItems: 1,
            maxItems: 500,
            uniqueItems: true,
            items: { type: 'string', pattern: '^[a-zA-Z_:][a-zA-Z0-9_:]*$' },
          },
        },
        namespace: {
          type: 'string',
          pattern: '^[a-z][a-z0-9_]{0,60}$',
          default: 'observability',
          description: 'What the names of its metrics begin with in Datadog.',
        },
        tokens: {
          type: 'string',
          pattern: PROGRAM,
          default: '/etc/datadog-agent/tokens',
          description:
            'Folder with the tokens that sources ask for, as `NAME/KEY`, which the user of the Agent may read. You keep them there.',
        },
      },
    },
    backup: {
      type: 'object',
      additionalProperties: false,
      description: 'Whether `backup.sh` runs by itself. `backup: {}` saves every night, and keeps a week.',
      properties: {
        at: {
          type: 'string',
          pattern: '^[A-Za-z0-9*,.:/ ~-]{1,60}$',
          default: 'daily',
          description: 'When, as a calendar event of systemd (systemd.time(7)): `daily`, `Mon *-*-* 03:00`.',
        },
        keep: { type: 'integer', minimum: 1, maximum: 1000, default: 7, description: 'How many backups are kept.' },
      },
    },
  },
} as const;

export type Options = FromSchema<typeof options>;
export type Programs = Options['programs'];

/** The name of the unit of each program. */
export const unitNames = (programs: Programs, showsGrafana: boolean): readonly (keyof Programs)[] =>
  (Object.keys(programs) as (keyof Programs)[]).filter(
    one => programs[one] !== undefined && (one !== 'grafana' || showsGrafana),
  );
