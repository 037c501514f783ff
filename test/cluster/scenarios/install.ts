import { parsePlain } from '../../../generator/lib/yaml.ts';
import { prepareMonitoring } from '../monitoring.ts';
import { blocks, follow, operations } from '../operations.ts';
import { answerTo } from '../receivers.ts';
import type { ClusterName } from '../site.ts';
import { must, type Stage, type World } from '../world.ts';

interface Settings {
  readonly enableUserWorkload?: boolean;
  readonly alertmanager?: { readonly enabled?: boolean; readonly enableAlertmanagerConfig?: boolean };
  readonly namespacesWithoutLabelEnforcement?: readonly string[];
}

/** Writes the ConfigMaps that OPERATIONS.md asks for, and makes of them what OpenShift's operator would. */
async function prerequisites({ cluster, repository }: World): Promise<void> {
  const text = operations(repository, 'Prerequisites');
  const asked = [...text.matchAll(/\*\*\d+\. `([^`]+)` in `([^`]+)`\*\*[\s\S]*?```yaml\n([\s\S]*?)```/g)];
  must(asked.length > 0, 'OPERATIONS.md asks for no monitoring configuration');
  const settings: Settings[] = [];
  for (const [, name = '', namespace = '', config = ''] of asked) {
    settings.push(...(parsePlain(config) as Settings[]));
    for (const kube of Object.values(cluster.kube))
      await kube.apply({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name, namespace },
        data: { 'config.yaml': config },
      } as never);
  }
  const all = Object.assign({}, ...settings) as Settings;
  must(all.enableUserWorkload === true, 'OPERATIONS.md does not switch user workload monitoring on');
  must(
    all.alertmanager?.enabled === true && all.alertmanager.enableAlertmanagerConfig === true,
    'OPERATIONS.md does not switch its Alertmanager on',
  );
  await prepareMonitoring(cluster, all.namespacesWithoutLabelEnforcement ?? []);
  for (const command of blocks(text, 'bash')) await follow(cluster.site, repository, 'dev', command);
}

/** Runs the script of OPERATIONS.md for the Secrets and types a value where it asks for one. */
export async function makeSecrets({ cluster, repository }: World, to: ClusterName): Promise<void> {
  const [script] = blocks(operations(repository, 'Secrets'), 'bash');
  if (!script) throw new Error('OPERATIONS.md has no script for the Secrets');
  const asked = [...script.matchAll(/^ *ask \S+ '(\S+) (\S+)'/gm)];
  const answers = asked.map(([, secret = '', key = '']) => answerTo(cluster.site, secret, key, to));
  await follow(cluster.site, repository, to, script, answers);
}

export const install: Stage = {
  name: 'install as OPERATIONS.md shows',
  run: async world => {
    const { cluster, repository } = world;
    const summary = await repository.generate();
    await repository.push('The first commit');
    await prerequisites(world);
    await makeSecrets(world, 'prod');
    // Its cluster Secret is what `argocd cluster add` would make; every other command is run as it stands.
    for (const command of blocks(operations(repository, 'Install'), 'bash'))
      if (/^oc (apply|get applications)/.test(command)) await follow(cluster.site, repository, 'dev', command);
    return summary.trim().split('\n').at(-1) ?? '';
  },
};
