import { operatedPods, podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import type { ObjectArtifact } from '../model/artifact.ts';
import { type CheckScope, defineCheck, type Found } from '../views/check.ts';
import { dig, items, selects, textAt, texts } from '../views/reading.ts';

/** A Service whose selector fits no pod is valid, and has no endpoints. */
export const check = defineCheck({
  law: 'A Service selects pods that we run, and a port that they have',
  restsOn: ['C-05'],
  looksAt: ['services'],
  anywhere: true,
  *overlay({ overlay: { objects }, index }) {
    for (const artifact of index.all('Service')) {
      const { object, part } = artifact;
      const selector = dig(object, 'spec', 'selector');
      const workloads = objects.filter(
        one => one.part === part && one.object.metadata.namespace === object.metadata.namespace && podOf(one.object),
      );
      if (selector !== undefined && workloads.length === 0) yield* nearMiss(artifact, index);
      if (selector === undefined || workloads.length === 0 || leadsToOperated(artifact, objects)) continue;
      const chosen = workloads
        .flatMap(({ object: workload }) => podOf(workload) ?? [])
        .filter(({ labels }) => selects({ matchLabels: selector }, labels));
      // Pods of another name may be meant, and those of others may not be at hand.
      const elsewhere = podsIn(index, object.metadata.namespace).some(({ labels }) =>
        selects({ matchLabels: selector }, labels),
      );
      if (chosen.length === 0)
        yield {
          about: artifact,
          path: ['spec', 'selector'],
          ours: elsewhere,
          opinion: true,
          what: `Service ${tick(object.metadata.name)} selects ${tick(JSON.stringify(selector))}, and no pod of ${listing(workloads.map(({ object: { kind, metadata } }) => `${kind} ${metadata.name}`))} carries that`,
          why: 'the Service would have no address: nothing behind it is reached or scraped',
          fix: "let the selector and the pod's labels agree",
        };
      const named = new Set(
        chosen.flatMap(({ containers }) =>
          containers.flatMap(({ ports }) => items(ports).flatMap(port => textAt(port, 'name') ?? [])),
        ),
      );
      for (const target of items(dig(object, 'spec', 'ports')).flatMap(port => textAt(port, 'targetPort') ?? []))
        if (chosen.length > 0 && !named.has(target))
          yield {
            about: artifact,
            path: ['spec', 'ports'],
            word: target,
            what: `Service ${tick(object.metadata.name)} leads to port ${tick(target)}, and its pods name ${named.size === 0 ? 'none' : `only ${listing([...named])}`}`,
            why: 'the Service would have no port to lead to',
            fix: `name the container's port ${tick(target)}, or lead to one that it has`,
          };
    }
  },
});

/** Whether a Service selects pods that an operator makes of an object here: their ports are the operator's. */
const leadsToOperated = ({ object: { spec, metadata } }: ObjectArtifact, objects: readonly ObjectArtifact[]): boolean =>
  objects.some(({ object }) => {
    const labels = object.metadata.namespace === metadata.namespace ? operatedPods(object) : undefined;
    return labels !== undefined && selects({ matchLabels: dig(spec, 'selector') }, labels);
  });

const WORKLOADS = ['Deployment', 'StatefulSet', 'DaemonSet'];

/** The pods of a namespace that run all the time. */
const podsIn = (index: CheckScope['index'], namespace: string | undefined) =>
  WORKLOADS.flatMap(kind => index.all(kind, namespace)).flatMap(({ object }) => podOf(object) ?? []);

/** A Service that selects none of the pods at hand, where one of them goes by nearly the same name. */
function* nearMiss(about: ObjectArtifact, index: CheckScope['index']): Generator<Found> {
  const { metadata, spec } = about.object;
  const selector = texts(dig(spec, 'selector'));
  const workloads = WORKLOADS.flatMap(kind => index.all(kind, metadata.namespace));
  const isThere = podsIn(index, metadata.namespace).some(({ labels }) => selects({ matchLabels: selector }, labels));
  if (Object.keys(selector).length === 0 || isThere) return;
  const near = workloads.find(
    ({ object }) =>
      (object.metadata.name.startsWith(`${metadata.name}-`) || metadata.name.startsWith(`${object.metadata.name}-`)) &&
      Object.keys(selector).every(key => podOf(object)?.labels[key] !== undefined),
  );
  if (near)
    yield {
      about,
      level: 'warning',
      path: ['spec', 'selector'],
      what: `Service ${tick(metadata.name)} selects ${tick(JSON.stringify(selector))}, and no pod at hand carries that; ${tick(`${near.object.kind} ${near.object.metadata.name}`)} carries ${tick(JSON.stringify(podOf(near.object)?.labels ?? {}))}`,
      why: 'where nothing else runs such pods, the Service has no address: nothing behind it is reached or scraped',
      fix: "let the selector and the pod's labels agree",
    };
}
