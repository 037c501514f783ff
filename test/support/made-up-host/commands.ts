import { type Fragment, fragment, sh } from '../../../generator/lib/shell.ts';
import type { Commands, Subject } from '../../../generator/model/commands.ts';
import type { Excerpt, Reached, Request } from '../../../generator/model/intent.ts';

/*
 * What people type on a made-up host whose servers are units of `systemd --user`, each named as its source instance: it shows
 * that the intents of runbooks need no cluster.
 */
const unitOf = ({ instance }: Subject): Fragment => fragment`${`${instance}.service`}`;

const STATE =
  'It must be `active (running)`. `failed` has the exit code beside it, and the last lines of its log below.';

const journal = ({ tail = -1, since, matching, show = { last: 40 } }: Excerpt): Fragment => {
  const from = since === undefined ? fragment`` : fragment` --since=${`-${since}`}`;
  const lines = tail < 0 ? fragment`` : fragment` -n ${tail}`;
  const end = 'last' in show ? fragment`tail -n ${show.last}` : fragment`head -n ${show.first}`;
  const filter = matching === undefined ? fragment`` : fragment` | grep -iE ${matching} | ${end}`;
  return fragment`${from}${lines} --no-pager${filter}`;
};

/** Where a server listens; one port a Service has by name is the unit's own business. */
const portOf = ({ port }: Request): Fragment => (typeof port === 'number' ? fragment`${port}` : fragment`"$PORT"`);

const needing = ({ port, to }: Request) =>
  typeof port === 'number' ? {} : { needs: { PORT: { is: `the port of ${of(to)}, as its unit sets it` } } };

const of = (to: Reached): string => (to.which === 'chosen' ? to.of : 'the server');

export const commands: Commands = {
  list: (_, subject) => ({
    say: 'See whether the unit runs, and since when',
    run: sh`systemctl --user status ${unitOf(subject)} --no-pager`,
    look: STATE,
  }),
  listAll: () => ({
    say: 'See which units run',
    run: sh`systemctl --user list-units --type=service --all --no-pager`,
    look: '`failed` under `ACTIVE` is a unit that has ended with an error.',
  }),
  describe: (_, subject) => ({
    say: 'Read how the unit is set up, and how it ended',
    run: sh`systemctl --user show ${unitOf(subject)} -p ActiveState,Result,ExecMainStatus,NRestarts`,
    look: '`Result` shows why it ended: `oom-kill` is the memory, `exit-code` its own error, `timeout` a hang.',
  }),
  events: () => ({
    say: 'Read what happened to the units last',
    run: sh`journalctl --user -p warning -n 30 --no-pager`,
    look: 'The newest message is at the end.',
  }),
  logs: (intent, subject) => ({ run: sh`journalctl --user -u ${unitOf(subject)}${journal(intent)}` }),
  inside: ({ command }) => ({ run: sh`${command}` }),
  insideOnNode: ({ command }) => ({ run: sh`${command}` }),
  objects: () => null,
  addresses: (_, subject) => ({
    say: 'See whether anything listens',
    run: sh`systemctl --user show ${unitOf(subject)} -p MainPID --value | xargs -I{} sh -c 'ss -ltnp | grep pid={},'`,
    look: 'Without a line, the server does not listen.',
  }),
  ask: intent => {
    const { path, scheme = 'http', options, through } = intent;
    const more = options === undefined ? fragment`` : fragment`${options} `;
    const pipe = through === undefined ? fragment`` : fragment` | ${through}`;
    return {
      run: sh`curl -sS --max-time 30 ${more}${`${scheme}://localhost`}:${portOf(intent)}${path}${pipe}`,
      ...needing(intent),
    };
  },
  replace: (_, subject) => restarted(subject),
  restart: (_, subject) => restarted(subject),
  scaleByOne: () => null,
  scaleResource: () => null,
  enlarge: () => null,
  usage: (_, subject) => ({
    run: sh`systemctl --user show ${unitOf(subject)} -p MemoryCurrent,MemoryMax`,
    look: '`MemoryCurrent` near `MemoryMax` is a server short of memory.',
  }),
  findNode: () => null,
  nodeState: () => ({
    say: 'See whether the machine is well',
    run: sh`systemctl --user is-system-running; uptime`,
    look: '`degraded` means that a unit has failed. The load is at the end.',
  }),
  listOnNode: () => ({
    say: 'See what runs on the machine',
    run: sh`systemctl --user list-units --type=service --no-pager`,
    look: 'Look for whatever was started last.',
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

const restarted = (subject: Subject) => ({
  say: 'Start the unit again',
  run: sh`systemctl --user restart ${unitOf(subject)}`,
  look: 'It prints nothing. `systemctl --user status` shows a new start.',
});
