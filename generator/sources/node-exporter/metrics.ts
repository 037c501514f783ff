import data from '../../contracts/node-exporter.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';
import { differs } from '../../promql/promql.ts';

export const node = contract(data);
const { metrics } = node;

/** What alerts and panels read. */
export const m = {
  cpu: metrics.node_cpu_seconds_total,
  memoryAvailable: metrics.node_memory_MemAvailable_bytes,
  memoryTotal: metrics.node_memory_MemTotal_bytes,
  available: metrics.node_filesystem_avail_bytes,
  size: metrics.node_filesystem_size_bytes,
  readOnly: metrics.node_filesystem_readonly,
  load: metrics.node_load5,
  received: metrics.node_network_receive_bytes_total,
  sent: metrics.node_network_transmit_bytes_total,
  busy: metrics.node_disk_io_time_seconds_total,
};

/** Filesystems that hold nothing, the layers of containers, and images, which have no room by nature. */
export const REAL = {
  fstype: differs('tmpfs|overlay|ramfs|squashfs|iso9660|udf|erofs|composefs|cramfs|romfs'),
};

/** Labels of a node's series in a scenario: each exporter tells of the node it runs on. */
export const machine = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, {
    pod: `node-exporter-${number}`,
    instance: `10.0.0.${number}:9100`,
  });

/** The labels by which an alert names such a node. */
export const named = (at: Pick<Scope, 'scope' | 'targetLabels'>, number: number): Readonly<Record<string, string>> => ({
  ...at.scope,
  instance: `10.0.0.${number}:9100`,
});
