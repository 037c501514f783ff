#!/usr/bin/env bash
# Runs a script as a user of a machine of its own: namespaces that only it sees, a real `systemd --user`, and a network that
# is the loopback alone. Usage: machine.sh UID HOME SCRIPT [ARGUMENT...]; needs root. The script's exit code is the answer.
set -euo pipefail

if [ "${1-}" != inside ]; then
  exec unshare --mount --pid --fork --net --ipc --uts --cgroup --mount-proc --kill-child "$0" inside "$@"
fi
shift
user=$1
home=$2
script=$3
shift 3

# Credentials and journals of units are mounts, which must come through to what they are for.
mount --make-rshared /
hostname machine
ip link set lo up
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system "/run/user/$user"
chown "$user" "/run/user/$user"
chmod 700 "/run/user/$user"

# The folder of a user manager in every hierarchy of control groups, which the user owns.
slice=user.slice/user-$user.slice/user@$user.service
if [ -f /sys/fs/cgroup/cgroup.controllers ]; then
  roots=(/sys/fs/cgroup)
else
  roots=()
  for root in /sys/fs/cgroup/*/; do [ ! -f "$root/cgroup.procs" ] || roots+=("${root%/}"); done
fi
mount -o remount,rw /sys/fs/cgroup 2>/dev/null || true
for root in "${roots[@]}"; do
  mkdir -p "$root/$slice" 2>/dev/null || continue
  chown -R "$user" "$root/user.slice"
done
# Runs what is of the user in there. The first process stays outside: by its place the journal tells the units of users from
# those of the machine.
within() {
  local root
  # Sets of processors without one take no process.
  for root in "${roots[@]}"; do echo "$BASHPID" >"$root/$slice/cgroup.procs" || true; done 2>/dev/null
  exec "$@"
}

# A journal of its own, in memory. One that is kept on disk would be that of the real machine.
[ ! -d /var/log/journal ] || mount -t tmpfs tmpfs /var/log/journal
mkdir -p /run/systemd/journald.conf.d /run/log/journal
printf '[Journal]\nStorage=volatile\n' >/run/systemd/journald.conf.d/machine.conf
chgrp systemd-journal /run/log/journal
chmod 2755 /run/log/journal
/lib/systemd/systemd-journald >"$home/journald.log" 2>&1 &
journald=$!
for _ in $(seq 100); do [ ! -S /run/systemd/journal/stdout ] || break; sleep 0.1; done

run=(setpriv "--reuid=$user" "--regid=$user" "--groups=$(getent group systemd-journal | cut -d: -f3)" env -i "HOME=$home" "USER=machine" "PATH=$PATH" "XDG_RUNTIME_DIR=/run/user/$user" LANG=C.UTF-8)
# As one that `user@.service` starts, it logs to the journal.
(within "${run[@]}" SYSTEMD_LOG_TARGET=journal /lib/systemd/systemd --user --unit=basic.target) >"$home/manager.log" 2>&1 &
manager=$!
for _ in $(seq 100); do
  state=$("${run[@]}" systemctl --user is-system-running 2>/dev/null || true)
  case $state in running | degraded) break ;; esac
  sleep 0.1
done
case ${state-} in
running | degraded) ;;
*)
  echo "the user manager does not start: ${state-}" >&2
  cat "$home/manager.log" >&2
  exit 97
  ;;
esac

status=0
(within "${run[@]}" bash "$script" "$@") || status=$?
"${run[@]}" systemctl --user exit >/dev/null 2>&1 || true
wait "$manager" || true
kill "$journald" 2>/dev/null || true
exit "$status"
