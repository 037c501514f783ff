import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { variables, variablesSet } from '../../../generator/docs/commands.ts';
import { type Command, isCommand } from '../../../generator/model/runbook.ts';
import type { Page } from '../../support/pages.ts';
import { bin } from '../tools.ts';
import type { Cluster } from './cluster.ts';
import { KEY } from './web.ts';

/** A command as a person runs it: with what the page has them set before. */
export interface Step {
  readonly page: Page;
  /** Which step it is, for messages. */
  readonly at: string;
  readonly command: Command;
  /** As the page shows it. */
  readonly shown: string;
  readonly script: string;
}

/** What a person reads elsewhere and fills in, by the variable that asks for it. */
const typed = ({ instance, rule }: Page): Readonly<Record<string, string>> => ({
  SERVER: 'database-1',
  PREDICTOR: `${instance.name}-predictor-1`,
  MODEL: 'granite',
  EXPORTER: `exporter-${labelsOf(rule)['instance']?.split(':')[0]?.replaceAll('.', '-')}`,
  SIZE: '20Gi',
  WATTS: '250',
});

/** Labels of the alert, each from the first of its scenarios that has it. */
const labelsOf = (rule: Page['rule']): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    ...rule.alert
      .fires(rule.values)
      .flatMap(({ labels }) => labels)
      .reverse(),
  );

/** The block of variables of a page, filled in: labels of the first alert that its scenarios raise, and what is typed. */
function filled(page: Page): string {
  const { rule } = page;
  const one = { overlay: page.overlay.name, instance: page.instance, rule } as never;
  const { block } = variables({ name: rule.name, rule, appearances: [one], variants: [[one]] }, () => '');
  const labels = new Map(Object.entries(labelsOf(rule)).map(([label, value]) => [label.toUpperCase(), value]));
  return block.replace(/^```.*\n?/gm, '').replace(/^([A-Z][A-Z0-9_]*)=''$/gm, (_, name: string) => {
    const value = labels.get(name) ?? typed(page)[name];
    if (value === undefined) throw new Error(`${page.at}: no label and no person knows what to set ${name} to`);
    return `${name}='${value}'`;
  });
}

/** Every command of a page, in its order. */
export function stepsOf(page: Page): readonly Step[] {
  const set = filled(page);
  const { diagnosis, mitigation } = page.rule.runbook;
  const commands = Object.entries({ diagnosis, mitigation }).flatMap(([section, steps]) =>
    steps.flatMap((command, index) =>
      isCommand(command) ? [{ at: `${page.at}: ${section} ${index + 1}`, command }] : [],
    ),
  );
  return commands.map(({ at, command }, index) => {
    // What an earlier command has set, as in the shell of the person.
    const before = commands
      .slice(0, index)
      .flatMap(({ command: { run } }) => (variablesSet(run).size > 0 && !run.includes('exec') ? [run] : []))
      .filter(run =>
        [...variablesSet(run)].some(name => command.run.includes(`$${name}`) && !variablesSet(command.run).has(name)),
      );
    const shown = command.run;
    return { page, at, command, shown, script: [set, ...before, shown].join('\n') };
  });
}

/** What `oc` knows beside what is under `oc adm` (openshift/oc, pkg/cli/cli.go and pkg/cli/admin/admin.go). */
const OC =
  'annotate|apply|auth|create|delete|describe|events|exec|explain|get|label|logs|patch|port-forward|rollout|run|scale|set|wait';
const OC_ADM = 'cordon|drain|taint|top|uncordon';

/** Puts the tools of a person into a folder. `oc` is kubectl, as far as it has the same commands. */
export function tools(folder: string): void {
  mkdirSync(folder, { recursive: true });
  symlinkSync(bin('kubectl'), `${folder}/kubectl`);
  writeFileSync(
    `${folder}/oc`,
    `#!/bin/sh
case $1 in
  adm) case $2 in ${OC_ADM}) shift;; *) echo "error: unknown command \\"$2\\" for \\"oc adm\\"" >&2; exit 1;; esac;;
  ${OC}) ;;
  *) echo "error: unknown command \\"$1\\" for \\"oc\\"" >&2; exit 1;;
esac
exec kubectl "$@"
`,
  );
  chmodSync(`${folder}/oc`, 0o755);
}

/** Runs a script as a person would, and shows what is wrong with how it ended; nothing where it did what it should. */
export function follow(
  { site, kubeconfig }: Cluster,
  script: string,
  seconds = 60,
): Promise<{ fault?: string; out: string }> {
  return new Promise(done => {
    const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
      detached: true,
      env: { PATH: `${site.dir}/tools:/usr/bin:/bin`, HOME: site.dir, KUBECONFIG: kubeconfig, LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let [out, errors] = ['', ''];
    child.stdout.on('data', text => {
      out += text;
    });
    child.stderr.on('data', text => {
      errors += text;
    });
    child.stdin.on('error', () => undefined).end(`${KEY}\n`);
    // A way that is still open in the background goes with the shell that opened it.
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // All of it has ended.
      }
    };
    const timer = setTimeout(end, seconds * 1000);
    child.on('exit', code => {
      clearTimeout(timer);
      end();
      setTimeout(() => {
        const wrong = /error|no resources found|unknown (flag|command)|not found|usage:/i.exec(errors);
        if (code !== 0) done({ fault: `ends with ${code ?? 'no answer'}: ${errors}${out.slice(-500)}`, out });
        else if (wrong) done({ fault: `says: ${errors}`, out });
        else if (out.trim() === '') done({ fault: `prints nothing${errors && `, and says: ${errors}`}`, out });
        else done({ out });
      }, 20);
    });
  });
}
