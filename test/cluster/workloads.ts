import type { Manifest } from '../../generator/model/artifact.ts';
import type { Cluster } from './cluster.ts';
import { type Page, show } from './components/model-simulator.ts';
import { behindService } from './mounts.ts';
import type { Site } from './site.ts';

/** The pod of a model that KServe runs: its labels, and none of its ports declared. */
const predictor = (name: string): Manifest => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'vllm', labels: { component: 'predictor', app: 'isvc.granite-predictor' } },
  spec: { containers: [{ name: 'kserve-container', image: 'example.com/vllm:1' }] },
});

export const POD = 'granite-predictor-1';

/** The pod that the Deployment of the exporter would make. */
const EXPORTER_POD: Manifest = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'robotheus-1', namespace: 'monitoring' },
  spec: { containers: [{ name: 'robotheus', image: 'example.com/robotheus:1' }] },
};

/** Last numbers of the addresses that the platform's metrics, the pod and the exporter are served at. */
const AT = { platform: 2, pod: 10, exporter: 20 } as const;

/** Things that run: a pod of a model, by its status at an address of this run, and what the exporter's Service leads to. */
export async function runWorkloads({ site, kube: { dev } }: Cluster): Promise<void> {
  const pod = await dev.apply(predictor(POD));
  const ip = `${site.net}.${AT.pod}`;
  await dev.patch(
    pod,
    { status: { phase: 'Running', podIP: ip, podIPs: [{ ip }], conditions: [{ type: 'Ready', status: 'True' }] } },
    'status',
  );
  const service = await dev.get({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'robotheus', namespace: 'monitoring' },
  });
  const { kind, metadata } = await dev.apply(EXPORTER_POD);
  const targetRef = { kind, name: metadata.name, namespace: metadata.namespace };
  const { ports } = service['spec'] as { ports: readonly { name: string; port: number }[] };
  await dev.apply({
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: { name: 'robotheus', namespace: 'monitoring', labels: service.metadata.labels ?? {} },
    subsets: [
      {
        addresses: [{ ip: behindService(AT.exporter), targetRef }],
        ports: ports.map(({ name, port }) => ({ name, port })),
      },
    ],
  });
}

export interface World {
  /** Phase of the model's pod. */
  readonly phase?: 'Running' | 'Pending' | 'Failed';
  /** Requests that wait in the model's queue. */
  readonly waiting?: number;
  /** Number of the last error that the GPU's driver has told; 0 is none. */
  readonly xid?: number;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** Shows what models, the exporter and the platform say while all is well but for what the world differs in. */
export function simulate(site: Site, { phase = 'Running', waiting = 0, xid = 0 }: World = {}): Promise<void> {
  const phases = (['Running', 'Pending', 'Failed', 'Succeeded', 'Unknown'] as const).map(
    each =>
      `kube_pod_status_phase{namespace="vllm",pod="${POD}",uid="1",job="kube-state-metrics",phase="${each}"} ${each === phase ? 1 : 0}`,
  );
  const gpu =
    'namespace="nvidia-gpu-operator",job="nvidia-dcgm-exporter",gpu="0",UUID="GPU-1",modelName="NVIDIA H100",Hostname="gpu-1"';
  const pages: Page[] = [
    {
      address: `${site.net}.${AT.platform}:9091`,
      path: '/platform',
      text: [...phases, `DCGM_FI_DEV_GPU_TEMP{${gpu}} 55`, `DCGM_FI_DEV_XID_ERRORS{${gpu}} ${xid}`, ''].join('\n'),
    },
    {
      address: `${site.net}.${AT.pod}:8080`,
      path: '/metrics',
      text: [
        // A model server may not say what namespace it is in: the platform overrides honorLabels.
        `vllm:num_requests_waiting{model_name="granite",engine="0",namespace="elsewhere"} ${waiting}`,
        'vllm:prompt_tokens_total{model_name="granite",engine="0"} 100',
        'vllm:generation_tokens_total{model_name="granite",engine="0"} 100',
        '',
      ].join('\n'),
    },
    {
      address: `${site.net}.${AT.exporter}:9185`,
      path: '/metrics',
      text: [
        `robotheus_last_scrape_success_timestamp_seconds{provider="openai"} ${now()}`,
        'robotheus_openai_tokens_total{model="gpt",project="p",api_key_id="k",direction="input"} 1000',
        'robotheus_openai_cost_usd_today{project="p"} 1',
        '',
      ].join('\n'),
    },
  ];
  return show(site, pages);
}
