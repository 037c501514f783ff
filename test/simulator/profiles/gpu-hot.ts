import { uid } from '../cluster.ts';
import { GPU_MODEL } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const gpu = (node: string, index: number) => ({
  node,
  gpu: `${index}`,
  UUID: `GPU-${uid(`${node}/${index}`)}`,
  modelName: GPU_MODEL.name,
});

export const profile: Profile = {
  name: 'gpu-hot',
  title: 'a fan fails: one GPU overheats, and its neighbour falls off the bus',
  after: CALM_MINUTES,
  changes: {
    gpus: {
      'gpu-node-2/1': { sway: 0, celsius: 93, watts: 300 },
      'gpu-node-2/2': { sway: 0, xid: 79, busy: 0, watts: 90 },
    },
  },
  alerts: [
    { alert: 'GpuTemperatureHigh', labels: gpu('gpu-node-2', 1) },
    { alert: 'GpuXidErrors', labels: { ...gpu('gpu-node-2', 2), xid: '79' } },
  ],
};
