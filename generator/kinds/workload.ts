import { memo } from '../lib/memo.ts';
import { KEY } from '../lib/names.ts';
import { own } from '../lib/record.ts';
import type { Manifest } from '../model/artifact.ts';
import { dig, fields, items, textAt, texts } from '../views/reading.ts';
import type { PodView, ProcessView } from '../views/views.ts';

/** Where a workload has the template of its pods. Not that of a Grafana: the operator fills that one in. */
export const TEMPLATES = {
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
} as const;

const CONTAINERS = ['initContainers', 'containers'];

/** The pod template of a workload. */
export const podOf: (object: Manifest) => PodView | undefined = memo(object => {
  const path = own<readonly string[]>(TEMPLATES, object.kind);
  if (!path) return undefined;
  const template = dig(object, ...path);
  const spec = fields(dig(template, 'spec'));
  return {
    labels: texts(dig(template, 'metadata', 'labels')),
    spec,
    containers: CONTAINERS.flatMap(field => items(spec[field])),
  };
});

/**
 * Labels of the pods that an operator makes of an object, by its kind and name (prometheus-operator,
 * pkg/{prometheus,alertmanager,thanos}; grafana/loki, operator/internal/manifests/var.go).
 */
const OPERATED: Readonly<Record<string, (name: string) => Readonly<Record<string, string>>>> = {
  Prometheus: name => ({ ...operated('prometheus', name), prometheus: name, 'operator.prometheus.io/name': name }),
  Alertmanager: name => ({ ...operated('alertmanager', name), alertmanager: name }),
  ThanosRuler: name => ({ ...operated('thanos-ruler', name), 'thanos-ruler': name }),
  LokiStack: name => ({
    [KEY.name]: 'lokistack',
    [KEY.instance]: name,
    'app.kubernetes.io/managed-by': 'lokistack-controller',
  }),
};

const operated = (program: string, name: string) => ({
  [KEY.name]: program,
  [KEY.instance]: name,
  'app.kubernetes.io/managed-by': 'prometheus-operator',
});

/** Labels of the pods that an operator makes of an object; nothing where it makes none that are known. */
export const operatedPods = ({ kind, metadata }: Manifest): Readonly<Record<string, string>> | undefined =>
  own(OPERATED, kind)?.(metadata.name);

/** The programs of a workload: its containers, those that begin first. */
export const readWorkload =
  (template: readonly string[]) =>
  (object: Manifest): readonly ProcessView[] =>
    CONTAINERS.flatMap(field =>
      items(dig(object, ...template, 'spec', field)).map((json, at) => {
        const image = textAt(json, 'image');
        return {
          name: String(json['name']),
          ...(image === undefined ? {} : { image }),
          json,
          path: [...template, 'spec', field, at],
        };
      }),
    );
