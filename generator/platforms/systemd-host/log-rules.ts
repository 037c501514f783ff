import { rulesFile } from '../../kinds/rules-file.ts';
import { type Alert, alert } from '../../model/alert.ts';
import type { FileContent } from '../../model/artifact.ts';
import type { LogAlert } from '../../model/platform.ts';
import type { LogLanguage, Query } from '../../promql/promql.ts';
import { BUILT_IN, LAST_LINES, type Lines } from './log-alerts.ts';
import type { Options } from './options.ts';
import { FILES } from './places.ts';

/** A text in quotes as Go reads it, which both languages take; those of JSON are a part of them. */
const quoted = (text: string): string => JSON.stringify(text);

/** What every question here holds: a store that logs a slow question would count the line for what it quotes. */
const QUOTED = 'count_over_time|stats by';

type Asks = (one: Lines, lines: number) => string;

/**
 * The same question in the language of each store. A line has its unit under `service.name`, which Loki writes as
 * `service_name` (Loki, docs: send-data/otel), and its severity as the collector found it.
 */
const ASKS: Readonly<Record<LogLanguage, Asks>> = {
  LogQL: ({ unit, which, within }, lines) => {
    const stage =
      which === 'errors' ? '| severity_text=~"ERROR|FATAL"' : `|~ ${quoted(which.pattern)} !~ ${quoted(QUOTED)}`;
    const stream = unit === undefined ? 'service_name=~".+"' : `service_name=${quoted(unit)}`;
    return `sum by (unit) (count_over_time({${stream}} ${stage} | label_format unit=service_name [${within}])) > ${lines}`;
  },
  // `%{NAME}` in a file of rules is a variable of vmalert's environment (VictoriaMetrics, docs: vmalert, rules).
  LogsQL: ({ unit, which, within }, lines) => {
    const filter =
      which === 'errors'
        ? 'severity_text:in(ERROR, FATAL)'
        : `_msg:~${quoted(which.pattern.replaceAll('%{', '(?:%){'))} !_msg:~${quoted(QUOTED)}`;
    return `_time:${within} service.name:${unit === undefined ? '*' : `=${quoted(unit)}`} ${filter} | rename service.name as unit | stats by (unit) count() as lines | filter lines:>${lines}`;
  },
};

const asked = (one: Lines, language: LogLanguage, lines: number): Query => ({
  expr: ASKS[language](one, lines),
  reads: [],
  by: ['unit'],
  language,
});

const alertOf = (one: Lines, language: LogLanguage): Alert =>
  alert(one.name, {
    severity: one.severity,
    for: one.for,
    thresholds: { lines: { value: one.lines, unit: 'lines', meaning: one.meaning } },
    expr: ({ lines }) => asked(one, language, lines),
    summary: one.summary,
    description: one.description,
    runbook: one.runbook,
    missing: 'silent',
    fires: () => [
      {
        title: one.fires.title,
        given: [],
        lines: one.fires.lines,
        labels: [...new Set(one.fires.lines.map(({ unit }) => unit))].map(unit => ({ unit })),
      },
    ],
    silent: () => [{ title: one.silent.title, given: [], lines: one.silent.lines }],
  });

/** The language of what evaluates alerts on logs; nothing where nothing does. */
const languageOf = ({ programs }: Options): LogLanguage | undefined =>
  programs.loki ? 'LogQL' : programs.vmalert ? 'LogsQL' : undefined;

type Own = Options['logAlerts'][string];

/** An alert of the config, in the form of those that are built in. */
const ownLines = (
  name: string,
  { unit, pattern, lines, within, example, otherwise, impact, action, ...said }: Own,
): Lines => ({
  ...said,
  name,
  ...(unit === undefined ? {} : { unit }),
  which: { pattern },
  lines,
  meaning: `such lines of a unit within ${within} that are let pass`,
  within,
  runbook: {
    meaning: said.description,
    impact,
    diagnosis: [LAST_LINES],
    mitigation: [action],
  },
  fires: {
    title: 'lines of the example are logged',
    lines: [{ unit: unit ?? 'a-unit', text: example, times: lines + 1 }],
  },
  silent: { title: 'other lines are logged', lines: [{ unit: unit ?? 'a-unit', text: otherwise }] },
});

/** What is alerted on: what is built in, and what the config adds. */
export function logAlerts(options: Options): readonly LogAlert[] {
  const language = languageOf(options);
  if (language === undefined) return [];
  return [
    ...BUILT_IN.map(one => ({ alert: alertOf(one, language) })),
    ...Object.entries(options.logAlerts).map(([name, own]) => ({
      alert: alertOf(ownLines(name, own), language),
      at: ['platform', 'logAlerts', name],
    })),
  ];
}

/** The file of the rules, where what evaluates them looks for it. vmalert asks for what they are. */
export const logRules = (language: LogLanguage, groups: readonly object[]): FileContent =>
  language === 'LogQL'
    ? rulesFile(FILES.lokiRules, groups)
    : rulesFile(
        FILES.vmalertRules,
        groups.map(group => ({ ...group, type: 'vlogs' })),
      );
