import { defineSource } from '../model/source.ts';
import { alerts } from './kubernetes/alerts.ts';
import { dashboards } from './kubernetes/dashboards.ts';
import { kubernetes } from './kubernetes/metrics.ts';
import { type Options, options } from './kubernetes/options.ts';

export const source = defineSource<Options>({
  kind: 'kubernetes',
  title: 'Pods and volumes of a namespace',
  // What it reads of cAdvisor and the kubelet comes with the platform; where it does not, those alerts are left out.
  contract: kubernetes,
  options,
  scrape: ({ options: { namespace, job } }) => ({ from: 'elsewhere', by: 'the cluster', namespace, job }),
  alerts,
  dashboards,
});
