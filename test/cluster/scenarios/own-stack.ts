import { distinct } from '../../../generator/lib/sort.ts';
import type { Manifest } from '../../../generator/model/artifact.ts';
import { dig, items, texts } from '../../../generator/views/reading.ts';
import known from '../../fixtures/thanos/flags.json' with { type: 'json' };
import { secretsOf } from '../../tools/firings.ts';
import { planText } from '../../tools/support.ts';
import type { Kube, Ref } from '../kube.ts';
import { unpack } from '../mounts.ts';
import { until } from '../until.ts';
import { demand, must, type Stage } from '../world.ts';

const HOME = 'own-monitoring';
const CLASS = 'own-volumes';

const CONFIG = `name: own
repository: { url: https://git.example/own.git, revision: main }
platform:
  kind: prometheus-operator
  mode: own
  namespace: ${HOME}
  dashboards: grafana-operator
  own: { storageClass: ${CLASS}, thanos: { secret: bucket, ruler: {} } }
grafana: { namespace: own-grafana }
sources:
  chat: { kind: vllm, namespace: own-models, selector: { app: vllm }, port: 8000 }
receivers:
  slack: { kind: slack, channel: '#alerts', secret: { name: slack-webhook, key: url }, severities: [critical, warning] }
overlays: { prod: {} }
`;

/** What the cluster has by itself, or what needs an operator that does not run here. */
const NOT_HERE = /^(Namespace|Role|RoleBinding|Grafana.*)$/;

const ref = (apiVersion: string, kind: string, name: string): Ref => ({
  apiVersion,
  kind,
  metadata: { name, namespace: HOME },
});

const storageClass: Manifest = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: CLASS },
  provisioner: 'kubernetes.io/no-provisioner',
};

/** What the operator reports of an object that it looks after. */
async function reported(kube: Kube, kind: string): Promise<string> {
  const found = await kube.find(ref('monitoring.coreos.com/v1', kind, 'stack'));
  return items(dig(found, 'status', 'conditions'))
    .map(({ message }) => String(message ?? ''))
    .join(' ');
}

/** Every object of the plan whose selector must take the pods of a program. */
function missed(objects: readonly Manifest[], program: string, pods: Readonly<Record<string, string>>): string[] {
  const selecting = objects.filter(({ metadata }) => metadata.name === `${program}-stack`);
  must(selecting.length >= 2, `no budget or policy is for ${program}`);
  return selecting.flatMap(object => {
    const path = object.kind === 'NetworkPolicy' ? 'podSelector' : 'selector';
    const wanted = Object.entries(texts(dig(object, 'spec', path, 'matchLabels')));
    const lacking = wanted.filter(([key, value]) => pods[key] !== value);
    return lacking.length > 0 ? [`${object.kind} ${object.metadata.name}: ${lacking.join(' ')}`] : [];
  });
}

/** Flags that the operator gives to a part of Thanos and that this version of it does not take. */
const unknownFlags = (made: unknown): readonly string[] =>
  items(dig(made, 'spec', 'template', 'spec', 'containers')).flatMap(({ args = [] }) => {
    const [part = '', ...flags] = (args as readonly string[]).map(String);
    const takes: readonly string[] | undefined = (known.flags as Readonly<Record<string, readonly string[]>>)[part];
    const names = flags.map(flag => /^--([\w.-]+)/.exec(flag)?.[1] ?? flag);
    return takes ? names.filter(name => !takes.includes(name)).map(name => `${part} --${name}`) : [];
  });

export const ownStack: Stage = {
  name: 'own stack: the operator makes what is rendered',
  run: async ({ cluster: { kube } }) => {
    const [overlay] = (await planText(CONFIG, 'own')).overlays;
    const objects = (overlay?.objects ?? []).map(({ object }) => object).filter(({ kind }) => !NOT_HERE.test(kind));
    for (const name of distinct(objects.flatMap(({ metadata }) => metadata.namespace ?? [])))
      await kube.dev.apply({
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name, labels: { 'openshift.io/user-monitoring': 'false' } },
      });
    for (const object of secretsOf(objects)) await kube.dev.apply(object);
    for (const object of objects) await kube.dev.apply(object, '&fieldValidation=Strict');
    // What the prerequisites ask for, and why: without the class nothing is made, and the object alone says so.
    await until('the operator reports the missing storage class', async () =>
      (await reported(kube.dev, 'Prometheus')).includes(`storage class "${CLASS}" does not exist`),
    );
    await kube.dev.apply(storageClass);
    for (const program of ['prometheus', 'alertmanager', 'thanos-ruler']) {
      const { value: made } = await until(`the operator makes the pods of ${program}`, () =>
        kube.dev.find(ref('apps/v1', 'StatefulSet', `${program}-stack`)),
      );
      must(dig(made, 'spec', 'replicas') === 2, `${program} is not a pair`);
      demand(
        `selectors of ${program}`,
        missed(objects, program, texts(dig(made, 'spec', 'template', 'metadata', 'labels'))),
      );
      const containers = items(dig(made, 'spec', 'template', 'spec', 'containers')).map(({ name }) => name);
      if (program === 'prometheus') must(containers.includes('thanos-sidecar'), 'Prometheus has no sidecar');
      demand(`flags that Thanos does not take, of ${program}`, unknownFlags(made));
    }
    const config = await kube.dev.get(ref('v1', 'Secret', 'prometheus-stack'));
    const text = unpack((config['data'] as Readonly<Record<string, string>>)['prometheus.yaml.gz']) ?? '';
    demand(
      'the configuration of Prometheus lacks',
      ['cluster: prod', 'podMonitor/own-models/chat/0', 'alertmanager-operated', '/etc/prometheus/rules'].filter(
        part => !text.includes(part),
      ),
    );
    for (const { apiVersion, kind, metadata } of [...objects, storageClass])
      await kube.dev.remove({ apiVersion, kind, metadata });
    return `${objects.length} objects, a pair of each with its budget and its policy`;
  },
};
