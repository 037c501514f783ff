import data from '../../../generator/contracts/node-exporter.json' with { type: 'json' };
import type { Node } from '../cluster.ts';
import { clamp, level, type Reading, still, total, whole } from '../course.ts';
import { expose, type Family, type Points } from '../family.ts';
import type { SimulatePod } from '../target.ts';

/** Shares of busy CPU time. */
const MODES = { user: 0.74, system: 0.19, iowait: 0.03, softirq: 0.03, irq: 0.01, nice: 0, steal: 0 } as const;

const DISK = 'nvme0n1';
const GiB = 1024 ** 3;

/** The exporter of one node, where the overlay watches it itself. */
export const simulate: SimulatePod = ({ tells }, { nodes }) =>
  nodes.filter(({ item }) => item.name === tells).flatMap(machine);

/** One node. */
export function machine({ item: { cpus, memory }, state }: Node): Family[] {
  const one = (read: (time: number) => number): Points => [{ labels: {}, read }];
  const gathers = (perSecond: number, labels: Readonly<Record<string, string>> = {}): Points => [
    { labels, read: whole(total(state, ({ cpu }) => (perSecond * cpu) / 0.3)) },
  ];
  const taken = (time: number): number => Math.round(clamp(level(state, now => now.memory)(time), 0, 1) * memory);
  const busy = total(state, ({ cpu }) => cpu);
  const disk = { device: DISK };
  const net = { device: 'eth0' };
  const root = { device: `/dev/${DISK}p4`, mountpoint: '/', fstype: 'xfs', device_error: '' };
  const size = 900 * GiB;
  const onRoot = (read: Reading): Points => [{ labels: root, read }];
  const left = still(state, now => Math.round((1 - now.disk) * size));
  return expose(data, {
    node_boot_time_seconds: one(() => state.born - 86_400),
    node_cpu_seconds_total: Array.from({ length: cpus }, (_, cpu) => [
      ...Object.entries(MODES).map(([mode, share]) => ({
        labels: { cpu: `${cpu}`, mode },
        read: (time: number) => share * busy(time),
      })),
      { labels: { cpu: `${cpu}`, mode: 'idle' }, read: (time: number) => time - state.born - busy(time) },
    ]).flat(),
    node_disk_io_time_seconds_total: gathers(0.05, disk),
    node_disk_read_bytes_total: gathers(3e6, disk),
    node_disk_reads_completed_total: gathers(90, disk),
    node_disk_writes_completed_total: gathers(140, disk),
    node_disk_written_bytes_total: gathers(5e6, disk),
    node_filesystem_avail_bytes: onRoot(left),
    node_filesystem_device_error: onRoot(() => 0),
    node_filesystem_files: onRoot(() => 471_859_200),
    node_filesystem_files_free: onRoot(() => 470_000_000),
    node_filesystem_free_bytes: onRoot(time => left(time) + Math.round(0.02 * size)),
    node_filesystem_readonly: onRoot(() => 0),
    node_filesystem_size_bytes: onRoot(() => size),
    node_load1: one(time => cpus * level(state, now => now.cpu)(time)),
    node_load15: one(time => cpus * level(state, now => now.cpu)(time)),
    node_load5: one(time => cpus * level(state, now => now.cpu)(time)),
    node_memory_Buffers_bytes: one(() => GiB / 4),
    node_memory_Cached_bytes: one(time => Math.round(0.8 * (memory - taken(time)))),
    node_memory_MemAvailable_bytes: one(time => memory - taken(time)),
    node_memory_MemFree_bytes: one(time => Math.round(0.15 * (memory - taken(time)))),
    node_memory_MemTotal_bytes: one(() => memory),
    node_memory_SwapFree_bytes: one(() => 0),
    node_memory_SwapTotal_bytes: one(() => 0),
    node_network_receive_bytes_total: gathers(2e7, net),
    node_network_receive_drop_total: gathers(0, net),
    node_network_receive_errs_total: gathers(0, net),
    node_network_transmit_bytes_total: gathers(3e7, net),
    node_network_transmit_drop_total: gathers(0, net),
    node_network_transmit_errs_total: gathers(0, net),
    node_pressure_cpu_waiting_seconds_total: one(total(state, ({ cpu }) => 0.02 * cpu)),
    node_pressure_io_waiting_seconds_total: one(total(state, ({ cpu }) => 0.01 * cpu)),
    node_pressure_memory_waiting_seconds_total: one(() => 0),
    node_scrape_collector_success: ['cpu', 'filesystem', 'meminfo', 'netdev'].map(collector => ({
      labels: { collector },
      read: () => 1,
    })),
    node_time_seconds: one(time => time),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
