/** Alerts of the sources under test that no failure raises here, each with the reason. */
export const UNDRIVEN: Readonly<Record<string, string>> = {
  HighGPUUtilization: 'it reads what a GPU tells, and there is none',
  LiteLLMCacheHitRateLow: 'the LiteLLM that runs here counts the hits of its cache and no miss',
  ModelNotLoaded: 'vLLM answers no scrape before its model is loaded, and on a processor it cannot be put to sleep',
};
