import { sh } from '../../lib/shell.ts';
import type { Guide } from '../../model/guide.ts';
import type { Options } from './options.ts';

/** What people do on a plain Kubernetes with the prometheus-operator. */
export const guide = ({ namespace }: Options): Guide => ({
  cli: 'kubectl',
  keepRecorded: window => ({
    how: `Keep ${window} or more in Prometheus, with a volume for it: \`prometheus.prometheusSpec.retention: ${window}\` in the values of kube-prometheus-stack, \`spec.retention\` in the object.`,
    verify: {
      run: sh`kubectl get prometheuses.monitoring.coreos.com -n ${namespace} -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention`,
      expect: `\`${window}\` or more`,
    },
  }),
  operatorNamespaces: null,
  foreignSeries: null,
});
