import { memo } from '../lib/memo.ts';
import { distinct } from '../lib/sort.ts';
import type { Manifest } from '../model/artifact.ts';
import { dig, fields, items, type Json, textAt } from '../views/reading.ts';
import { referencesOf } from '../views/references.ts';
import { podOf } from './workload.ts';

/** An image that an object runs. */
export interface ImageView {
  /** The name of its container. */
  readonly container: string;
  /** Empty where the container names none. */
  readonly image: string;
  /** Names of the Secrets that the container reads, sorted. */
  readonly secrets: readonly string[];
}

/** The images of a workload. Of a Grafana those that it names: the operator has its own where there is none. */
export const imagesOf: (object: Manifest) => readonly ImageView[] = memo(object => {
  const grafana =
    object.kind === 'Grafana' ? fields(dig(object, 'spec', 'deployment', 'spec', 'template', 'spec')) : {};
  const pod = podOf(object)?.spec ?? grafana;
  return [...items(pod['initContainers']), ...items(pod['containers'])]
    .map(container => ({
      container: textAt(container, 'name') ?? '',
      image: textAt(container, 'image') ?? grafanaImage(object, container) ?? '',
      secrets: secretsOf(object, pod, container),
    }))
    .filter(({ image }) => image !== '' || object.kind !== 'Grafana');
});

/**
 * The image of Grafana itself stands in `version`, whole or as the tag of the usual one (grafana-operator,
 * controllers/reconcilers/grafana/deployment_reconciler.go, getGrafanaImage; whole since grafana/grafana-operator#1764).
 */
function grafanaImage(object: Manifest, container: Json): string | undefined {
  const version =
    object.kind === 'Grafana' && container['name'] === 'grafana' ? textAt(object, 'spec', 'version') : undefined;
  return version === undefined || /[:/@]/.test(version) ? version : `docker.io/grafana/grafana:${version}`;
}

function secretsOf(object: Manifest, pod: Json, container: Json): readonly string[] {
  const mounted = new Set(items(container['volumeMounts']).map(({ name }) => name));
  const volumes = items(pod['volumes']).filter(({ name }) => mounted.has(name));
  const read = referencesOf({ ...object, spec: { containers: [container], volumes } });
  return distinct(read.filter(({ kind }) => kind === 'Secret').map(({ name }) => name));
}
