import { memo } from '../lib/memo.ts';
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
  const path = (TEMPLATES as Readonly<Record<string, readonly string[]>>)[object.kind];
  if (!path) return undefined;
  const template = dig(object, ...path);
  const spec = fields(dig(template, 'spec'));
  return {
    labels: texts(dig(template, 'metadata', 'labels')),
    spec,
    containers: CONTAINERS.flatMap(field => items(spec[field])),
  };
});

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
