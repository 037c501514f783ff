import { OPENSHIFT } from '../../generator/platforms/openshift-uwm/names.ts';
import type { Live } from './kube.ts';

const GRAFANA = 'grafana.integreatly.org/v1beta1';

/** Kinds that a person answers for. */
export const WATCHED = [
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'v1', kind: 'ConfigMap' },
  { apiVersion: GRAFANA, kind: 'Grafana' },
  { apiVersion: GRAFANA, kind: 'GrafanaFolder' },
  { apiVersion: GRAFANA, kind: 'GrafanaDatasource' },
  { apiVersion: GRAFANA, kind: 'GrafanaDashboard' },
] as const;

interface Answer {
  readonly change: object;
  readonly subresource?: string;
}

type Fields = Readonly<Record<string, never>> & { readonly observedGeneration?: number };

/** What its controller writes on an object that is well, where it has not done so yet. */
export function answerFor(object: Live): Answer | undefined {
  const { kind, metadata } = object;
  const status = (object.status ?? {}) as Fields;
  const data = (object['data'] ?? {}) as Readonly<Record<string, string>>;
  if (kind === 'ConfigMap')
    return metadata.annotations?.[OPENSHIFT.injectCaBundle] === 'true' && !data['service-ca.crt']
      ? { change: { data: { 'service-ca.crt': 'a certificate' } } }
      : undefined;
  if (kind === 'Deployment') {
    if (status.observedGeneration === metadata.generation) return undefined;
    const { replicas = 1 } = object['spec'] as { replicas?: number };
    const all = { replicas, updatedReplicas: replicas, readyReplicas: replicas, availableReplicas: replicas };
    return asStatus({
      observedGeneration: metadata.generation,
      ...all,
      conditions: [
        condition('Available', 'MinimumReplicasAvailable'),
        condition('Progressing', 'NewReplicaSetAvailable'),
      ],
    });
  }
  if (kind === 'Grafana')
    return status['stage'] === undefined ? asStatus({ stage: 'complete', stageStatus: 'success' }) : undefined;
  if (status['conditions'] !== undefined) return undefined;
  const conditions = [condition(`${kind.replace('Grafana', '')}Synchronized`, 'ApplySuccessful')];
  return asStatus({ conditions, ...(kind === 'GrafanaDatasource' ? { uid: metadata.uid } : {}) });
}

const asStatus = (status: object): Answer => ({ change: { status }, subresource: 'status' });
/** A condition that holds since now. */
export const condition = (type: string, reason: string) => ({
  type,
  status: 'True',
  reason,
  message: reason,
  lastTransitionTime: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
});
