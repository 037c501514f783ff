import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { undo } from '../../model/guide.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { m, server } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, replicas, startAgain } from './steps.ts';

/** Blocks that cannot be merged, or read again. Prometheus tries again within minutes, so one fault is none. */
export function storageFailing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => server(at, number),
    counters: [m.compactionsFailed, m.reloadsFailed],
    minutes: 60,
  });
  return alert('PrometheusStorageFailing', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      failures: {
        value: 2,
        unit: 'operations',
        meaning: 'failures to merge or read stored blocks within an hour that are let pass',
      },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `Storage of Prometheus in ${at.words.placeText} fails`,
    description: `Merging or reading stored blocks failed {{ $value | printf "%.0f" }} times within an hour on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning: 'Prometheus cannot write blocks of its past, or cannot read them: its volume is full or broken.',
      impact:
        'None yet on alerts. Memory and the write-ahead log grow until Prometheus stops, and old data is not deleted.',
      diagnosis: [
        linesAbout(
          'compact|reload blocks|no space|corrupt',
          '`no space left on device` is the volume. `corruption` or `unexpected end` names the block.',
        ),
        'Look at *Stored blocks*: does it near the size of the volume?',
        replicas(at.options),
      ],
      mitigation: [
        'A volume that is full: enlarge its claim, or lower `retentionSize` to nine tenths of it.',
        'A block that is broken: move its folder out of the volume; its hours are lost on this replica.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}

/** Scrapes that are thrown away whole because they offer too much. Such a target counts as down. */
export function sampleLimitExceeded(at: Watched<Options>): Alert {
  const faults = counted(at, { replica: number => server(at, number), counters: [m.overSampleLimit], minutes: 10 });
  return alert('PrometheusSampleLimitExceeded', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      scrapes: { value: 2, unit: 'operations', meaning: 'scrapes over their sample limit within 10 minutes let pass' },
    },
    expr: ({ scrapes }) => promql`${faults.query} > ${scrapes}`,
    summary: `Prometheus in ${at.words.placeText} drops scrapes that are too large`,
    description: `{{ $value | printf "%.0f" }} scrapes were dropped within 10 minutes on ${at.words.replicaKind} ${at.words.replicaText}, for more samples than allowed.`,
    runbook: {
      meaning: 'A target offers more samples than `sampleLimit` of its monitor, or of Prometheus, allows.',
      impact: 'The scrape is dropped whole: the target counts as down, and its alerts and panels have no data.',
      diagnosis: [
        'Open the target health of Prometheus (`/targets`): `sample limit exceeded` is beside the target.',
        linesAbout('sample limit', 'The line names the job and the target.'),
      ],
      mitigation: [
        'A label with ever new values, such as a user or a request: drop it, or the metric, at the scrape.',
        'A target that is meant to be this large: raise `sampleLimit`.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ scrapes }) => faults.fires(scrapes),
    silent: ({ scrapes }) => faults.silent(scrapes),
  });
}
