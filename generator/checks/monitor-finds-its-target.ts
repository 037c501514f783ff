import { endpointsOf } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest, ObjectArtifact } from '../model/artifact.ts';
import { type CheckScope, defineCheck } from '../views/check.ts';
import { dig, fields, items, selects, textAt, texts, words } from '../views/reading.ts';

/**
 * A monitor that selects nothing, or a port by number, is valid and scrapes nothing
 * (prometheus-operator/prometheus-operator#1048 #3636, kserve/kserve#3696, flanksource/canary-checker#466).
 */
export const check = defineCheck({
  law: 'A monitor selects what we run, and a port of it by name',
  restsOn: ['C-05'],
  looksAt: ['scrapes'],
  anywhere: true,
  *overlay({ overlay: { objects }, index }) {
    for (const artifact of objects) {
      const { object } = artifact;
      const endpoints = endpointsOf(object);
      if (endpoints.length === 0) continue;
      const subject = `${object.kind} ${tick(object.metadata.name)}`;
      const list = ['spec', object.kind === 'PodMonitor' ? 'podMetricsEndpoints' : 'endpoints'];
      const numbers = endpoints
        .map(({ port }) => port)
        .filter(port => typeof port === 'number' || /^\d+$/.test(String(port ?? '')));
      if (numbers.length > 0)
        yield {
          about: artifact,
          path: list,
          word: String(numbers[0]),
          what: `${subject} names port ${listing(numbers.map(String))}`,
          why: 'a port is chosen by its name: no target would match',
          fix: 'write the name of the port',
        };
      const targets = own(artifact, index);
      if (targets.length === 0) continue;
      const chosen = targets.filter(({ labels }) => selects(dig(object, 'spec', 'selector'), labels));
      if (chosen.length === 0) {
        yield {
          about: artifact,
          path: ['spec', 'selector'],
          what: `${subject} selects ${tick(JSON.stringify(dig(object, 'spec', 'selector', 'matchLabels') ?? {}))}, and ${listing(targets.map(({ name }) => name))} is labelled otherwise`,
          why: 'nothing would be scraped, and nothing would report it',
          fix: 'let the selector and the labels agree',
        };
        continue;
      }
      const ports = new Set(chosen.flatMap(({ ports: named }) => named));
      for (const port of endpoints.flatMap(endpoint => textAt(endpoint, 'port') ?? []))
        if (!ports.has(port) && !/^\d+$/.test(port))
          yield {
            about: artifact,
            path: list,
            word: port,
            what: `${subject} names port ${tick(port)}, and there is only ${listing([...ports])}`,
            why: 'no target would match',
            fix: `write ${listing([...ports], 4, 'or')}`,
          };
    }
  },
});

interface Target {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
}

/** What the same part of the output runs and the monitor may mean; nothing where the target is another person's. */
function own({ object, part }: ObjectArtifact, index: CheckScope['index']): Target[] {
  const namespace = object.metadata.namespace ?? '';
  const { any, matchNames } = fields(dig(object, 'spec', 'namespaceSelector'));
  if (any !== true && matchNames !== undefined && !words(matchNames).includes(namespace)) return [];
  const ofPart = (kind: string) =>
    index
      .all(kind, namespace)
      .filter(one => one.part === part)
      .map(({ object: found }) => found);
  if (object.kind === 'ServiceMonitor')
    return ofPart('Service').map(service => ({
      name: `Service ${service.metadata.name}`,
      labels: service.metadata.labels ?? {},
      ports: names(dig(service, 'spec', 'ports')),
    }));
  return ['Deployment', 'StatefulSet', 'DaemonSet'].flatMap(ofPart).map(podTarget);
}

const names = (ports: unknown): string[] => items(ports).flatMap(port => textAt(port, 'name') ?? []);

const podTarget = (object: Manifest): Target => ({
  name: `${object.kind} ${object.metadata.name}`,
  labels: texts(podOf(object)?.labels),
  ports: podOf(object)?.containers.flatMap(({ ports }) => names(ports)) ?? [],
});
