import { kubeconfig } from './certificates.ts';
import { makeCluster } from './cluster.ts';
import { alertmanagerUrl } from './components/alertmanager.ts';
import { prometheusUrl } from './components/prometheus.ts';
import { receiversUrl } from './components/receivers.ts';
import { makeRepository, removeSite } from './repository.ts';
import { buildTools, clearOrphans, missing } from './requirements.ts';
import { UP } from './scenarios.ts';
import { runStages } from './stages.ts';

/** Starts the whole cluster with this repository deployed, and leaves it running: `npm run cluster:up`. */
const lacking = missing();
if (lacking) {
  console.error(lacking);
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
It runs until \`npm run cluster:down\`; \`npm run cluster:status\` says what is healthy.

  clone         ${repository.folder}
  Prometheus    ${prometheusUrl(site)}
  Alertmanager  ${alertmanagerUrl(site)}
  receivers     ${receiversUrl(site)}/received
  logs          ${site.logs}

export KUBECONFIG=${kubeconfig(site, 'dev')}     # or ${kubeconfig(site, 'prod')}

Try:
  kubectl get applications.argoproj.io -n openshift-gitops
  kubectl delete podmonitor predictors -n vllm         # and see it come back
  change observability.yaml in the clone, run there \`npm --prefix ${process.cwd()} run generate -- --cwd $PWD\`, commit, push
  kubectl annotate application.argoproj.io model-observability-dev -n openshift-gitops argocd.argoproj.io/refresh=normal`);
process.exit(0);
