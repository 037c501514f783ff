import type { Prerequisite } from '../../model/platform.ts';

/** What alerts on an objective need of Prometheus. User workload monitoring forgets after a day unless told. */
export const retention: Prerequisite = {
  title: 'Prometheus remembers three days',
  why: 'The slowest alert on the error budget looks back over three days: with less it judges what is left by the last of them. The panel of the budget looks back over the whole window.',
  how: 'Set `prometheus.retention` and a volume for it: on OpenShift in the ConfigMap `user-workload-monitoring-config`, elsewhere `spec.retention` of the Prometheus object.',
  verify: {
    run: 'kubectl get prometheus -A -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention',
    expect: '`3d` or more for the Prometheus that scrapes the service',
  },
};
