import { refresh, says } from '../applications.ts';
import { deviations } from '../deviations.ts';
import { loadedRules } from '../observe.ts';
import { demand, must, type Stage } from '../world.ts';
import { back } from './change.ts';
import { versions } from './main-road.ts';

export const brokenCommit: Stage = {
  name: 'a broken commit changes nothing',
  run: async world => {
    const { cluster, repository } = world;
    const head = await repository.head();
    const objects = repository.rendered('dev');
    const before = await versions(world, 'dev', objects);
    const rules = (await loadedRules(cluster.site)).length;
    repository.edit('overlays/dev/kustomization.yaml', text => `${text}components:\n  - ../nowhere\n`);
    await repository.push('By hand, past every check');
    await refresh(cluster, 'dev');
    const { value, seconds } = await says(cluster, 'dev', 'says that the commit is broken', ({ conditions = [] }) =>
      conditions.some(({ type }) => type === 'ComparisonError'),
    );
    const message = value.conditions?.find(({ type }) => type === 'ComparisonError')?.message ?? '';
    must(message.includes('nowhere'), `it does not say what is broken: ${message}`);
    const after = await versions(world, 'dev', objects);
    demand(
      'dev was written to',
      [...after].filter(([name, version]) => before.get(name) !== version).map(([name]) => name),
    );
    must((await loadedRules(cluster.site)).length === rules, 'Prometheus has lost rules');
    await back(world, head);
    return `Argo CD names what is broken after ${seconds.toFixed(1)} s`;
  },
};

/** A Role without one of its resources: Argo CD may write it no more, and nothing else gives it that right. */
export const missingRight: Stage = {
  name: 'a missing right fails the sync',
  run: async world => {
    const { cluster, repository } = world;
    const head = await repository.head();
    const role = 'apps/model-observability/base/argocd/vllm-role-model-observability-argocd.yaml';
    const rule = 'apps/model-observability/base/predictors/prometheus-rule-predictors.yaml';
    repository.edit(role, text => text.replace(/^ +- prometheusrules\n/m, ''));
    repository.edit(rule, text => text.replace('No model of predictors in vllm is reachable', 'No model answers'));
    await repository.push('By hand, with a right too few');
    await refresh(cluster, 'dev');
    const { value, seconds } = await says(
      cluster,
      'dev',
      'shows what is forbidden',
      ({ operationState }) =>
        operationState?.syncResult?.resources?.some(
          ({ kind, status, message }) =>
            kind === 'PrometheusRule' && status === 'SyncFailed' && message?.includes('forbidden'),
        ) === true,
    );
    const failed = value.operationState?.syncResult?.resources?.filter(({ status }) => status === 'SyncFailed') ?? [];
    must(
      failed.every(({ kind }) => kind === 'PrometheusRule'),
      `more than the rule fails: ${failed.map(({ kind, name }) => `${kind} ${name}`).join(', ')}`,
    );
    const started = Date.now();
    await back(world, head);
    demand('dev is not as rendered', await deviations(cluster, 'dev', repository.rendered('dev')));
    return `forbidden after ${seconds.toFixed(1)} s, mended ${((Date.now() - started) / 1000).toFixed(1)} s after the next push`;
  },
};
