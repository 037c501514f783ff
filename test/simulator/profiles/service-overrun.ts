import { uid } from '../cluster.ts';
import { GPU_MODEL, LLAMA_CPP, LLM_SERVICE, MODEL, NODES } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const overrun = {
  sway: 0,
  finishes: 1,
  fails: 0.2,
  running: 30,
  waiting: 20,
  cache: 0.99,
  preempts: 0.5,
  slow: 40,
} as const;

export const profile: Profile = {
  name: 'service-overrun',
  title:
    'more is asked of a service than it can answer: everything queues, a part of it fails, and a node has room for nothing more',
  after: CALM_MINUTES,
  changes: {
    servers: Object.fromEntries([...LLM_SERVICE, ...LLAMA_CPP].map(({ name }) => [name, overrun])),
    gpus: { 'gpu-node-1/0': { sway: 0, busy: 0.99 }, 'gpu-node-2/0': { sway: 0, busy: 0.99 } },
    nodes: { [NODES[0].name]: { sway: 0, cpu: 0.95, memory: 0.95, disk: 0.95 } },
  },
  alerts: [
    { alert: 'HighTTFT', labels: { model_name: MODEL } },
    { alert: 'VeryHighTTFT', labels: { model_name: MODEL } },
    { alert: 'HighRequestLatency', labels: { model_name: MODEL } },
    ...LLM_SERVICE.flatMap(({ name: pod, node = '' }) => [
      { alert: 'HighGPUMemoryUsage', labels: { pod, model_name: MODEL } },
      { alert: 'CriticalGPUMemoryUsage', labels: { pod, model_name: MODEL } },
      {
        alert: 'HighGPUUtilization',
        labels: { node, gpu: '0', UUID: `GPU-${uid(`${node}/0`)}`, modelName: GPU_MODEL.name },
      },
    ]),
    ...LLAMA_CPP.flatMap(({ name: pod }) => [
      { alert: 'LlamaCppQueueBuilding', labels: { pod } },
      { alert: 'LlamaCppSlow', labels: { pod } },
    ]),
    { alert: 'NodeCpuHigh', labels: {} },
    { alert: 'NodeMemoryHigh', labels: {} },
    { alert: 'NodeDiskFull', labels: { mountpoint: '/' } },
    { alert: 'HighErrorRate', labels: {} },
    { alert: 'VeryHighErrorRate', labels: {} },
    { alert: 'HighActiveRequests', labels: { model_name: MODEL } },
    { alert: 'VeryHighActiveRequests', labels: { model_name: MODEL } },
    { alert: 'RequestQueueBuilding', labels: { model_name: MODEL } },
    ...['1h', '6h', '1d', '3d'].map(window => ({
      alert: `LLMServiceErrorBudgetBurn${window}`,
      labels: { slo: 'availability' },
    })),
  ],
};
