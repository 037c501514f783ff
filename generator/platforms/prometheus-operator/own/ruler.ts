import { make } from '../../../kinds/kind.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { clusterLabels } from '../../../model/config.ts';
import type { OwnSetting } from '../options.ts';
import { apart, budget } from './pods.ts';
import { claim, podsOf, RESTRICTED, STACK } from './prometheus.ts';
import { GLOBAL, SCOPE } from './rule-scope.ts';

/**
 * The Ruler, with its budget. It drops the label of its replica from alerts by itself, so that Alertmanager takes those of a
 * pair for one (prometheus-operator, pkg/thanos/statefulset.go).
 */
export function ruler({ options: { namespace, interval, own }, config }: OwnSetting): readonly Manifest[] {
  const { thanos, storageClass } = own;
  if (!thanos?.ruler) return [];
  const { replicas, storage } = thanos.ruler;
  return [
    make(
      'ThanosRuler',
      { name: STACK, namespace },
      {
        spec: {
          replicas,
          image: thanos.image,
          evaluationInterval: interval,
          labels: { ...clusterLabels(config) },
          queryEndpoints: [`dnssrv+_http._tcp.thanos-query.${namespace}.svc`],
          alertmanagersUrl: [`dnssrv+http://_web._tcp.alertmanager-operated.${namespace}.svc`],
          ruleSelector: { matchLabels: { [SCOPE]: GLOBAL } },
          ruleNamespaceSelector: {},
          objectStorageConfig: { name: thanos.secret, key: thanos.key },
          storage: claim(storageClass, storage),
          topologySpreadConstraints: apart(podsOf('thanos-ruler')),
          securityContext: RESTRICTED,
        },
      },
    ),
    ...(replicas > 1 ? [budget({ name: `thanos-ruler-${STACK}`, namespace }, podsOf('thanos-ruler'))] : []),
  ];
}
