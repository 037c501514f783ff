import { canaryBrings } from '../canary/canary.ts';
import { scrapeService } from '../model/service.ts';
import { defineSource } from '../model/source.ts';
import { memoryFor } from '../slo/promise.ts';
import { alerts, cannotTell } from './llm-service/alerts.ts';
import { dashboards } from './llm-service/dashboards.ts';
import { vllm } from './llm-service/engines/vllm.ts';
import { engineOf } from './llm-service/engines.ts';
import { type Options, options } from './llm-service/options.ts';

export const source = defineSource<Options>({
  kind: 'llm-service',
  title: 'LLM service (vLLM, SGLang, TGI, llama.cpp or your own)',
  contract: vllm.contract,
  contractOf: at => engineOf(at.options).contract,
  options,
  scrape: ({ options: given }) => scrapeService(given),
  alerts,
  cannotTell,
  brings: canaryBrings,
  prerequisites: ({ options: { slo }, guide }) => memoryFor(slo, guide),
  dashboards,
});
