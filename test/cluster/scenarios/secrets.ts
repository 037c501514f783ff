import { readFileSync } from 'node:fs';
import { parsePlain } from '../../../generator/lib/yaml.ts';
import { appStatus } from '../applications.ts';
import { mount } from '../components/alertmanager.ts';
import type { Live } from '../kube.ts';
import { until } from '../until.ts';
import { must, type Stage, type World } from '../world.ts';
import { makeSecrets } from './install.ts';

/** Namespaces whose routes Alertmanager has, by the names that prometheus-operator gives their receivers. */
function routed({ cluster }: World): readonly string[] {
  const [config] = parsePlain(readFileSync(`${mount(cluster.site)}/alertmanager.yml`, 'utf8')) as [
    { receivers: readonly { name: string }[] },
  ];
  return config.receivers.map(({ name }) => name);
}

const namespaces = ({ repository }: World): string[] =>
  repository
    .rendered('dev')
    .flatMap(({ kind, metadata }) => (kind === 'AlertmanagerConfig' && metadata.namespace ? [metadata.namespace] : []));

/** What the operator has said of the routes of a namespace, newest last. */
async function reasons({ cluster }: World, namespace: string): Promise<string[]> {
  const events = (await cluster.kube.dev.list('v1', 'Event', namespace)) as readonly (Live & {
    readonly involvedObject?: { kind: string };
    readonly message?: string;
    readonly reason?: string;
  })[];
  return events
    .filter(({ involvedObject }) => involvedObject?.kind === 'AlertmanagerConfig')
    .map(({ reason, message }) => `${reason}: ${message}`);
}

/** `dev` has been synced before anybody made its Secrets; `prod` had them. */
export const secretsComeLate: Stage = {
  name: 'Secrets come late',
  run: async world => {
    const { cluster } = world;
    const { sync, health } = await appStatus(cluster, 'dev');
    must(sync?.status === 'Synced' && health?.status === 'Healthy', 'what needs no Secret did not sync without them');
    const waiting = namespaces(world);
    const said = await Promise.all(
      waiting.map(namespace =>
        until(`the operator shows why the routes of ${namespace} wait`, async () =>
          (await reasons(world, namespace)).find(text => text.includes('slack-webhook-secret')),
        ),
      ),
    );
    must(
      !routed(world).some(name => waiting.some(namespace => name.startsWith(`${namespace}/`))),
      'routes are live without their Secret',
    );
    await makeSecrets(world, 'dev');
    const { seconds } = await until(
      'all routes are live',
      async () => waiting.every(namespace => routed(world).some(name => name.startsWith(`${namespace}/`))),
      {
        state: async () => ({ receivers: routed(world) }),
      },
    );
    return `${waiting.length} waited (${said[0]?.value.slice(0, 80)}…), live after ${seconds.toFixed(1)} s`;
  },
};
