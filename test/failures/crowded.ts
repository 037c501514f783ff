/** Alerts of a vLLM server with more requests than it works on: slow and queueing, whatever else is wrong with it. */
export const CROWDED = [
  'VllmQueueBacklog',
  'RequestQueueBuilding',
  'HighTTFT',
  'VeryHighTTFT',
  'HighRequestLatency',
  'LowThroughput',
  'VeryLowThroughput',
] as const;
