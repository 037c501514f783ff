import cadvisor from '../../contracts/cadvisor.json' with { type: 'json' };
import dcgm from '../../contracts/dcgm-exporter.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import { type Contract, contract } from '../../promql/metric.ts';

/** What an expression may read beside its own metrics: of the pods, their workloads and the GPUs below. */
export const AROUND: readonly Contract[] = [cadvisor, kubeStateMetrics, dcgm].map((data): Contract => contract(data));
