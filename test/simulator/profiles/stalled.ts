import { LLAMA_CPP, PREDICTORS } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

const pod = PREDICTORS.granite1.name;
const [small] = LLAMA_CPP;

export const profile: Profile = {
  name: 'stalled',
  title: 'the engine of one model server hangs in a GPU call, and requests pile up before it',
  after: CALM_MINUTES,
  recording: 'engine-stopped-busy',
  changes: {
    servers: {
      [pod]: { sway: 0, finishes: 0, abandoned: 0.4, running: 24, waiting: 35, cache: 0.8 },
      [small.name]: { sway: 0, finishes: 0, running: 4 },
    },
    gpus: { 'gpu-node-1/0': { sway: 0, busy: 1, watts: 180 } },
  },
  alerts: [
    { alert: 'VllmServingStalled', labels: { pod, model_name: 'granite', engine: '0' } },
    { alert: 'VllmQueueBacklog', labels: { model_name: 'granite' } },
    { alert: 'LlamaCppStalled', labels: { pod: small.name } },
  ],
};
