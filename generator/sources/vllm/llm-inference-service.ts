import type { Scrape, SourcePrerequisite } from '../../model/source.ts';
import type { Options } from './options.ts';

/**
 * The PodMonitor that the controller of LLMInferenceService makes: one for each service, or, before, one for all of a
 * namespace. A second one stores a copy of every series as `kserve_...` (opendatahub-io/kserve,
 * pkg/controller/v1alpha2/llmisvc/monitoring.go, expectedVLLMEngineMonitor and the names that it removes).
 */
const monitorOf = ({ service }: Options): string =>
  service === undefined ? 'kserve-llm-isvc-vllm-engine-default' : `${service}-kserve-llmisvc-engine-default`;

/** Series as that PodMonitor stores them: it sets no `jobLabel`, and three labels of its own. */
export const collectedByKserve = (options: Options): Scrape => ({
  from: 'elsewhere',
  by: 'KServe',
  namespace: options.namespace,
  job: `${options.namespace}/${monitorOf(options)}`,
  podMonitor: { adds: ['container', 'endpoint', 'llm_isvc_name', 'llm_isvc_role', 'llm_isvc_component'] },
});

export const kserveCollects = (options: Options): SourcePrerequisite => ({
  title: `KServe collects the models in \`${options.namespace}\``,
  why: 'Alerts and panels read what its own PodMonitor stores, and match the label `job` that follows from its name. Under another name they see nothing.',
  how: 'On by default: the controller makes it unless `LLMISVC_MONITORING_DISABLED` is set. Where the names begin with those of the services, make a source for each of them and write its `service`.',
  verify: {
    run: [{ intent: 'objects', kinds: ['podmonitors'], in: { namespace: options.namespace } }],
    expect: `\`${monitorOf(options)}\``,
  },
});
