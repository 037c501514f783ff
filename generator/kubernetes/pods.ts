import { type Fragment, fragment, sh } from '../lib/shell.ts';
import type { Pods } from '../model/intent.ts';
import type { Need, Needs } from '../model/runbook.ts';

/** What people of a cluster type: `kubectl`, or a tool that knows its commands. */
export interface Tools {
  readonly cli: Fragment;
  /** The same for `cordon`, `drain` and `top`, which some tools have under a command of their own. */
  readonly nodes: Fragment;
}

/** The namespace of a command: the alert's, unless another is given. */
export const namespaced = (namespace?: string): Fragment =>
  namespace === undefined ? fragment`-n "$NAMESPACE"` : fragment`-n ${namespace}`;

/** The alert's namespace. */
export const IN = namespaced();

/** Labels as the argument of `-l`. */
export const selectorOf = (labels: Readonly<Record<string, string>>): string =>
  Object.entries(labels)
    .map(([label, value]) => `${label}=${value}`)
    .join(',');

/** Pods as kubectl is given them. */
interface Given {
  readonly args: Fragment;
  readonly several: boolean;
  readonly needs?: Needs;
}

/** How a person comes by the name of a pod that no label has. */
export const chosen = ({ cli }: Tools, of: string): Need => ({
  is: `the pod of ${of}, without \`pod/\`: \`${cli.line} get pods -n "$NAMESPACE"\` lists it`,
});

/** Pods as arguments of a command. */
export function given(tools: Tools, pods: Pods): Given {
  if (pods.which === 'alerted') return { args: fragment`"$POD"`, several: false };
  if (pods.which === 'labelled') return { args: fragment`-l ${selectorOf(pods.labels)}`, several: true };
  if (pods.which === 'chosen')
    return {
      args: fragment`"$${pods.variable}"`,
      several: false,
      needs: { [pods.variable]: chosen(tools, pods.of) },
    };
  const { service } = pods;
  return {
    args: fragment`-l "$SELECTOR"`,
    several: true,
    needs: {
      SELECTOR: {
        is: `how Service \`${service}\` finds its pods`,
        value: sh`$(${tools.cli} get service ${service} ${IN} -o go-template='{{range $label, $value := .spec.selector}}{{$label}}={{$value}},{{end}}' | sed 's/,$//')`,
      },
    },
  };
}

/** Variables of a command, where it has any. */
export const needing = ({ needs }: Pick<Given, 'needs'>): Pick<Given, 'needs'> =>
  needs === undefined ? {} : { needs };
