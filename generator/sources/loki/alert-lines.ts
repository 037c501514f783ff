import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { undo } from '../../model/guide.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, startAgain } from './steps.ts';

/** Lines that Loki rejects: what sends them does not send them again (Loki, pkg/validation/validate.go). */
export function linesDiscarded(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.loki_discarded_samples_total],
    minutes: 15,
    also: ['reason', 'rate_limited'],
  });
  return alert('LokiLinesDiscarded', {
    severity: 'warning',
    for: '5m',
    thresholds: {
      lines: { value: 100, unit: 'lines', meaning: 'rejected lines within 15 minutes that are let pass' },
    },
    expr: ({ lines }) => promql`${faults.query} > ${lines}`,
    summary: `Loki in ${at.words.placeText} rejects log lines: {{ $labels.reason }}`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} rejected {{ $value | printf "%.0f" }} lines within 15 minutes: {{ $labels.reason }}.`,
    runbook: {
      meaning:
        'More comes in than a limit lets through, or lines are too long, too old, or of too many streams. The label `reason` shows which.',
      impact: 'These lines are lost: they are missing in every search, and no alert on logs counts them.',
      diagnosis: [
        'Look at *Lines rejected* and *Lines by tenant*: one tenant, or all? Since a rollout?',
        linesAbout(
          'rate limit|max streams|line too long|too far behind|out of order',
          'The line names the limit, its value, and the stream or the tenant.',
        ),
      ],
      mitigation: [
        '`rate_limited` and `per_stream_rate_limit`: have the program that floods log less, or raise `limits.global.ingestion` of the stack.',
        '`stream_limit` and `max_label_names_per_series`: drop a label that has a value for each request.',
        '`greater_than_max_sample_age`: what sends logs was cut off for days; the limit is meant so.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ lines }) => faults.fires(lines),
    silent: ({ lines }) => faults.silent(lines),
  });
}

/** A request that crashed: Loki catches it, and goes on. */
export function panics(at: Watched<Options>): Alert {
  const faults = counted(at, { replica: number => replica(at, number), counters: [m.loki_panic_total], minutes: 15 });
  return alert('LokiPanics', {
    severity: 'warning',
    for: '5m',
    thresholds: { panics: { value: 1, unit: 'events', meaning: 'panics within 15 minutes that are let pass' } },
    expr: ({ panics: most }) => promql`${faults.query} > ${most}`,
    summary: `Requests crash in Loki in ${at.words.placeText}`,
    description: `{{ $value | printf "%.0f" }} requests crashed within 15 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning: 'A fault of Loki itself, most often with one query or one stream. It catches the crash and goes on.',
      impact: 'The request that crashed got no answer. A write that crashes may be tried again without an end.',
      diagnosis: [
        linesAbout(
          'panic',
          'The lines after it name the function; the line before it names the query, where it was one.',
        ),
      ],
      mitigation: [
        'Where it began with a new version of Loki or of its operator, go back to the one before.',
        'Where a dashboard or an alert asks the query, switch that off until it is repaired.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ panics: most }) => faults.fires(most),
    silent: ({ panics: most }) => faults.silent(most),
  });
}
