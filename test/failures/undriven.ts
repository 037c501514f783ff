const GPU = 'it reads what a GPU tells, and there is none';
const POD = 'it reads what Kubernetes tells of pods, and no kubelet runs here';
const MACHINE = 'it would take the processors, the memory or the disk of the machine that runs this';
const DYING =
  'vLLM answers 500 only while its engine dies, and its process ends before the next scrape: what it counted is lost with it';

/** Alerts of the sources under test that no failure raises here, each with the reason. */
export const UNDRIVEN: Readonly<Record<string, string>> = {
  HighErrorRate: DYING,
  HighGPUUtilization: GPU,
  LiteLLMCacheHitRateLow: 'the LiteLLM that runs here counts the hits of its cache and no miss',
  LiteLLMDeploymentFailing:
    'it asks for three minutes without an answer, and no server of two that is made to fail is away for so long',
  LiteLLMTokenConsumptionHigh:
    'no model server here works through so many tokens, and those that LiteLLM makes up are few',
  ModelNotLoaded: 'vLLM answers no scrape before its model is loaded, and on a processor it cannot be put to sleep',
  NodeCpuHigh: MACHINE,
  NodeDiskFull: MACHINE,
  NodeMemoryHigh: MACHINE,
  VeryHighErrorRate: DYING,
  VllmErrorRateHigh: DYING,
  VllmPodCrashLooping: POD,
  VllmPodNotReady: POD,
};
