#!/usr/bin/env bash
# What people do with the bundle of a machine, from the first installation to the removal, on a real `systemd --user`.
# Each step prints `ok STEP` or `FAIL STEP`. Usage: scenario.sh BUNDLE AMTOOL STANDIN...
set -uo pipefail
bundle=$1
amtool=$2
NODE=$3
shift 2
# One for each file of a scrape.
TARGETS=$(find "$bundle/scrapes" -name "*.yml" | wc -l)
token=sk-metrics-of-litellm-1
home=$HOME/.config/observability
data=$HOME/.local/share/observability
units=$HOME/.config/systemd/user
said=$HOME/said
received=$HOME/received

step() {
  local name=$1
  shift
  if "$@" >"$HOME/step.log" 2>&1; then
    echo "ok $name"
  else
    echo "FAIL $name"
    {
      tail -n 40 "$HOME/step.log" "$said"
      systemctl --user list-units --type=service --all --no-pager --no-legend
      curl -sS http://127.0.0.1:9090/api/v1/targets | "$NODE" -e '
        const { data } = JSON.parse(require("fs").readFileSync(0, "utf8"));
        for (const { scrapeUrl, health, lastError } of data.activeTargets) console.log(health, scrapeUrl, lastError);'
      journalctl -n 60 --no-pager | cut -c -300
    } 2>&1 | sed 's/^/  | /'
    # What follows builds on this step.
    exit 0
  fi
}
# Tries again for three minutes: nothing here is about time.
until_ok() {
  local _
  for _ in $(seq 900); do
    if "$@"; then return 0; fi
    sleep 0.2
  done
  return 1
}
install() { bash "$bundle/install.sh" "$@" >"$said" 2>&1; }
query() { curl -sS --get --data-urlencode "query=$1" http://127.0.0.1:9090/api/v1/query; }
has() { query "$1" | grep -q '"value":\['; }
gives() { query "$1" | grep -qF "\"$2\"]"; }
pid_of() { systemctl --user show "$1" -p MainPID --value; }
active() { systemctl --user is-active --quiet "$1"; }

"$@" "$token" "$received" &
standin=$!
trap 'kill "$standin" 2>/dev/null; exit 0' EXIT

dry_run() { install --dry-run && grep -q '^would start prometheus.service' "$said" && [ ! -e "$home" ] && [ ! -e "$units/prometheus.service" ]; }
step 'a dry run changes nothing' dry_run

no_secret() { ! install </dev/null && grep -q '^error.*secrets/' "$said" && grep -q '^fix .*mode 0600' "$said" && [ ! -e "$home/prometheus.yml" ]; }
step 'a secret that is missing stops it, with a remedy' no_secret

asked() {
  mkdir -p "$home/secrets/hook"
  (umask 077 && printf http://127.0.0.1:9999/hook >"$home/secrets/hook/url")
  (sleep 2; echo "$token") | script -qec "bash $(printf %q "$bundle/install.sh")" /dev/null >"$said" 2>&1 &&
    [ "$(cat "$home/secrets/litellm/metrics-key")" = "$token" ] && [ "$(stat -c %a "$home/secrets/litellm/metrics-key")" = 600 ] &&
    [ "$(sed 's/^sk-.*//' "$said" | grep -c "$token")" -eq 0 ]
}
step 'a secret is asked for, and nothing shows it' asked

running() { until_ok curl -sSf -o /dev/null http://127.0.0.1:9090/-/ready && until_ok curl -sSf -o /dev/null http://127.0.0.1:9093/-/ready; }
step 'the units run' running

scraped() { until_ok gives 'count(up == 0) or vector(0)' 0 && until_ok gives 'count(up == 1)' "$TARGETS"; }
step 'every target is scraped' scraped
step 'the gateway is scraped with its token' gives 'litellm_in_flight_requests{job="litellm"}' 1
step 'Ollama is probed' until_ok gives 'probe_success{job="blackbox-exporter",instance="http://127.0.0.1:11434/api/version"}' 1

logged() {
  systemd-run --user --quiet --description=other --unit=litellm.service --collect bash -c 'echo "login user=bob password=hunter2 key sk-abcdefgh12345678 card-4711 ok"; echo "{\"level\": \"error\", \"text\": \"no model\"}"; sleep 1'
}
lines() { curl -sS http://127.0.0.1:9428/select/logsql/query --data-urlencode "query=$1"; }
arrives() { lines "$1" | grep -qF -- "$2"; }
masked() {
  logged && until_ok arrives 'service.name:=litellm' 'login user=bob **** key **** **** ok' && ! lines '*' | grep -E 'hunter2|sk-abcdefgh|4711'
}
step 'a password in a log line arrives masked' masked
severe() { until_ok arrives 'service.name:=litellm severity_text:=ERROR' 'no model' && ! arrives 'service.name:=litellm severity_text:=ERROR' login; }
step 'a line is as severe as it says' severe
# Each query of the row of logs: its kind, and its text.
row_of_logs() {
  "$NODE" -e '
    const { panels } = JSON.parse(require("fs").readFileSync(process.argv[1]));
    for (const { targets } of panels.flatMap(panel => panel.panels ?? [])) for (const { datasource, queryType, expr } of targets)
      if (datasource.type.startsWith("victoria")) console.log(`${queryType}\t${expr}`);
  ' "$bundle/grafana/dashboards/litellm-overview.json"
}
drawn() {
  local kind expr asked=0
  while IFS=$'\t' read -r kind expr; do
    case $kind in
    statsRange) curl -sSf http://127.0.0.1:9428/select/logsql/stats_query_range --data-urlencode "query=$expr" -d 'start=1h&step=60s' | grep -q '"values":\[\[' || return 1 ;;
    *) lines "$expr" | grep -q 'no model' || return 1 ;;
    esac
    asked=$((asked + 1))
  done < <(row_of_logs)
  [ "$asked" -eq 4 ]
}
step 'every panel over logs has data' until_ok drawn
resumed() {
  local before
  systemctl --user stop otel-collector.service && logged && systemctl --user start otel-collector.service || return 1
  until_ok twice && sleep 2 && twice
}
twice() { [ "$(lines 'service.name:=litellm "no model"' | wc -l)" -eq 2 ]; }
step 'what was logged while the reader stood still arrives, and once' resumed

# What systemd says of a unit is of that unit, and what a unit prints of itself; one that is well raises nothing.
raised() { until_ok grep -qsE "\"alertname\":\"$1\"[^}]*\"unit\":\"$2\"" "$received"; }
looping() {
  systemd-run --user --quiet --description=other --unit=ollama.service -p Restart=on-failure -p RestartSec=0.1 -p StartLimitIntervalSec=0 bash -c 'exit 3' || return 1
  local status=0
  raised LogUnitCrashLooping ollama || status=$?
  systemctl --user stop ollama.service
  systemctl --user reset-failed ollama.service 2>/dev/null
  return "$status"
}
step 'a unit that is started again and again raises an alert' looping
short() {
  systemd-run --user --quiet --description=other --unit=litellm.service --collect bash -c 'echo "CUDA out of memory. Tried to allocate 2 GiB"; echo "payment 7 lost"; sleep 1' &&
    raised LogOutOfMemory litellm && raised PaymentsLost litellm &&
    ! grep -oE '"alertname":"Log[A-Za-z]+"[^}]*"unit":"[a-z-]+"' "$received" | grep -vE '"unit":"(ollama|litellm)"'
}
step 'lines about memory raise one, so does the pattern of the config, and units that are well raise none' short
unread() {
  echo 'groups: [{ name: mine, type: vlogs, rules: [{ alert: Mine, expr: "no stats" }] }]' >"$home/log-rules/custom/wrong.yml"
  ! systemctl --user reload vmalert.service && active vmalert.service && rm "$home/log-rules/custom/wrong.yml" && systemctl --user reload vmalert.service
}
step 'a rule on logs that vmalert rejects is not loaded' unread

custom() {
  cat >"$home/rules/custom/mine.yml" <<'RULES'
groups:
  - name: mine
    interval: 1s
    rules:
      - record: marker
        expr: vector(7)
      - alert: Mine
        expr: vector(1)
        labels: { severity: critical }
RULES
  local before
  before=$(pid_of prometheus.service)
  systemctl --user reload prometheus.service && [ "$(pid_of prometheus.service)" = "$before" ] && until_ok gives marker 7
}
step 'a rule of the machine is read by a reload, without a restart' custom
arrived() { until_ok grep -qs '"alertname":"Mine"' "$received"; }
step 'an alert arrives at its receiver' arrived

# Each query over series of the overview, as Grafana asks it. There is no Redis here.
overview() {
  "$NODE" -e '
    const { panels } = JSON.parse(require("fs").readFileSync(process.argv[1]));
    for (const { title, targets = [] } of panels.flatMap(panel => [panel, ...(panel.panels ?? [])])) for (const { datasource, expr } of targets)
      if (datasource.type === "prometheus" && !/Redis/.test(title)) console.log(`${title}\t${expr.replaceAll("$job", ".*").replaceAll("$__rate_interval", "1m")}`);
  ' "$bundle/grafana/dashboards/litellm-overview.json"
}
shows() {
  local title expr asked=0
  while IFS=$'\t' read -r title expr; do
    query "$expr" | grep '"value":\[' | grep -vq '"NaN"' || { echo "$title: $expr"; return 1; }
    asked=$((asked + 1))
  done < <(overview)
  [ "$asked" -ge 11 ]
}
step 'every panel of the overview shows what the gateway and the machine report' until_ok shows

again() { install && grep -qx 'nothing to do' "$said"; }
step 'a second installation has nothing to do' again
kept() { [ -e "$home/rules/custom/mine.yml" ]; }
step 'and leaves the rules of the machine' kept

# Files that were made from the config, and what every process shows of itself, but for the stand-in of this test.
secrets_kept() {
  local secret pid
  find "$home/secrets" -type f ! -perm 600 | grep . && return 1
  for secret in "$token" http://127.0.0.1:9999/hook; do
    if grep -rqF -- "$secret" "$bundle" "$units" "$data/prometheus/wal" || grep -rF --exclude-dir=secrets -- "$secret" "$home"; then return 1; fi
    for pid in $(systemctl --user list-units --type=service --state=running --plain --no-legend | awk '{ print $1 }' | xargs systemctl --user show -p MainPID --value); do
      tr '\0' '\n' <"/proc/$pid/cmdline" | grep -F -- "$secret" && return 1
      tr '\0' '\n' <"/proc/$pid/environ" | grep -F -- "$secret" && return 1
    done
  done
  curl -sS http://127.0.0.1:9090/api/v1/status/config | grep -F -- "$token" && return 1
  ! curl -sS http://127.0.0.1:9093/api/v2/status | grep -F 9999/hook
}
step 'a secret is in files of its own alone, which only their user reads' secrets_kept

loopback() { ss -ltnH | awk '{print $4}' | grep -v '^127\.0\.0\.1:' >"$HOME/open"; [ ! -s "$HOME/open" ] || { cat "$HOME/open"; return 1; }; }
step 'nothing listens beyond the loopback address' loopback

killed() {
  local before
  before=$(pid_of node-exporter.service)
  [ "$before" -gt 1 ] && kill -9 "$before" && until_ok restarted "$before"
}
restarted() { [ "$(systemctl --user show node-exporter.service -p NRestarts --value)" -ge 1 ] && active node-exporter.service && [ "$(pid_of node-exporter.service)" != "$1" ]; }
step 'a program that is killed starts again' killed

listened() { [ -n "$(ss -ltnH 'sport = :9115')" ]; }
taken_port() {
  systemctl --user stop blackbox-exporter.service || return 1
  "$NODE" -e 'require("net").createServer().listen(9115, "127.0.0.1")' &
  local other=$! status=0
  until_ok listened
  install || status=$?
  kill "$other"
  [ "$status" -eq 1 ] && grep -q '^error.*port 9115, which blackbox-exporter.service needs, is taken' "$said" &&
    until_ok install && active blackbox-exporter.service
}
step 'a port that is taken is reported before anything is changed' taken_port

# Where the kernel gives users no limits of memory it is said, and nothing else can be seen here.
bites() {
  hungry() { systemd-run --user --quiet --wait --collect -p "MemoryMax=$1" -p MemorySwapMax=0 "$NODE" -e 'Buffer.alloc(300e6, 1)'; }
  hungry 2G || return 1
  if grep -qs memory "/sys/fs/cgroup/user.slice/user-$(id -u).slice/user@$(id -u).service/cgroup.controllers" ||
    [ -w "/sys/fs/cgroup/memory/user.slice/user-$(id -u).slice/user@$(id -u).service" ]; then
    ! hungry 64M
  else
    echo 'NOT SEEN: a limit of memory, because this kernel delegates none to users' >&2
  fi
}
step 'a program that goes beyond its limit of memory is ended' bites

limited() { [ "$(systemctl --user show prometheus.service -p MemoryMax --value)" = 2147483648 ]; }
step 'its limit of memory is the one of the config' limited

broken() {
  echo 'nonsense: [' >>"$home/prometheus.yml"
  ! systemctl --user reload prometheus.service && active prometheus.service && has up &&
    install && grep -q "write $home/prometheus.yml" "$said" && grep -q '^reload prometheus.service' "$said"
}
step 'a broken configuration is not loaded, and an installation brings the right one back' broken

rejected() {
  echo 'nonsense: [' >"$bundle/rules/custom/wrong.yml"
  local status=0
  install || status=$?
  rm "$bundle/rules/custom/wrong.yml"
  [ "$status" -eq 1 ] && grep -q '^error.*Prometheus would reject' "$said" && [ ! -e "$home/rules/custom/wrong.yml" ]
}
step 'a configuration that Prometheus rejects is not installed' rejected

one_restarts() {
  local before other
  before=$(pid_of node-exporter.service) other=$(pid_of alertmanager.service)
  sed -i 's/^MemoryMax=128M$/MemoryMax=100M/' "$bundle/systemd/node-exporter.service"
  install && [ "$(pid_of node-exporter.service)" != "$before" ] && [ "$(pid_of alertmanager.service)" = "$other" ] &&
    ! grep -E '^(restart|reload) (prometheus|alertmanager)' "$said"
}
step 'a changed unit is restarted, and no other' one_restarts

database() { sqlite3 "$data/grafana/grafana.db" "$1"; }
saved() {
  mkdir -p "$data/grafana" && database "create table dashboards(title); insert into dashboards values('mine')" || return 1
  "$amtool" --alertmanager.url=http://127.0.0.1:9093 silence add alertname=Mine --duration=2h --comment=why --author=me &&
    bash "$bundle/backup.sh" "$HOME/saved" && [ -s "$HOME/saved/silences.json" ] && [ -d "$HOME/saved/prometheus" ] &&
    [ "$(sqlite3 "$HOME/saved/grafana.db" 'select title from dashboards')" = mine ] && [ -d "$HOME/saved/victoria-logs" ] &&
    [ ! -e "$HOME/saved.unfinished" ] && active victoria-logs.service
}
step 'a backup is made while everything runs' saved

timed() {
  local all=$HOME/.local/share/observability-backups day
  for day in 20260101T000000 20260102T000000; do mkdir -p "$all/$day"; done
  active observability-backup.timer && systemctl --user start observability-backup.service &&
    [ ! -e "$all/20260101T000000" ] && [ -e "$all/20260102T000000" ] && [ "$(find "$all" -name silences.json | wc -l)" -eq 1 ]
}
step 'the backup of the timer saves, and keeps as many as it should' timed

# A disk that is full: a limit of the size of files is hit in the same place.
full() {
  dd if=/dev/zero of="$data/victoria-logs/filler" bs=1M count=8 2>/dev/null
  ! (ulimit -f 4096 && trap '' XFSZ && bash "$bundle/backup.sh" "$HOME/broken") >"$said" 2>&1 || return 1
  rm "$data/victoria-logs/filler"
  grep -q '^error.*could not be copied' "$said" && [ ! -e "$HOME/broken" ] && [ ! -e "$HOME/broken.unfinished" ] && active victoria-logs.service
}
step 'a backup that finds no room leaves nothing behind, and everything runs' full

lost() {
  database "delete from dashboards"
  rm "$home/rules/custom/mine.yml"
  systemctl --user stop prometheus.service alertmanager.service victoria-logs.service &&
    rm -r "$data/prometheus" "$data/alertmanager" "$data/victoria-logs" &&
    systemctl --user start prometheus.service alertmanager.service victoria-logs.service && running && until_ok lines '*' >/dev/null &&
    ! lines '*' | grep 'no model' && until_ok has up && ! has 'max_over_time(marker[1h])'
}
step 'without its data the machine has forgotten' lost
brought_back() {
  bash "$bundle/restore.sh" "$HOME/saved" && until_ok has 'max_over_time(marker[1h])' &&
    "$amtool" --alertmanager.url=http://127.0.0.1:9093 silence query | grep -q Mine && ls -d "$data"/prometheus.before-* &&
    [ "$(database 'select title from dashboards')" = mine ] && until_ok twice && ls -d "$data"/victoria-logs.before-*
}
step 'a restore brings back series, silences, lines of logs and what Grafana keeps' brought_back

# Killed while it writes: what is there is old or new, and the next run does the rest and takes its leavings away.
interrupted() {
  local killed
  echo '# another' >>"$home/prometheus.yml"
  rm "$home/alertmanager.yml" "$units/node-exporter.service"
  cp "$home/prometheus.yml" "$home/prometheus.yml.new"
  bash "$bundle/install.sh" >"$said" 2>&1 &
  killed=$!
  until_ok grep -qs '^write ' "$said"
  kill -9 "$killed" 2>/dev/null
  wait "$killed"
  install && [ ! -e "$home/prometheus.yml.new" ] && cmp -s "$bundle/prometheus.yml" "$home/prometheus.yml" && [ -e "$home/alertmanager.yml" ] &&
    active node-exporter.service && again
}
step 'an installation that is killed is finished by the next one' interrupted

# There is no logind in these namespaces: that is the one error it has to find.
doctor() {
  local status=0
  until_ok gives 'count(up == 1)' "$TARGETS" || return 1
  bash "$bundle/check.sh" >"$said" || status=$?
  [ "$status" -eq 1 ] && [ "$(grep -c '^error' "$said")" -eq 1 ] && grep -q '^error.*log out' "$said" &&
    grep -q "^ok .*scrapes all $TARGETS targets" "$said" && grep -q '^ok .*Alertmanager is ready' "$said" &&
    grep -q '^ok .*the journal of your units can be read' "$said" && grep -q '^ok .*observability-backup.timer waits' "$said"
}
step 'the check finds what is wrong, and nothing else' doctor
tested() {
  bash "$bundle/check.sh" --alert critical >"$said"
  grep -q '^ok .*receivers of critical took the test alert' "$said" && grep -q '"alertname":"ObservabilityTest-' "$received"
}
step 'a test alert of the check arrives' tested
untold() {
  kill "$standin" && wait "$standin"
  bash "$bundle/check.sh" --alert warning >"$said"
  grep -q '^error .*a receiver did not take the test alert' "$said"
}
step 'the check tells of a receiver that does not take it' untold

removed() {
  echo 'groups: []' >"$home/rules/custom/kept.yml"
  bash "$bundle/uninstall.sh" && ! active prometheus.service && [ -z "$(ls "$units"/*.service "$units"/*.timer 2>/dev/null)" ] && [ ! -e "$home/backup.sh" ] &&
    [ ! -e "$home/prometheus.yml" ] && [ -d "$data/prometheus" ] && [ -s "$home/secrets/litellm/metrics-key" ] && [ -e "$home/rules/custom/kept.yml" ]
}
step 'a removal leaves data, secrets and rules of people' removed

taken() {
  printf '[Service]\nExecStart=/bin/true\n' >"$units/node-exporter.service"
  ! install && grep -q '^error.*there is a unit node-exporter.service' "$said" && [ ! -e "$home/prometheus.yml" ]
}
step 'a unit of somebody else is not replaced' taken
