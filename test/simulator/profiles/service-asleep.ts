import { LLM_SERVICE, MODEL } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const [asleep = '', crawling = ''] = LLM_SERVICE.map(({ name }) => name);

export const profile: Profile = {
  name: 'service-asleep',
  title: 'the engine of one replica was put to sleep, and the GPU of the other slows itself down',
  after: CALM_MINUTES,
  changes: {
    servers: {
      [asleep]: { sway: 0, asleep: true, finishes: 0, running: 0, cache: 0 },
      [crawling]: { sway: 0, finishes: 0.01, running: 2, slow: 20 },
    },
    gpus: {
      'gpu-node-1/0': { sway: 0, busy: 0, memory: 0.03, watts: 90, celsius: 36 },
      'gpu-node-2/0': { sway: 0, watts: 110 },
    },
  },
  alerts: [
    { alert: 'ModelNotLoaded', labels: { pod: asleep } },
    { alert: 'LowThroughput', labels: { pod: crawling, model_name: MODEL, engine: '0' } },
    { alert: 'VeryLowThroughput', labels: { pod: crawling, model_name: MODEL, engine: '0' } },
  ],
};
