import { routesAreTaken, serverHasThem } from '../../kubernetes/no-data.ts';
import { fragment, sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { Guide } from '../../model/guide.ts';
import type { Options } from './options.ts';

const TOOLS = { cli: fragment`kubectl` };

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
  noData: [
    {
      asks: 'Does the Prometheus select the monitors?',
      says: `${code(sh`kubectl get prometheuses.monitoring.coreos.com -n ${namespace} -o yaml`)} shows \`podMonitorSelector\`, \`serviceMonitorSelector\` and \`ruleSelector\`: the objects here must have those labels, and their namespaces those of the selectors for namespaces.`,
    },
    {
      asks: 'What do the scrapes report?',
      says: 'This counts the errors of all targets; an empty one is a scrape that works:',
      run: sh`kubectl exec -n ${namespace} service/prometheus-operated -c prometheus -- wget -qO- 'http://localhost:9090/api/v1/targets?state=active' | grep -o '"lastError":"[^"]*"' | sort | uniq -c`,
      after: `A timeout is most often a NetworkPolicy: ${code(sh`kubectl get networkpolicies -n "$NAMESPACE"`)} must let \`${namespace}\` in.`,
    },
    serverHasThem(TOOLS),
    routesAreTaken(TOOLS),
  ],
});
