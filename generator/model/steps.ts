import { type Fragment, fragment, sh } from '../lib/shell.ts';
import type { Command, Need } from './runbook.ts';

/*
 * What runbooks ask for, as a vocabulary: list, describe, logs, events, inside, ask, restart, scale by one. A fault in a
 * command is fixed here once.
 */

/** Which pods a step is about. */
export interface Pods {
  /** How kubectl is given them. */
  readonly args: Fragment;
  readonly several: boolean;
  readonly needs?: Readonly<Record<string, Need>>;
}

const IN = fragment`-n "$NAMESPACE"`;

/** The pod that the alert names with its label `pod`. */
export const alertedPod: Pods = { args: fragment`"$POD"`, several: false };

/** A pod that a person reads from a list, under a variable of its own. */
export const chosenPod = (variable: string, is: string): Pods => ({
  args: fragment`"$${variable}"`,
  several: false,
  needs: { [variable]: { is } },
});

/** Pods that carry labels which the config names. */
export const podsWith = (labels: Readonly<Record<string, string>>): Pods => ({
  args: fragment`-l ${selectorOf(labels)}`,
  several: true,
});

/** Labels as the argument of `-l`. */
export const selectorOf = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([label, value]) => `${label}=${value}`)
    .join(',');

/** The pods behind a Service, by its own selector: labels of a Service and of its pods need not be the same. */
export const podsBehind = (service: string): Pods => ({
  args: fragment`-l "$SELECTOR"`,
  several: true,
  needs: {
    SELECTOR: {
      is: `how Service \`${service}\` finds its pods`,
      value: sh`$(kubectl get service ${service} ${IN} -o go-template='{{range $label, $value := .spec.selector}}{{$label}}={{$value}},{{end}}' | sed 's/,$//')`,
    },
  },
});

type Words = Pick<Command, 'say' | 'look'>;

const needing = (...all: readonly (Readonly<Record<string, Need>> | undefined)[]): Pick<Command, 'needs'> => {
  const needs = Object.assign({}, ...all) as Readonly<Record<string, Need>>;
  return Object.keys(needs).length > 0 ? { needs } : {};
};

/** Lists pods with their nodes. */
export const list = (pods: Pods, words: Words): Command => ({
  ...words,
  run: sh`kubectl get pods ${pods.args} ${IN} -o wide`,
  ...needing(pods.needs),
});

/** Describes pods; their events are at the end of each. */
export const describe = (pods: Pods, words: Words): Command => ({
  ...words,
  run: sh`kubectl describe pods ${pods.args} ${IN}`,
  ...needing(pods.needs),
});

/** The last events of the namespace. */
export const events = (words: Words): Command => ({
  ...words,
  run: sh`kubectl get events ${IN} --sort-by=.lastTimestamp | tail -n 30`,
});

/** Which part of a log is read. */
export interface Excerpt {
  /** A container by name, or by the alert's label `container`; else all of them. */
  readonly container?: Fragment;
  /** The run before the last start. */
  readonly previous?: true;
  /** Lines from the end; default all, so that a filter sees everything. */
  readonly tail?: number;
  /** Such as `15m`. */
  readonly since?: string;
  /** An extended regular expression, read without regard to case. */
  readonly matching?: string;
  /** Lines that are shown of those that match: the last ones, or the first. */
  readonly show?: { readonly last: number } | { readonly first: number };
}

/**
 * Logs of pods. With `-l`, kubectl shows ten lines of each container unless `--tail` says otherwise; one container that
 * has not started fails all others without `--ignore-errors` (kubectl, pkg/cmd/logs/logs.go).
 */
export function logs(
  pods: Pods,
  { container, previous, tail = -1, since, matching, show = { last: 40 } }: Excerpt,
  words: Words,
): Command {
  const containers = container === undefined ? fragment`--all-containers --ignore-errors` : fragment`-c ${container}`;
  const flags = [
    ...(pods.several ? ['--prefix'] : []),
    ...(previous ? ['--previous'] : []),
    `--tail=${tail}`,
    ...(since === undefined ? [] : [`--since=${since}`]),
  ];
  const end = 'last' in show ? fragment`tail -n ${show.last}` : fragment`head -n ${show.first}`;
  const filter = matching === undefined ? fragment`` : fragment` | grep -iE ${matching} | ${end}`;
  return {
    ...words,
    run: sh`kubectl logs ${pods.args} ${IN} ${containers} ${flags}${filter}`,
    ...needing(pods.needs),
  };
}

