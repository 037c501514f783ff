import { sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { Guide } from '../../model/guide.ts';
import type { Options } from './options.ts';
import { LOOPBACK } from './places.ts';

/** What people do on a machine whose stack is units of their own. */
export const guide = ({ programs: { prometheus, alertmanager } }: Options): Guide => ({
  cli: 'systemctl',
  keepRecorded: window => ({
    how: `Keep ${window} or more: \`programs.prometheus.retention\` under \`platform\`, and \`size\` beside it must have room for that.`,
    verify: {
      run: sh`systemctl --user cat prometheus.service | grep -o 'retention.time=[^ ]*'`,
      expect: `\`${window}\` or more`,
    },
  }),
  operatorNamespaces: null,
  foreignSeries: null,
  noData: [
    {
      asks: 'Do the programs run?',
      says: `${code(sh`systemctl --user --failed`)} lists no unit. After a reboot none runs unless ${code(sh`loginctl show-user "$USER" -p Linger`)} prints \`Linger=yes\`.`,
    },
    {
      asks: 'What do the scrapes report?',
      says: 'This counts the errors of all targets; an empty one is a scrape that works:',
      run: sh`curl -sS ${`http://${LOOPBACK}:${prometheus.port}/api/v1/targets?state=active`} | grep -o '"lastError":"[^"]*"' | sort | uniq -c`,
      after:
        '`connection refused` is a server that does not run, or listens on another port than `platform.targets` names. `401` is its token.',
    },
    {
      asks: 'Does Alertmanager get the alerts?',
      says: `${code(sh`amtool --alertmanager.url=${`http://${LOOPBACK}:${alertmanager.port}`} alert query`)} lists what fires.`,
    },
  ],
});
