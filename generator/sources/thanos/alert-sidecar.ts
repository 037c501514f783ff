import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { kept, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { level, promql } from '../../promql/promql.ts';
import { sidecar as m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, startAgain, whyNot } from './steps.ts';

/**
 * Blocks do not reach the bucket. Without `--shipper.allow-out-of-order-uploads` a block that fails ends the look at the
 * folder, and counts there alone (Thanos, pkg/shipper/shipper.go): both counters are asked. It tries again each 30 seconds.
 */
export function uploadsFailing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.thanos_shipper_dir_sync_failures_total, m.thanos_shipper_upload_failures_total],
    minutes: 30,
  });
  return alert('ThanosSidecarUploadsFailing', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      failures: { value: 10, unit: 'operations', meaning: 'failed uploads within 30 minutes that are let pass' },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `Blocks of Prometheus in ${at.words.placeText} do not reach the bucket`,
    description: `Uploading blocks failed {{ $value | printf "%.0f" }} times within 30 minutes on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning: 'The bucket rejects the key or the block, or the sidecar does not reach the bucket.',
      impact:
        'None yet. Prometheus deletes each block at the end of its retention, whether it is in the bucket or not: then that time is lost.',
      diagnosis: [
        linesAbout(
          'upload|shipper|bucket|exists',
          '`AccessDenied` and `SignatureDoesNotMatch` are the key, `NoSuchBucket` the name, `no such host` and `timeout` the way to it.',
        ),
        'Look at *Bucket failures*: which operation, and since when? Does another part of Thanos reach the same bucket?',
      ],
      mitigation: [
        'Repair the settings in the Secret of the bucket; the sidecar reads them when it starts.',
        'Where that takes long, raise `retention` and the volume of Prometheus, so that no block is deleted before it is uploaded.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}

/** A sidecar runs and does not reach its Prometheus. */
export function noPrometheus(at: Watched<Options>): Alert {
  const by = perReplica(at);
  const up = m.thanos_sidecar_prometheus_up;
  return alert('ThanosSidecarNoPrometheus', {
    severity: 'warning',
    for: '10m',
    expr: () => promql`${level('max', up, { where: at.scope, by })} == 0`,
    summary: `${at.words.replicaTitle} of the Thanos sidecar in ${at.words.placeText} does not reach its Prometheus`,
    description: `${at.words.replicaTitle} of {{ $labels.job }} cannot read the configuration of the Prometheus beside it.`,
    runbook: {
      meaning: 'Prometheus in the same pod is down, replays its log, or is too busy to answer.',
      impact:
        'Query answers without the last hours of this replica. Where no other replica has them, dashboards have a gap.',
      diagnosis: [
        whyNot,
        linesAbout('err=', '`connection refused` is a Prometheus that is down, `deadline exceeded` one that is busy.'),
      ],
      mitigation: ['A Prometheus that is killed while it starts needs more memory.', startAgain],
    },
    missing: 'silent',
    fires: () => [
      {
        title: 'two sidecars of three do not reach theirs',
        given: [
          ...[1, 2].map(number => sample(up, replica(at, number), { before: 1, during: 0, after: 1 })),
          sample(up, replica(at, 3), { during: 1 }),
          ...strangers(up, replica(at), { during: 1 }),
        ],
        labels: [1, 2].map(number => kept(replica(at, number), by)),
      },
    ],
    silent: () => [
      {
        title: 'both reach theirs, one of them is scraped twice, and neighbours do not',
        given: [
          sample(up, replica(at), { during: 1 }),
          sample(up, replica(at, 2), { during: 1 }),
          sample(up, { ...replica(at, 2), endpoint: 'second' }, { during: 0 }),
          ...strangers(up, replica(at, 3), { during: 0 }),
        ],
      },
    ],
  });
}
