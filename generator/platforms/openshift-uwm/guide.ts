import { grafanaMayAsk, routesAreTaken, serverHasThem } from '../../kubernetes/no-data.ts';
import { fragment, sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { Guide } from '../../model/guide.ts';
import { OPENSHIFT } from './names.ts';

const USER = 'user-workload-monitoring-config';

const TOOLS = { cli: fragment`oc` };

/**
 * Thanos Ruler stores what rules record, and forgets after a day unless its ConfigMap says otherwise
 * (cluster-monitoring-operator, Documentation/api.md, ThanosRulerConfig). The platform's Prometheus reads monitors of
 * labelled namespaces only.
 */
export const guide: Guide = {
  cli: 'oc',
  keepRecorded: window => ({
    how: `Keep ${window} where the rules are evaluated, with a volume for it: \`thanosRuler.retention: ${window}\` in the ConfigMap \`${USER}\`.`,
    verify: {
      run: sh`oc get thanosrulers -A -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention`,
      expect: `\`${window}\` or more`,
    },
  }),
  operatorNamespaces: {
    mark: `the label \`${OPENSHIFT.clusterMonitoring}=true\``,
    prerequisite: (namespace, operator) => ({
      title: `The platform watches \`${namespace}\``,
      why: "Its own Prometheus reads monitors of namespaces with this label only, and the users' Prometheus skips them.",
      how: `The ${operator} sets the label where it is installed from OperatorHub; else: ${code(sh`oc label namespace ${namespace} ${OPENSHIFT.clusterMonitoring}=true`)}. The operator also brings the Role by which the platform's Prometheus finds its pods.`,
      verify: {
        run: sh`oc get namespace ${namespace} -L ${OPENSHIFT.clusterMonitoring} && oc get rolebindings -n ${namespace}`,
        expect: '`true` in the last column, and a binding of the exporter for `prometheus-k8s`',
      },
    }),
    look: {
      say: 'See how its namespace is labelled',
      run: sh`oc get namespace "$NAMESPACE" --show-labels`,
      look: `On OpenShift the platform scrapes it only with \`${OPENSHIFT.clusterMonitoring}=true\`.`,
    },
    fix: operator =>
      `On OpenShift the platform scrapes the ${operator} only where its namespace has the label \`${OPENSHIFT.clusterMonitoring}=true\`.`,
  },
  noData: [
    {
      asks: 'Is user workload monitoring on, and not off for the namespace?',
      says: `The pods of the [prerequisites](OPERATIONS.md#prerequisites) run, and ${code(sh`oc get namespace "$NAMESPACE" --show-labels`)} shows neither \`${OPENSHIFT.clusterMonitoring}=true\` nor \`${OPENSHIFT.userMonitoring}=false\`.`,
    },
    {
      asks: 'What do the scrapes report?',
      says: 'This counts the errors of all targets; an empty one is a scrape that works:',
      run: sh`oc exec -n openshift-user-workload-monitoring prometheus-user-workload-0 -c prometheus -- \\
  curl -s 'http://localhost:9090/api/v1/targets?state=active' | grep -o '"lastError":"[^"]*"' | sort | uniq -c`,
      after: `A timeout is most often a NetworkPolicy: ${code(sh`oc get networkpolicies -n "$NAMESPACE"`)} must let \`openshift-user-workload-monitoring\` in.`,
    },
    serverHasThem(TOOLS),
    grafanaMayAsk(TOOLS),
    routesAreTaken(TOOLS),
  ],
  foreignSeries: {
    look: {
      say: 'See which namespaces may have rules about others (OpenShift)',
      run: sh`oc get configmap ${USER} -n openshift-user-workload-monitoring -o jsonpath='{.data.config\\.yaml}'`,
      look: '`namespacesWithoutLabelEnforcement` must name the namespace that OPERATIONS.md names under Prerequisites. Without it the rule sees nothing of other namespaces.',
    },
    fix: 'Add the namespace of the rule to `namespacesWithoutLabelEnforcement`, as OPERATIONS.md shows; the alert ends within minutes.',
  },
};
