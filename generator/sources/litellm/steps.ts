import type { RunbookStep } from '../../model/alert.ts';
import type { Options } from './options.ts';
import { selected } from './scenario.ts';

/** What LiteLLM says, the errors of all its pods. */
export const errorsInLog = (options: Options): RunbookStep => ({
  say: 'Read the errors of the last minutes',
  run: `kubectl logs -n $NAMESPACE -l ${selected(options)} --prefix --since=15m | grep -iE "error|exception" | tail -n 40`,
});

/** Whether its pods run, since when, and where. */
export const pods = (options: Options): RunbookStep => ({
  say: 'See whether its pods run, since when, and how often they were started',
  run: `kubectl get pods -n $NAMESPACE -l ${selected(options)} -o wide`,
});

/** Whether LiteLLM reaches its database and cache, which it says itself and without a key (`/health/readiness`). */
export const readiness = ({ service, port }: Options): RunbookStep => ({
  say: 'Ask LiteLLM whether it reaches its database and its cache',
  run: `kubectl get --raw "/api/v1/namespaces/$NAMESPACE/services/${service}:${port}/proxy/health/readiness"`,
});

/** Starts every pod again, one after the other where there are several. */
export const restart = (options: Options): RunbookStep => ({
  say: 'Start it again',
  run: `kubectl rollout restart deployment -n $NAMESPACE -l ${selected(options)}`,
});
