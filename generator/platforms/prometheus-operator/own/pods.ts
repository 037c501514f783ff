import { make } from '../../../kinds/kind.ts';
import type { Manifest } from '../../../model/artifact.ts';

type Labels = Readonly<Record<string, string>>;

/** Pods of one program stand on nodes of their own where there are several. */
export const apart = (labels: Labels) => [
  {
    maxSkew: 1,
    topologyKey: 'kubernetes.io/hostname',
    whenUnsatisfiable: 'ScheduleAnyway' as const,
    labelSelector: { matchLabels: { ...labels } },
  },
];

/** The claim of a volume that one pod has. */
export const volumeOf = (storageClassName: string, storage: string) => ({
  accessModes: ['ReadWriteOnce'],
  storageClassName,
  resources: { requests: { storage } },
});

/** One pod stays while nodes are drained. The metadata is that of the budget. */
export const budget = (metadata: Manifest['metadata'], labels: Labels): Manifest =>
  make('PodDisruptionBudget', metadata, { spec: { minAvailable: 1, selector: { matchLabels: { ...labels } } } });
