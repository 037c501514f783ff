import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { cordon, diskOfPods, nodeOfInstance, nodeState, podsOnNode } from '../../model/node-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { m, machine, named, REAL } from './metrics.ts';
import type { Options } from './options.ts';

const SIZE = 100 * 1024 ** 3;

/**
 * Little room on a filesystem that keeps things. One that is mounted read-only takes nothing, whatever its room: an image
 * is always full.
 */
export function diskFull(at: Watched<Options>): Alert {
  const real = where({ ...at.scope, ...REAL });
  const disk = (number: number, mountpoint: string, fstype = 'xfs') => ({
    ...machine(at, number),
    device: '/dev/nvme0n1p4',
    mountpoint,
    fstype,
  });
  const size = (labels: Readonly<Record<string, string>>) => sample(m.size, labels, { during: SIZE });
  return alert('NodeDiskFull', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 10, unit: 'percent', meaning: 'room left on a filesystem' } },
    expr: ({ percent }) =>
      promql`min${grouped(perTarget(at, 'mountpoint'))} (100 * ${m.available}${real} / ${m.size}${real} unless ${m.readOnly}${real} == 1) < ${percent}`,
    summary: `A disk of a ${at.words.machineKind} is nearly full, as ${at.words.placeText} reports`,
    description: `{{ $value | printf "%.0f" }} % of {{ $labels.mountpoint }} on ${at.words.machineKind} {{ $labels.instance }} ({{ $labels.job }}) is left.`,
    runbook: {
      meaning: `A filesystem of the ${at.words.machineKind} has little room for ordinary users: images, logs or volumes on the ${at.words.machineKind} grow.`,
      impact: `None yet. Near the end the kubelet deletes images and evicts ${at.words.replicaKind}s; what writes to the disk fails.`,
      diagnosis: [
        nodeOfInstance,
        nodeState,
        podsOnNode,
        diskOfPods,
        `Where ${at.words.replicaKind}s do not take the room, log in to the ${at.words.machineKind} and run \`du -xhd 2\` on the mount point that the alert names.`,
      ],
      mitigation: [
        'Images that nothing uses are deleted by the kubelet once it has to; a model that is kept in an image is the largest.',
        'Delete old logs and core files, or enlarge the disk.',
        cordon,
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: `a disk of each of two ${at.words.machineKind}s has a little too little room`,
        given: [
          ...[1, 2].flatMap(number => [
            size(disk(number, '/var')),
            sample(m.available, disk(number, '/var'), {
              before: SIZE / 2,
              during: (0.96 * percent * SIZE) / 100,
              after: SIZE / 2,
            }),
            // Mounted over another one.
            size({ ...disk(number, '/var'), device: '/dev/sda1' }),
            sample(m.available, { ...disk(number, '/var'), device: '/dev/sda1' }, { during: SIZE / 2 }),
            sample(m.readOnly, disk(number, '/var'), { during: 0 }),
            size(disk(number, '/boot')),
            sample(m.available, disk(number, '/boot'), { during: SIZE / 2 }),
          ]),
        ],
        labels: [1, 2].map(number => ({ ...named(at, number), mountpoint: '/var' })),
        value: (0.96 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'a disk has exactly enough room, and those in memory, images, and those of neighbours have none',
        given: [
          size(disk(1, '/var')),
          sample(m.available, disk(1, '/var'), { during: (Math.ceil(percent) * SIZE) / 100 }),
          ...[
            'tmpfs',
            'overlay',
            'ramfs',
            'squashfs',
            'iso9660',
            'udf',
            'erofs',
            'composefs',
            'cramfs',
            'romfs',
          ].flatMap(fstype => [
            size(disk(1, `/${fstype}`, fstype)),
            sample(m.available, disk(1, `/${fstype}`, fstype), { during: 0 }),
          ]),
          ...strangers(m.size, disk(1, '/var'), { during: SIZE }),
          ...strangers(m.available, disk(1, '/var'), { during: 0 }),
        ],
      },
      {
        title: 'a full disk is mounted read-only',
        given: [
          size(disk(1, '/usr')),
          sample(m.available, disk(1, '/usr'), { during: 0 }),
          sample(m.readOnly, disk(1, '/usr'), { during: 1 }),
        ],
      },
    ],
  });
}
