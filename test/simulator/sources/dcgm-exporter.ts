import data from '../../../generator/contracts/dcgm-exporter.json' with { type: 'json' };
import { type Cluster, type Gpu, type Pod, uid } from '../cluster.ts';
import { clamp, level, type Reading, still, total, whole } from '../course.ts';
import { expose, type Family } from '../family.ts';
import { GPU_MODEL } from '../inventory.ts';
import type { GpuState } from '../state.ts';

const { name: modelName, memory, reserved, driver } = GPU_MODEL;

/** The exporter of one node with the list of counters that the GPU operator gives it: the default one. */
export function simulate({ tells }: Pod, { gpus }: Cluster): Family[] | undefined {
  if (!tells) return undefined;
  const own = gpus.filter(({ node }) => node === tells);
  const each = (read: (gpu: Gpu) => Reading) => own.map(gpu => ({ labels: labelsOf(gpu), read: read(gpu) }));
  const none = () => each(() => () => 0);
  const share = (factor: number) => each(({ state }) => busy(state, factor));
  const percent = (factor: number) =>
    each(
      ({ state }) =>
        time =>
          Math.round(100 * busy(state, factor)(time)),
    );
  const used = (state: GpuState): number => Math.round((memory - reserved) * state.memory);
  return expose(data, {
    DCGM_FI_DEV_CORRECTABLE_REMAPPED_ROWS: none(),
    DCGM_FI_DEV_DEC_UTIL: none(),
    DCGM_FI_DEV_ENC_UTIL: none(),
    DCGM_FI_DEV_FB_FREE: each(({ state }) => still(state, now => memory - reserved - used(now))),
    DCGM_FI_DEV_FB_RESERVED: each(() => () => reserved),
    DCGM_FI_DEV_FB_USED: each(({ state }) => still(state, used)),
    DCGM_FI_DEV_GPU_TEMP: each(
      ({ state }) =>
        time =>
          Math.round(warm(state, 0.3)(time)),
    ),
    DCGM_FI_DEV_GPU_UTIL: percent(1),
    DCGM_FI_DEV_MEMORY_TEMP: each(
      ({ state }) =>
        time =>
          Math.round(1.1 * warm(state, 0.3)(time)),
    ),
    DCGM_FI_DEV_MEM_CLOCK: each(() => () => 2619),
    DCGM_FI_DEV_MEM_COPY_UTIL: percent(0.55),
    DCGM_FI_DEV_NVLINK_BANDWIDTH_TOTAL: each(({ state }) => whole(total(state, now => 4e6 * now.busy))),
    DCGM_FI_DEV_PCIE_REPLAY_COUNTER: none(),
    DCGM_FI_DEV_POWER_USAGE: each(({ state }) => level(state, now => now.watts)),
    DCGM_FI_DEV_ROW_REMAP_FAILURE: none(),
    DCGM_FI_DEV_SM_CLOCK: each(({ state }) => still(state, now => (now.busy > 0 ? 1755 : 345))),
    DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION: each(({ state }) => whole(total(state, now => 1000 * now.watts))),
    DCGM_FI_DEV_UNCORRECTABLE_REMAPPED_ROWS: none(),
    DCGM_FI_DEV_VGPU_LICENSE_STATUS: none(),
    DCGM_FI_DEV_XID_ERRORS: each(({ state }) => still(state, now => now.xid)),
    DCGM_FI_PROF_DRAM_ACTIVE: share(0.5),
    DCGM_FI_PROF_GR_ENGINE_ACTIVE: share(0.97),
    DCGM_FI_PROF_PCIE_RX_BYTES: each(({ state }) => level(state, now => 9e7 * now.busy)),
    DCGM_FI_PROF_PCIE_TX_BYTES: each(({ state }) => level(state, now => 4e7 * now.busy)),
    DCGM_FI_PROF_PIPE_TENSOR_ACTIVE: share(0.33),
  });
}

const busy =
  (state: Gpu['state'], factor: number) =>
  (time: number): number =>
    clamp(factor * level(state, now => now.busy)(time), 0, 1);

/** Heat follows load, sluggishly. */
const warm =
  (state: Gpu['state'], share: number) =>
  (time: number): number => {
    const celsius = still(state, now => now.celsius)(time);
    return celsius + share * (level(state, now => now.celsius)(time) - celsius);
  };

const labelsOf = ({ node, index, pod }: Gpu) => ({
  gpu: `${index}`,
  UUID: `GPU-${uid(`${node}/${index}`)}`,
  pci_bus_id: `00000000:${(0x1b + 0x20 * index).toString(16).toUpperCase()}:00.0`,
  device: `nvidia${index}`,
  modelName,
  Hostname: node,
  DCGM_FI_DRIVER_VERSION: driver,
  container: pod?.item.container ?? '',
  namespace: pod?.namespace ?? '',
  pod: pod?.item.name ?? '',
});

/** Metrics that are not in the default list of counters. */
export const absent: readonly (keyof typeof data.metrics)[] = [
  'DCGM_EXP_CLOCK_EVENTS_COUNT',
  'DCGM_EXP_GPU_HEALTH_STATUS',
  'DCGM_EXP_XID_ERRORS_COUNT',
  'DCGM_FI_DEV_ECC_DBE_VOL_TOTAL',
  'DCGM_FI_DEV_ECC_SBE_VOL_TOTAL',
  'DCGM_FI_DEV_POWER_VIOLATION',
  'DCGM_FI_DEV_RETIRED_DBE',
  'DCGM_FI_DEV_RETIRED_PENDING',
  'DCGM_FI_DEV_RETIRED_SBE',
  'DCGM_FI_DEV_THERMAL_VIOLATION',
  'DCGM_FI_PROF_SM_ACTIVE',
  'DCGM_FI_PROF_SM_OCCUPANCY',
];
