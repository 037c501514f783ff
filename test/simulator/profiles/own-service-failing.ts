import { OWN_SERVICE } from '../inventory.ts';
import { CALM_MINUTES, type Profile } from '../profile.ts';

/** Pods of both services, which stand side by side. */
const pods = OWN_SERVICE.flatMap(({ name }) => [name, `${name}-1`]);
const ALERTS = [
  'ModelServerHighErrorRate',
  'ModelServerHighLatency',
  'ModelServerLowCacheHitShare',
  'OllamaFleetQueueBuilding',
  'OllamaFleetSlowModelLoad',
];

export const profile: Profile = {
  name: 'own-service-failing',
  title: 'services of your own are slow, fail a part of what they are asked, find nothing in their cache, and queue',
  after: CALM_MINUTES,
  changes: { watched: Object.fromEntries(pods.map(name => [name, { hits: 0.1 }])) },
  alerts: ALERTS.flatMap(alert => ['granite', 'llama'].map(model => ({ alert, labels: { model } }))),
  reveals: { 'Alerts that fire': 'nothing fires on a calm day' },
};
