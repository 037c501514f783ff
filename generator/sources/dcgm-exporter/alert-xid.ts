import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { cordon, podsOnNode } from '../../model/node-steps.ts';
import type { Watched } from '../../model/source.ts';
import { replace } from '../../model/steps.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { byGpu, gpu, named, onNode, xid } from './metrics.ts';
import type { Options } from './options.ts';
import { exporters, inDriver } from './steps.ts';

/** Codes that a program brings about by itself are not among them. */
const faults = ({ scope }: Watched<Options>) => promql`${xid}${where(scope)} > 0 != 13 != 31 != 43 != 45 != 68 != 109`;

/**
 * The last XID of a GPU, where it is not the program's fault: NVIDIA's device plugin goes on using a GPU after the codes
 * left out here (NVIDIA/k8s-device-plugin, internal/rm/health.go). A gauge that holds its last code (NVIDIA/DCGM#277),
 * so it is compared, never counted. Each instance of a divided GPU holds one of its own: the codes of programs are left
 * out before instances become one GPU, and each other code is an alert, however many instances report it.
 */
export function xidErrors(at: Watched<Options>): Alert {
  const old = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const renamed = gpu(at, { hostname: 'gpu-node-2' }, '0');
  const says = (code: number, index: string) =>
    sample(xid, gpu(at, { Hostname: 'gpu-node-1' }, index), { during: code });
  return alert('GpuXidErrors', {
    severity: 'critical',
    for: '1m',
    expr: () => promql`count_values${grouped(byGpu(at))} ("xid", ${onNode(faults(at))})`,
    summary: 'GPU {{ $labels.gpu }} of {{ $labels.node }} reports XID {{ $labels.xid }}',
    description: `The driver reported XID {{ $labels.xid }} for {{ $labels.modelName }} {{ $labels.UUID }}. It is not a code that a program brings about by itself. The exporter in ${at.words.placeText} passed it on.`,
    runbook: {
      meaning:
        'The NVIDIA driver met a fault of the GPU, its memory, its links or its firmware. The metric keeps the last code until the driver or the exporter is started again, so it may be over; a fault of a program that follows on the same instance hides it.',
      impact: `Models on this GPU crash, hang or, rarely, compute wrongly. New ${at.words.replicaKind}s may be placed on it and meet the same.`,
      diagnosis: [
        'Look the code up in the XID catalogue of the GPU deployment guides: 48, 63, 64, 92, 94 and 95 are memory, 74 is NVLink, 79 is a GPU that has fallen off the bus, 119 and 120 are the firmware.',
        podsOnNode,
        inDriver(fragment`nvidia-smi -i "$UUID" -q -d ECC,ROW_REMAPPER`, {
          say: 'See whether the GPU still answers, and what its memory needs',
          look: '`Unable to determine the device handle` is a GPU that no longer answers. `Pending: Yes` asks for a reset, and `Remapping Failure Occurred: Yes` for a new GPU.',
        }),
        inDriver(fragment`sh -c 'dmesg -T | grep -i xid | tail -n 20'`, {
          say: 'Read when it happened and how often',
          look: 'Each line has the time, the address of the GPU and the code. Lines that go on mean that it is not over.',
        }),
      ],
      mitigation: [
        'A GPU that reports the same again after a reset is replaced.',
        cordon,
        replace(exporters(at.options), {
          onNode: true,
          say: `After a fault that is over, start the exporter of the ${at.words.machineKind} again`,
          look: 'It prints `deleted`, and the alert ends with the next scrapes. Where it fires again, the fault is not over.',
          costs: `Metrics of the GPUs of the ${at.words.machineKind} are away for a minute. Models are not touched.`,
        }),
        {
          intent: 'drain',
          say: `Move its models elsewhere, as disruption budgets allow; then reset the GPU or reboot the ${at.words.machineKind}`,
          look: `It prints \`drained\`. A ${at.words.replicaKind} that it cannot evict is named again and again: its disruption budget is in the way.`,
          costs: `Every ${at.words.replicaKind} of the ${at.words.machineKind} is ended: requests are lost, and models are away until they are loaded elsewhere. What is kept in \`emptyDir\` is gone, such as downloaded models.`,
        },
      ],
    },
    missing: 'silent',
    fires: () => [
      {
        title: `two GPUs fall off the bus, one named by the old label of the ${at.words.machineKind} and one by the new`,
        given: [
          sample(xid, old, { before: 0, during: 79, after: 0 }),
          sample(xid, renamed, { before: 31, during: 79, after: 31 }),
        ],
        labels: [
          { ...named(at, 'gpu-node-1', '3'), xid: '79' },
          { ...named(at, 'gpu-node-2', '0'), xid: '79' },
        ],
      },
      {
        title: 'two instances of a divided GPU fall off the bus, one loses memory, and one runs a program that fails',
        given: [79, 79, 48, 109].map((code, instance) =>
          sample(xid, { ...old, GPU_I_ID: `${7 + instance}` }, { before: 0, during: code, after: 0 }),
        ),
        labels: ['48', '79'].map(code => ({ ...named(at, 'gpu-node-1', '3'), xid: code })),
      },
    ],
    silent: () => [
      {
        title: 'nothing has happened, or programs are at fault',
        given: [0, 13, 31, 43, 45, 68, 109].map((code, index) => says(code, `${index}`)),
      },
      { title: 'a GPU of a neighbour falls off the bus', given: strangers(xid, old, { during: 79 }) },
    ],
  });
}
