import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runbooks } from '../../generator/docs/runbook.ts';
import { fileText } from '../../generator/kinds/file-text.ts';
import { re2 } from '../../generator/lib/re2.ts';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import type { LogLine, Rule } from '../../generator/model/alert.ts';
import { start } from '../../generator/plan/discover.ts';
import { PATHS } from '../../generator/plan/paths.ts';
import { items, textAt } from '../../generator/views/reading.ts';
import { freePort } from './alertmanager.ts';
import { judge, planText } from './support.ts';

/*
 * Alerts on lines of logs: the lines of each scenario are put into a real VictoriaLogs, and a real vmalert evaluates the rendered
 * rules over them. Loki is not to be had here: its rules are judged by the grammar of its language (test/logql.test.ts), and the
 * patterns in both are the same.
 */
const OWN = {
  PaymentsLost: {
    unit: 'shop',
    pattern: 'payment "\\w+" lost at 100%{2}',
    severity: 'info',
    lines: 1,
    summary: 'Payments are lost',
    description: 'The shop lost payments.',
    impact: 'People are not charged.',
    action: 'Ask the shop.',
    example: 'payment "a1" lost at 100%%',
    otherwise: 'payment "a1" lost at 100%',
  },
};

/** The config that `init` offers, with another store of logs, and an alert of its own. */
async function config(store: object): Promise<string> {
  const [given] = parsePlain(await start('ai-backend')) as [Record<string, { programs?: object }>];
  const { loki: _, ...programs } = (given['platform']?.programs ?? {}) as Record<string, object>;
  return print({
    ...given,
    platform: { ...given['platform'], programs: { ...programs, ...store }, logAlerts: OWN },
  });
}

const onLogs = async (store: object) => {
  const plan = await planText(await config(store));
  const [overlay] = plan.overlays;
  const rules = overlay?.instances.flatMap(one => one.rules).filter(({ query }) => query.language) ?? [];
  return { plan, rules, files: overlay?.files ?? [] };
};

const VICTORIA = { 'victoria-logs': {}, vmalert: {} };
const linesOf = (rule: Rule): readonly LogLine[] =>
  [...rule.alert.fires(rule.values), ...rule.alert.silent(rule.values)].flatMap(({ lines = [] }) => lines);
const expected = (rules: readonly Rule[]) =>
  rules
    .flatMap(rule =>
      rule.alert.fires(rule.values).flatMap(({ labels }) => labels.map(({ unit }) => `${rule.name} ${unit}`)),
    )
    .sort();

judge(
  { judge: 'vmalert', judged: 'alerts on logs, by the lines of their scenarios', tools: ['victoria-logs', 'vmalert'] },
  async (tally, store = '', vmalert = '') => {
    const { rules, files } = await onLogs(VICTORIA);
    const folder = mkdtempSync(join(tmpdir(), 'log-alerts-'));
    const children: ChildProcess[] = [];
    const said: string[] = [];
    const run = (program: string, ...args: string[]) => {
      const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(String(chunk)));
      children.push(child);
    };
    const fired = new Map<string, string>();
    const receiver = createServer(async (request, response) => {
      for (const alert of items(await json(request)))
        fired.set(
          `${textAt(alert, 'labels', 'alertname')} ${textAt(alert, 'labels', 'unit')}`,
          textAt(alert, 'annotations', 'summary') ?? '',
        );
      response.end();
    });
    try {
      await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve));
      const [port, own] = [await freePort(), await freePort()];
      const file = files.find(one => one.file.path === 'log-rules/observability.yml')?.file;
      if (!file) throw new Error('no rules on logs are rendered');
      const path = join(folder, file.path);
      mkdirSync(dirname(path));
      writeFileSync(path, fileText(file, 'head'));

      run(store, `-storageDataPath=${folder}/data`, `-httpListenAddr=127.0.0.1:${port}`);
      const at = `http://127.0.0.1:${port}`;
      const until = async (holds: () => Promise<boolean>) => {
        for (let tries = 0; tries < 600; tries++) {
          if (await holds().catch(() => false)) return;
          await setTimeout(100);
        }
        throw new Error(`in vain:\n${said.join('').slice(-4000)}`);
      };
      await until(async () => (await fetch(`${at}/health`)).ok);
      const lines = rules.flatMap(linesOf).flatMap(({ unit, text, severity = 'INFO', times = 1 }) =>
        Array.from({ length: times }, (_, index) => ({
          'service.name': unit,
          severity_text: severity,
          _msg: text,
          // Equal lines at one time would still be several.
          _time: new Date(Date.now() - index).toISOString(),
        })),
      );
      await fetch(`${at}/insert/jsonline?_stream_fields=service.name`, {
        method: 'POST',
        body: lines.map(line => JSON.stringify(line)).join('\n'),
      });
      await until(async () => {
        const counted = await fetch(`${at}/select/logsql/query?query=${encodeURIComponent('* | count() as all')}`);
        return (await counted.text()).includes(`"${lines.length}"`);
      });

      run(
        vmalert,
        `-rule=${path}`,
        `-rule=${folder}/log-rules/custom/*.yml`,
        '-evaluationInterval=1s',
        '-rule.evalDelay=0s',
        `-datasource.url=${at}`,
        `-notifier.url=http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
        `-httpListenAddr=127.0.0.1:${own}`,
      );
      const rounds = async () =>
        Number(
          /^vmalert_iteration_total\{.*\} (\d+)/m.exec(
            await (await fetch(`http://127.0.0.1:${own}/metrics`)).text(),
          )?.[1] ?? 0,
        );
      await until(async () => fired.size >= expected(rules).length);
      // What is silent has been asked several times more.
      const before = await rounds();
      await until(async () => (await rounds()) > before + 2);
      expect([...fired.keys()].sort()).toEqual(expected(rules));
      for (const [, summary] of fired) expect(summary).not.toMatch(/\{\{|<no value>/);
      expect(fired.get('LogUnitCrashLooping vllm')).toBe('Unit vllm is started again and again');
      tally(rules.length);
    } finally {
      for (const child of children) child.kill('SIGKILL');
      receiver.close();
      receiver.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

test('the rules for Loki count the same lines', async () => {
  const [loki, victoria] = [await onLogs({ loki: {} }), await onLogs(VICTORIA)];
  const named = ({ rules }: typeof loki) => rules.map(({ name, alert, for: after }) => [name, alert.summary, after]);
  expect(named(loki)).toEqual(named(victoria));
  expect(loki.rules.length).toBeGreaterThan(4);
  for (const { query, alert, values, name } of loki.rules) {
    const [, written] = /\|~ ("(?:[^"\\]|\\.)*")/.exec(query.expr) ?? [];
    if (written === undefined) continue;
    const pattern = re2(`(?s:.*)(?:${JSON.parse(written)})(?s:.*)`);
    const takes = (line: LogLine) => pattern?.test(line.text);
    const fires = alert.fires(values).flatMap(({ lines = [] }) => lines);
    expect(
      fires.filter(line => !takes(line)),
      name,
    ).toEqual([]);
  }
});

test('each has a page, with the query in its language', async () => {
  for (const [store, fence] of [
    [{ loki: {} }, '```logql\n'],
    [VICTORIA, '```logsql\n'],
  ] as const) {
    const { plan, rules } = await onLogs(store);
    const written = await runbooks(plan, () => '');
    for (const { name } of rules) expect(written.get(PATHS.runbook('ai-backend', name)), name).toContain(fence);
  }
});
