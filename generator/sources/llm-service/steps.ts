import type { RunbookStep } from '../../model/alert.ts';
import type { Options } from './options.ts';

/** The `-l` argument that finds what its Service is labelled with. */
const selected = ({ selector }: Options): string =>
  Object.entries(selector)
    .map(([label, value]) => `${label}=${value}`)
    .join(',');

/** Whether its pods run, since when, and where. */
export const pods = (options: Options): RunbookStep => ({
  say: 'See whether its pods run, since when, on which nodes, and how often they were started',
  run: `kubectl get pods -n $NAMESPACE -l ${selected(options)} -o wide`,
});

/** Why a pod does not run: no GPU, no image, not enough memory. */
export const events = (options: Options): RunbookStep => ({
  say: 'Read why a pod waits or was ended: no free GPU, an image that cannot be pulled, `OOMKilled`',
  run: `kubectl describe pods -n $NAMESPACE -l ${selected(options)} | grep -A 12 -E "^Name:|Last State|^Events"`,
});

/** What the server says. */
export const logs = (options: Options): RunbookStep => ({
  say: 'Read what the server says',
  run: `kubectl logs -n $NAMESPACE -l ${selected(options)} --all-containers --prefix --tail=100`,
});

/** The errors among it. */
export const errorsInLog = (options: Options): RunbookStep => ({
  say: 'Read the errors of the last minutes; "out of memory" is the GPU',
  run: `kubectl logs -n $NAMESPACE -l ${selected(options)} --all-containers --prefix --since=15m | grep -iE "error|exception|traceback|out of memory" | tail -n 40`,
});

/** Its own numbers, without Prometheus. */
export const metrics = ({ service, port, path }: Options): RunbookStep => ({
  say: 'Ask the server itself for its metrics',
  run: `kubectl get --raw "/api/v1/namespaces/$NAMESPACE/services/${service}:${port}/proxy${path}" | head -n 40`,
});

/** Whether the Service leads anywhere. */
export const addresses = ({ service }: Options): RunbookStep => ({
  say: 'See whether the Service has an address: a pod that is not ready has none',
  run: `kubectl get endpointslices -n $NAMESPACE -l kubernetes.io/service-name=${service}`,
});

/** What its GPUs do at this moment. */
export const gpus = (options: Options): RunbookStep => ({
  say: 'See what its GPUs do, and how much of their memory is taken',
  run: `kubectl exec -n $NAMESPACE $(kubectl get pods -n $NAMESPACE -l ${selected(options)} -o name | head -n 1) -- nvidia-smi`,
});

/** Starts every pod again, one after the other where there are several. */
export const restart = (options: Options): RunbookStep => ({
  say: 'Start it again; loading the model takes minutes, and requests that run are lost',
  run: `kubectl rollout restart deployment -n $NAMESPACE -l ${selected(options)}`,
});

/** One more replica. */
export const scale = (options: Options): RunbookStep => ({
  say: 'Add a replica while there are free GPUs; then in Git, or Argo CD takes it back',
  run: `kubectl scale deployment -n $NAMESPACE -l ${selected(options)} --replicas=2`,
});

export const undo = 'Where it began with a change, undo the change in Git and let Argo CD sync.';

export const fewer = 'Let the gateway or the clients ask less at once until there is room.';
