import { type Fragment, fragment, sh } from '../../lib/shell.ts';
import type { Commands, Subject } from '../../model/commands.ts';
import type { Excerpt, Pods, Reached, Request } from '../../model/intent.ts';
import { secretFile } from '../../model/secret.ts';
import type { Options } from './options.ts';
import { CONFIG_HOME, LOOPBACK } from './places.ts';
import { targetOf, unitOf } from './targets.ts';

/** The folder of what is installed, below the home of the user. */
const KEPT = CONFIG_HOME.replace('%h/', '');

const STATE =
  'It must be `active (running)`. `failed` has the exit code beside it, and the last lines of its log below.';

const journalOf = ({ tail = -1, since, matching, show = { last: 40 } }: Excerpt): Fragment => {
  const from = since === undefined ? fragment`` : fragment` --since=${`-${since}`}`;
  const lines = tail < 0 ? fragment`` : fragment` -n ${tail}`;
  const end = 'last' in show ? fragment`tail -n ${show.last}` : fragment`head -n ${show.first}`;
  const filter = matching === undefined ? fragment`` : fragment` | grep -iE ${matching} | ${end}`;
  return fragment`${from}${lines} --no-pager${filter}`;
};

const serverOf = (to: Reached): string => (to.which === 'chosen' ? to.of : 'the server');

/** What people of a machine type: `systemctl` and `journalctl` for what runs, `curl` for what listens. */
export function commands(options: Options): Commands {
  const portOf = ({ scrape, instance }: Subject) =>
    scrape.from === 'elsewhere' ? undefined : targetOf(scrape, instance, options)?.port;
  const unit = (subject: Subject, pods?: Pods) => {
    const { scrape, instance } = subject;
    // What a prober asks is no prober: the unit that is named is another one than that which is scraped.
    const another =
      pods?.which === 'behind' && scrape.from === 'service' && pods.service !== scrape.service
        ? pods.service
        : undefined;
    const { name, manager } = unitOf(another ?? instance, options, another === undefined ? portOf(subject) : undefined);
    const of = manager === 'user' ? fragment` --user` : fragment``;
    return { systemctl: fragment`systemctl${of}`, journalctl: fragment`journalctl${of}`, name: `${name}.service` };
  };
  const restarted = (subject: Subject, pods?: Pods) => {
    const { systemctl, name } = unit(subject, pods);
    return {
      say: 'Start the unit again',
      run: sh`${systemctl} restart ${name}`,
      look: 'It prints nothing. `systemctl status` shows a new start.',
    };
  };
  return {
    list: ({ pods }, subject) => {
      const { systemctl, name } = unit(subject, pods);
      return {
        say: 'See whether the unit runs, and since when',
        run: sh`${systemctl} status ${name} --no-pager`,
        look: STATE,
      };
    },
    listAll: () => ({
      say: 'See which units run',
      run: sh`systemctl --user list-units --type=service --all --no-pager`,
      look: '`failed` under `ACTIVE` is a unit that has ended with an error.',
    }),
    describe: ({ pods }, subject) => {
      const { systemctl, name } = unit(subject, pods);
      return {
        say: 'Read how the unit is set up, and how it ended',
        run: sh`${systemctl} show ${name} -p ActiveState,Result,ExecMainStatus,NRestarts`,
        look: '`Result` shows why it ended: `oom-kill` or `signal` is the memory, `exit-code` its own error, `timeout` a hang.',
      };
    },
    events: () => ({
      say: 'Read what happened to the units last',
      run: sh`journalctl --user -p warning -n 30 --no-pager`,
      look: 'The newest message is at the end.',
    }),
    logs: (intent, subject) => {
      const { journalctl, name } = unit(subject, intent.pods);
      return { run: sh`${journalctl} -u ${name}${journalOf(intent)}` };
    },
    inside: ({ command }) => ({ run: sh`${command}` }),
    insideOnNode: ({ command }) => ({ run: sh`${command}` }),
    objects: () => null,
    addresses: (_, subject) => ({
      say: 'See whether anything listens',
      run: sh`ss -ltn ${`sport = :${portOf(subject) ?? 0}`}`,
      look: 'Without a line below the heading, the server does not listen. An address other than the loopback is open to the network.',
    }),
    ask: ({ path, scheme = 'http', options: more, bearer, through, port, to }: Request, subject) => {
      const own = portOf(subject);
      const said = typeof port === 'number' ? port : undefined;
      const number = to.which === 'behind' ? (said ?? own) : (own ?? said);
      const shown = bearer ? fragment`-H "Authorization: Bearer $(cat ~/${KEPT}/${secretFile(bearer)})" ` : fragment``;
      const given = more === undefined ? shown : fragment`${shown}${more} `;
      const pipe = through === undefined ? fragment`` : fragment` | ${through}`;
      const at = number === undefined ? fragment`"$PORT"` : fragment`${number}`;
      return {
        run: sh`curl -sS --max-time 30 ${given}${`${scheme}://${LOOPBACK}`}:${at}${path}${pipe}`,
        ...(number === undefined
          ? { needs: { PORT: { is: `the port of ${serverOf(to)}, as its unit sets it` } } }
          : {}),
      };
    },
    replace: ({ pods }, subject) => restarted(subject, pods),
    restart: ({ service }, subject) => restarted(subject, { which: 'behind', service }),
    scaleByOne: () => null,
    scaleResource: () => null,
    enlarge: () => null,
    usage: (_, subject) => {
      const { systemctl, name } = unit(subject);
      return {
        run: sh`${systemctl} show ${name} -p MemoryCurrent,MemoryMax`,
        look: '`MemoryCurrent` near `MemoryMax` is a server short of memory.',
      };
    },
    findNode: () => null,
    nodeState: () => ({
      say: 'See whether the machine is well',
      run: sh`systemctl --user is-system-running; uptime`,
      look: '`degraded` means that a unit has failed. The load is at the end.',
    }),
    listOnNode: () => ({
      say: 'See what runs on the machine',
      run: sh`systemctl --user list-units --type=service --no-pager`,
      look: 'Look for the unit that was started last.',
    }),
    allocated: () => null,
    top: ({ resource }) => ({
      say: `See which processes use most ${resource === 'cpu' ? 'CPU' : 'memory'}`,
      run: sh`ps -eo pid,user,pcpu,pmem,comm ${`--sort=-${resource === 'cpu' ? 'pcpu' : 'pmem'}`} | head -n 20`,
      look: 'The first rows use most.',
    }),
    diskUse: () => ({
      say: 'See what fills the disk',
      run: sh`du -xh --max-depth=2 ~ | sort -rh | head -n 20`,
      look: 'The first rows are the largest.',
    }),
    cordon: () => null,
    drain: () => null,
  };
}
