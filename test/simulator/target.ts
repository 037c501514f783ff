import type { Instance, OverlayPlan } from '../../generator/model/plan.ts';
import { inNamespace } from '../../generator/model/scope.ts';
import type { Dropped, Scrape } from '../../generator/model/source.ts';
import { answers, type Cluster, type Pod, runs } from './cluster.ts';
import type { Reading } from './course.ts';
import type { Family, Labels } from './family.ts';
import { NEIGHBOURS } from './inventory.ts';

/** Something that Prometheus scrapes. */
export interface Target {
  /** The instance, or the contract where the platform scrapes it by itself. */
  readonly source: string;
  /** The contract it keeps. */
  readonly contract: string;
  readonly path: string;
  /** Labels that the scrape puts on each of its series. */
  readonly labels: Labels;
  /** Whether its own labels win over those. */
  readonly honorLabels: boolean;
  /** What the scrape makes of it: 1, 0, or nothing where it is no target. */
  readonly up: Reading;
  readonly families: readonly Family[];
  /** What the scrape leaves out before it is stored. */
  readonly drop?: Dropped;
}

/** What a pod tells as a source of some kind; nothing where it is none. */
export type SimulatePod = (pod: Pod, cluster: Cluster) => Family[] | undefined;

export type Watched = Pick<Instance, 'name' | 'source' | 'contract' | 'options' | 'scrape' | 'placement'>;

/** The targets that the scrape of an instance finds in the little world. */
export const targetsOf = (instance: Watched, simulate: SimulatePod, cluster: Cluster): Target[] =>
  cluster.pods.flatMap(pod => {
    const families = pod.kind === instance.source.kind ? simulate(pod, cluster) : undefined;
    if (!isTarget(instance.scrape, pod, families !== undefined)) return [];
    const { scrape, placement, contract, name } = instance;
    const port = scrape.from === 'pods' ? scrape.port : 9400;
    const asks = ('asks' in scrape ? scrape.asks : undefined) ?? [undefined];
    const known: Labels = {
      namespace: pod.namespace,
      job: placement.job,
      pod: pod.item.name,
      container: pod.item.container,
      service: scrape.from === 'service' ? scrape.service : placement.job,
      endpoint: scrape.from === 'service' ? scrape.port : 'gpu-metrics',
      instance: `${pod.ip}:${port}`,
    };
    return asks.map(asked => {
      const own = asked ? { ...known, instance: asked.params[asked.about] ?? '', ...asked.labels } : known;
      return {
        source: name,
        contract: contract.source,
        path: scrape.from === 'elsewhere' ? '/metrics' : scrape.path,
        labels: Object.fromEntries(placement.targetLabels.map(label => [label, own[label] ?? ''])),
        honorLabels: contract.honorLabels,
        // A pod that is selected and serves nothing is a target that is always down.
        up: time => (runs(pod, time) ? Number(answers(pod, time) && families !== undefined) : undefined),
        families: families ?? [],
        ...('drop' in scrape && scrape.drop ? { drop: scrape.drop } : {}),
      };
    });
  });

/** Whether service discovery keeps a pod: the labels of a Service's pods are taken for those of the Service. */
function isTarget(scrape: Scrape, { item, namespace }: Pod, serves: boolean): boolean {
  if (namespace !== scrape.namespace) return false;
  if (scrape.from === 'elsewhere') return serves;
  const dropped = scrape.from === 'pods' ? scrape.dropPods : undefined;
  if (dropped && new RegExp(`^(?:${dropped.pattern})$`).test(item.labels[dropped.label] ?? '')) return false;
  return Object.entries(scrape.matchLabels).every(([label, value]) => item.labels[label] === value);
}

/** The same instances, as other people run them in a namespace of their own. */
export const neighboursOf = ({ instances }: OverlayPlan): Watched[] =>
  instances
    .filter(({ scrape }) => scrape.from !== 'elsewhere')
    .map(({ name, source, contract, options, scrape, placement }) => {
      const { namespace } = NEIGHBOURS;
      return {
        name: `${namespace}-${name}`,
        source,
        contract,
        options,
        scrape: { ...scrape, namespace },
        placement: {
          ...placement,
          ...inNamespace(namespace, placement.job.replace(placement.namespace, namespace)),
        },
      };
    });
