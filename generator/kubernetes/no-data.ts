import { sh } from '../lib/shell.ts';
import { code } from '../lib/template.ts';
import type { Look } from '../model/guide.ts';
import type { Tools } from './pods.ts';

/*
 * Where people of a cluster look when there is no data and no check is broken. `NAMESPACE`, `POD` and `PORT` are those of the
 * source.
 */

/** Past the monitor, through the API server's proxy: a NetworkPolicy may keep it out where it lets Prometheus in. */
export const serverHasThem = ({ cli }: Pick<Tools, 'cli'>): Look => ({
  asks: 'Has the server the metrics?',
  says: 'This prints the first of them. None means that they are at another port or path, or that the server keeps them to itself, as vLLM does with `--disable-log-stats`.',
  run: sh`${cli} get --raw "/api/v1/namespaces/$NAMESPACE/pods/$POD:$PORT/proxy/metrics" | head -n 20`,
});

/** Where the Grafana operator makes datasources of objects. */
export const grafanaMayAsk = ({ cli }: Pick<Tools, 'cli'>): Look => ({
  asks: 'May Grafana ask?',
  says: `${code(sh`${cli} describe grafanadatasources -A`)} shows what the operator makes of each datasource. A panel that shows 401 or 403 has a token without the right.`,
});

/** What prometheus-operator makes of routes: an event names what it rejects (prometheus-operator, `InvalidConfiguration`). */
export const routesAreTaken = ({ cli }: Pick<Tools, 'cli'>): Look => ({
  asks: 'An alert fires and no message comes?',
  says: 'This shows whether the operator rejects the object with the routes. One Secret that is missing, or one key of it, is enough for that.',
  run: sh`${cli} get events -n "$NAMESPACE" | grep -i alertmanagerconfig`,
});
