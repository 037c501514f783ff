import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { application, refresh, says, settled } from '../applications.ts';
import { deviations } from '../deviations.ts';
import { ROOT } from '../repository.ts';
import { until } from '../until.ts';
import { demand, must, type Stage } from '../world.ts';
import { back } from './change.ts';

/** Runs the program in the person's clone. */
const program = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'generator/cli.ts'), ...args], { cwd: folder, encoding: 'utf8' });

/** Argo CD merges a planted file into the source of the Application; `diff` and `--check` say so before it is merged. */
export const plantedSource: Stage = {
  name: 'a planted .argocd-source.yaml',
  run: async ({ cluster, repository }) => {
    const world = { cluster, repository };
    const head = await repository.head();
    repository.edit('overlays/dev/.argocd-source.yaml', () => 'kustomize: { commonAnnotations: { planted: "yes" } }\n');
    const judged = program(repository.folder, 'diff', head, '--output', 'json');
    must(judged.status === 0, `diff ends with ${judged.status}: ${judged.stderr}`);
    const { risk } = JSON.parse(judged.stdout) as { readonly risk: string };
    must(risk === 'stop', `diff says ${risk}`);
    must(program(repository.folder, 'generate', '--check').status === 1, '--check passes');
    const commit = await repository.push('By hand, past every check');
    await refresh(cluster, 'dev');
    const rule = repository
      .rendered('dev')
      .find(({ kind, metadata }) => kind === 'PrometheusRule' && metadata.namespace === 'vllm');
    if (!rule) throw new Error('there is no rule');
    await until(
      'Argo CD has deployed what is not rendered',
      async () => (await cluster.kube.dev.get(rule)).metadata.annotations?.['planted'] === 'yes',
    );
    await settled(cluster, 'dev', commit);
    await back(world, head);
    demand('dev is not as rendered', await deviations(cluster, 'dev', repository.rendered('dev')));
    return `Argo CD deploys it as Synced; diff says ${risk}`;
  },
};

/** Another Application that owns the same objects: Argo CD refuses its sync, and ours goes on. */
export const secondOwner: Stage = {
  name: 'a second Application with the same objects',
  run: async ({ cluster, repository }) => {
    const { kube } = cluster;
    const own = await kube.dev.get(application('dev'));
    const { spec } = own as unknown as { readonly spec: Record<string, unknown> };
    const name = 'taker';
    const taker = {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Application',
      metadata: { name, namespace: own.metadata.namespace as string },
      spec,
    };
    await kube.dev.apply(taker);
    const { value } = await until('Argo CD refuses the second one', async () => {
      const live = (await kube.dev.get(taker)) as unknown as {
        readonly status?: { readonly operationState?: { readonly phase: string; readonly message?: string } };
      };
      const { phase, message = '' } = live.status?.operationState ?? {};
      return phase !== undefined && /part of applications|shared/i.test(message) ? `${phase}: ${message}` : undefined;
    });
    must(!value.startsWith('Succeeded'), `it was synced: ${value}`);
    await kube.dev.remove(taker);
    await until('it is gone', async () => (await kube.dev.find(taker)) === undefined);
    await refresh(cluster, 'dev');
    await says(
      cluster,
      'dev',
      'is Synced',
      ({ sync, health }) => sync?.status === 'Synced' && health?.status === 'Healthy',
    );
    demand('dev is not as rendered', await deviations(cluster, 'dev', repository.rendered('dev')));
    return value.slice(0, 90);
  },
};