/** Runs a command in each of the pods. */
export function inside(pods: Pods, command: Fragment, words: Words & Pick<Command, 'costs'>): Command {
  const each = sh`for pod in $(kubectl get pods ${pods.args} ${IN} -o name); do
  echo "$pod"
  kubectl exec "$pod" ${IN} -- ${command}
done`;
  return {
    ...words,
    run: pods.several ? each : sh`kubectl exec ${pods.args} ${IN} -- ${command}`,
    ...needing(pods.needs),
  };
}

/** Objects of the namespace, of several kinds. */
export const objects = (kinds: Fragment, words: Words): Command => ({ ...words, run: sh`kubectl get ${kinds} ${IN}` });

/** The addresses that a Service leads to. */
export const addresses = (service: string, words: Partial<Words> = {}): Command => ({
  say: 'See whether the Service has an address',
  look: 'Without one under `ENDPOINTS`, no pod is ready or the Service selects none.',
  ...words,
  run: sh`kubectl get endpointslices ${IN} -l kubernetes.io/service-name=${service}`,
});

/** A request over HTTP. */
export interface Asked {
  /** `service/<name>` or `pod/<name>`. */
  readonly to: Fragment;
  /** Number or name of its port. */
  readonly port: number | string | Fragment;
  readonly path: string;
  readonly scheme?: string;
  /** Further arguments of curl. */
  readonly options?: Fragment;
  /** What the answer is piped through. */
  readonly through?: Fragment;
  readonly needs?: Readonly<Record<string, Need>>;
}

/**
 * Asks over HTTP through the kubelet, which stands inside the pod's network: a NetworkPolicy that keeps out the API
 * server's proxy does not keep out this. `curl` waits until the way is open.
 */
export function ask({ to, port, path, scheme = 'http', options, through, needs }: Asked, words: Words): Command {
  const more = options === undefined ? fragment`` : fragment`${options} `;
  const unchecked = scheme === 'https' ? fragment`-k ` : fragment``;
  const pipe = through === undefined ? fragment`` : fragment` | ${through}`;
  const curl = fragment`curl -sS --max-time 30 --retry 5 --retry-connrefused ${unchecked}${more}${`${scheme}://localhost:18080${path}`}${pipe}`;
  return {
    ...words,
    run: sh`kubectl port-forward ${to} 18080:${port} ${IN} >/dev/null &\nsleep 2\n${curl}\nkill $!`,
    ...needing(needs),
  };
}

/** What runs the pods of a Service. By custom it has the Service's name. */
const workload = (service: string): Readonly<Record<string, Need>> => ({
  WORKLOAD: {
    is: 'what runs its pods, a Deployment or a StatefulSet; where `kubectl get deployments,statefulsets -n "$NAMESPACE" -o wide` shows another name, put that',
    value: sh`deployment/${service}`,
  },
});

/** Deletes the pod that the alert names; what made it makes another. */
export const replacePod = (words: Partial<Words> & Pick<Command, 'costs'>): Command => ({
  say: 'Delete this pod; its controller makes another',
  look: 'It prints `deleted`. `kubectl get pods -n "$NAMESPACE"` shows the new one, which must become ready.',
  ...words,
  run: sh`kubectl delete pod "$POD" ${IN}`,
});

/** Starts every pod of a workload again, one after the other where there are several. */
export const restart = (service: string, words: Partial<Words> & Pick<Command, 'costs'>): Command => ({
  say: 'Start it again',
  look: 'It prints `restarted`. `kubectl get pods -n "$NAMESPACE"` shows new pods; each must become ready.',
  ...words,
  run: sh`kubectl rollout restart "$WORKLOAD" ${IN}`,
  needs: workload(service),
});

/** One replica more than there are: the number is read first, and nothing is changed where it has changed since. */
export const scaleByOne = (service: string, words: Partial<Words> & Pick<Command, 'costs'>): Command => ({
  say: 'Add a replica; then set the number in Git, or the next sync takes it back',
  look: 'It prints how many there were, then `scaled`. An autoscaler in `kubectl get hpa -n "$NAMESPACE"` takes it back: raise its minimum instead.',
  ...words,
  run: sh`REPLICAS=$(kubectl get "$WORKLOAD" ${IN} -o jsonpath='{.spec.replicas}')
echo "$REPLICAS"
kubectl scale "$WORKLOAD" ${IN} --current-replicas="$REPLICAS" --replicas=$((REPLICAS + 1))`,
  needs: workload(service),
});
