import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { undo } from '../../model/guide.ts';
import { kept, perReplica, perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, promql } from '../../promql/promql.ts';
import { compact as m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, pods, startAgain } from './steps.ts';

/** A Compactor that has met a fault which it does not dare to pass: it waits for a person (Thanos, cmd/thanos/compact.go). */
export function halted(at: Watched<Options>): Alert {
  const by = perReplica(at);
  const stopped = m.thanos_compact_halted;
  return alert('ThanosCompactHalted', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`${level('max', stopped, { where: at.scope, by })} == 1`,
    summary: `The Thanos Compactor in ${at.words.placeText} has halted`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} has met a fault in the bucket, and does nothing until a person has looked at it.`,
    runbook: {
      meaning:
        'Blocks overlap, an index is broken, or samples are out of order. Most often two Compactors worked on one bucket, or two Prometheus have the same external labels.',
      impact:
        'The bucket grows: nothing is merged, downsampled or deleted. Queries over weeks become slow. No series is lost.',
      diagnosis: [
        linesAbout(
          'critical error detected|halting|overlap',
          '`critical error detected; halting` says after `err=` what is wrong, and names the blocks by their ids.',
        ),
        pods(at.options),
      ],
      mitigation: [
        'Make sure that one Compactor alone works on the bucket, and that each Prometheus has external labels of its own.',
        'Take the block out of the way: `thanos tools bucket mark --marker=no-compact-mark.json` with its id keeps it as it is. `--marker=deletion-mark.json` deletes it, with its hours.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'it halts, and others go on',
        given: [
          sample(stopped, replica(at), { before: 0, during: 1, after: 0 }),
          ...strangers(stopped, replica(at), { during: 0 }),
        ],
        labels: [kept(replica(at), by)],
      },
    ],
    silent: () => [
      {
        title: 'it works, and others have halted',
        given: [sample(stopped, replica(at), { during: 0 }), ...strangers(stopped, replica(at), { during: 1 })],
      },
    ],
  });
}

/** Runs that fail and are tried again. One run follows another after five minutes, and cleaning up counts besides. */
export function failing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.thanos_compact_retries_total],
    minutes: 60,
  });
  return alert('ThanosCompactFailing', {
    severity: 'warning',
    for: '15m',
    thresholds: {
      failures: { value: 6, unit: 'operations', meaning: 'failed runs over the bucket within an hour let pass' },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `The Thanos Compactor in ${at.words.placeText} fails`,
    description: `Runs over the bucket failed {{ $value | printf "%.0f" }} times within an hour on ${at.words.replicaKind} ${at.words.replicaText}, and are tried again.`,
    runbook: {
      meaning: 'The Compactor does not reach the bucket, may not write or delete there, or has no room on its volume.',
      impact:
        'The bucket grows: nothing is merged, downsampled or deleted. Queries over weeks become slow. No series is lost.',
      diagnosis: [
        linesAbout(
          'retriable error|err=',
          '`AccessDenied` is a right of the key, `no space left on device` the volume, `timeout` the way to the bucket.',
        ),
        'Look at *Bucket failures*: which operation, and since when?',
      ],
      mitigation: [
        'A volume that is full: enlarge `compactorStorage` to about the size of two weeks of blocks.',
        'A key that may not delete: give it the right. Otherwise retention has no effect.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}

/** More than one Compactor. They do not know of each other (Thanos, docs/components/compact.md). */
export function several(at: Watched<Options>): Alert {
  const by = perScope(at);
  const answering = promql`${level('max', at.up, { where: at.scope, by: perReplica(at) })} == 1`;
  const up = (number: number) => sample(at.up, replica(at, number), { during: 1 });
  return alert('ThanosCompactSeveral', {
    severity: 'critical',
    for: '5m',
    expr: () => promql`count by (${{ matchers: by.join(', ') }}) (${answering}) > 1`,
    summary: `Several Thanos Compactors in ${at.words.placeText} work on one bucket`,
    description: '{{ $value | printf "%.0f" }} Compactors of {{ $labels.job }} answer, and only one may.',
    runbook: {
      meaning: 'The Compactor was scaled up, or an old pod was not stopped when its node was lost.',
      impact:
        'Two Compactors merge the same blocks and delete them under each other: blocks overlap, queries count twice or fail, and the Compactor halts.',
      diagnosis: [pods(at.options)],
      mitigation: [
        'Scale its StatefulSet to one, at once.',
        'A pod on a node that is lost: delete it with `--force` only when the node is surely off.',
        undo(at),
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'a second one is started',
        given: [
          up(1),
          sample(at.up, replica(at, 2), { before: null, during: 1, after: null }),
          ...strangers(at.up, replica(at), { during: 1 }),
        ],
        labels: [at.scope],
        value: '2',
      },
    ],
    silent: () => [
      {
        title: 'one answers, scraped twice, another does not, and neighbours do',
        given: [
          up(1),
          sample(at.up, { ...replica(at), endpoint: 'second' }, { during: 1 }),
          sample(at.up, replica(at, 2), { during: 0 }),
          ...[1, 2].flatMap(number => strangers(at.up, replica(at, number), { during: 1 })),
        ],
      },
    ],
  });
}
