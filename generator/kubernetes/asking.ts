import { type Fragment, fragment, sh } from '../lib/shell.ts';
import type { Commands } from '../model/commands.ts';
import type { Reached, Request } from '../model/intent.ts';
import { chosen, IN, namespaced, type Tools } from './pods.ts';

/** What a port is forwarded to. */
const target = (to: Reached): Fragment => {
  if (to.which === 'behind') return fragment`service/${to.service}`;
  return to.which === 'alerted' ? fragment`"pod/$POD"` : fragment`"pod/$${to.variable}"`;
};

/** Its port; a Service knows which port of a pod one of its own leads to. */
const portOf = ({ cli }: Tools, port: Request['port']): Fragment =>
  typeof port === 'object'
    ? fragment`"$(${cli} get service ${port.service} ${IN} -o jsonpath='{.spec.ports[?(@.name=="${port.name}")].targetPort}')"`
    : fragment`${port}`;

/** What asks from outside. */
export const asking = (tools: Tools): Pick<Commands, 'ask'> => ({
  /**
   * Through the kubelet, which stands inside the pod's network: a NetworkPolicy that keeps out the API server's proxy does
   * not keep out this. `curl` waits until the way is open.
   */
  ask: ({ to, port, path, scheme = 'http', options, bearer, through, in: namespace }) => {
    const of = namespaced(namespace);
    const unchecked = scheme === 'https' ? fragment`-k ` : fragment``;
    // A dot in a key would be a step of the path.
    const key = bearer && `{.data.${bearer.key.replaceAll('.', '\\.')}}`;
    const shown = bearer
      ? fragment`-H "Authorization: Bearer $(${tools.cli} get secret ${bearer.name} ${of} -o jsonpath='${key ?? ''}' | base64 -d)" `
      : fragment``;
    const more = options === undefined ? fragment`` : fragment`${options} `;
    const pipe = through === undefined ? fragment`` : fragment` | ${through}`;
    const url = `${scheme}://localhost:18080${path}`;
    return {
      run: sh`${tools.cli} port-forward ${target(to)} 18080:${portOf(tools, port)} ${of} >/dev/null &
sleep 2
curl -sS --max-time 30 --retry 5 --retry-connrefused ${unchecked}${shown}${more}${url}${pipe}
kill $!`,
      ...(to.which === 'chosen' ? { needs: { [to.variable]: chosen(tools, to.of) } } : {}),
    };
  },
});
