import { fileURLToPath } from 'node:url';
import { found } from '../tools/ways/found.ts';

/** What runs a machine of its own for the test beside this, and judges its scripts: each program and its Debian package. */
const NEEDS: Readonly<Record<string, string>> = {
  '/lib/systemd/systemd': 'systemd',
  'systemd-analyze': 'systemd',
  ip: 'iproute2',
  ss: 'iproute2',
  script: 'bsdutils',
  setpriv: 'util-linux',
  curl: 'curl',
  sqlite3: 'sqlite3',
  shellcheck: 'shellcheck',
};

/** The Debian packages that this machine lacks. */
export const lacking = (): readonly string[] => [
  ...new Set(Object.entries(NEEDS).flatMap(([program, debian]) => (found(program) === undefined ? [debian] : []))),
];

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(lacking().join(' '));
