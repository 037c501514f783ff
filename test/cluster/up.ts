import { dirname } from 'node:path';
import { bin } from '../tools/tools.ts';
import { kubeconfig } from './certificates.ts';
import { makeCluster, states } from './cluster.ts';
import { alertmanagerUrl } from './components/alertmanager.ts';
import { prometheusUrl } from './components/prometheus.ts';
import { receiversUrl } from './components/receivers.ts';
import { makeRepository, ROOT, removeSite } from './repository.ts';
import { buildTools, clearOrphans, missing } from './requirements.ts';
import { UP } from './scenarios.ts';
import { ARGOCD } from './site.ts';
import { runStages } from './stages.ts';

/** Starts the whole cluster with this repository deployed, and leaves it running: `npm run cluster:up`. */
const lacking = missing();
if (lacking) {
  console.error(lacking);
  process.exit(1);
}
const present = states().find(({ state }) => state.owner === null);
if (present) {
  console.error(`error  a cluster runs already, in ${present.state.site.dir}`);
  console.error('fix    look at it with `npm run cluster:status`, or stop it with `npm run cluster:down`');
  process.exit(1);
}
await buildTools();
await clearOrphans();
const cluster = await makeCluster(null);
const { site } = cluster;
const stop = async (code: number): Promise<never> => {
  await cluster.stop();
  removeSite(site);
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(130));
const repository = await makeRepository(site);
const results = await runStages(UP, { cluster, repository }, () => false);
if (results.some(({ verdict }) => verdict === 'failed')) await stop(1);

console.log(`
It runs until \`npm run cluster:down\`; \`npm run cluster:status\` shows how it is.

  clone         ${repository.folder}
  Prometheus    ${prometheusUrl(site)}
  Alertmanager  ${alertmanagerUrl(site)}
  receivers     ${receiversUrl(site)}/received
  logs          ${site.logs}

export PATH=${dirname(bin('kubectl'))}:$PATH
export KUBECONFIG=${kubeconfig(site, 'dev')}

The other cluster is ${kubeconfig(site, 'prod')}. Try:

  # what Argo CD says of both
  kubectl get applications.argoproj.io -n ${ARGOCD.namespace}

  # what is deleted comes back
  kubectl delete podmonitor predictors -n vllm
  kubectl get podmonitors -n vllm

  # a change: edit observability.yaml, then
  cd ${repository.folder}
  npm --prefix ${ROOT} run generate -- --cwd $PWD
  git add -A
  git -c user.name=me -c user.email=me@example.com commit -qm 'A change'
  git push -q origin main
  kubectl annotate applications.argoproj.io --all -n ${ARGOCD.namespace} \\
    argocd.argoproj.io/refresh=normal`);
process.exit(0);
