import { fragment, sh } from '../lib/shell.ts';
import type { Commands } from '../model/commands.ts';
import { given, IN, needing, type Tools } from './pods.ts';

type Looking = Pick<Commands, 'list' | 'listAll' | 'describe' | 'events' | 'logs' | 'inside' | 'usage'>;

/** What looks at pods and changes nothing. */
export const looking = (tools: Tools): Looking => {
  const { cli } = tools;
  return {
    list: ({ pods }) => {
      const at = given(tools, pods);
      return { run: sh`${cli} get pods ${at.args} ${IN} -o wide`, ...needing(at) };
    },
    listAll: ({ youngestLast }) => ({
      run: youngestLast
        ? sh`${cli} get pods ${IN} -o wide --sort-by=.metadata.creationTimestamp`
        : sh`${cli} get pods -o wide ${IN}`,
    }),
    // The events of each pod are at the end of its description.
    describe: ({ pods, brief }) => {
      const at = given(tools, pods);
      const filter = brief ? fragment` | grep -A 12 -E '^Name:|Last State|^Events'` : fragment``;
      return { run: sh`${cli} describe pods ${at.args} ${IN}${filter}`, ...needing(at) };
    },
    events: ({ warnings }) => ({
      run: warnings
        ? sh`${cli} get events ${IN} --field-selector type=Warning`
        : sh`${cli} get events ${IN} --sort-by=.lastTimestamp | tail -n 30`,
    }),
    // With `-l`, kubectl shows ten lines of each container unless `--tail` says otherwise; one container that has not
    // started fails all others without `--ignore-errors` (kubectl, pkg/cmd/logs/logs.go).
    logs: ({ pods, container, previous, tail = -1, since, matching, show = { last: 40 } }) => {
      const at = given(tools, pods);
      const containers =
        container === undefined ? fragment`--all-containers --ignore-errors` : fragment`-c ${container}`;
      const flags = [
        ...(at.several ? ['--prefix'] : []),
        ...(previous ? ['--previous'] : []),
        `--tail=${tail}`,
        ...(since === undefined ? [] : [`--since=${since}`]),
      ];
      const end = 'last' in show ? fragment`tail -n ${show.last}` : fragment`head -n ${show.first}`;
      const filter = matching === undefined ? fragment`` : fragment` | grep -iE ${matching} | ${end}`;
      return { run: sh`${cli} logs ${at.args} ${IN} ${containers} ${flags}${filter}`, ...needing(at) };
    },
    inside: ({ pods, command }) => {
      const at = given(tools, pods);
      const each = sh`for pod in $(${cli} get pods ${at.args} ${IN} -o name); do
  echo "$pod"
  ${cli} exec "$pod" ${IN} -- ${command}
done`;
      return { run: at.several ? each : sh`${cli} exec ${at.args} ${IN} -- ${command}`, ...needing(at) };
    },
    usage: () => ({ run: sh`${tools.nodes} top pod "$POD" ${IN} --containers` }),
  };
};
