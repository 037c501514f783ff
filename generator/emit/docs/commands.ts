import { byText } from '../../lib/sort.ts';
import { fence } from '../../lib/text.ts';
import type { Rule, RunbookStep } from '../../model/alert.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import { fold } from './fold.ts';

/** The command line tool that all platforms of the plan know. */
export const cliOf = ({ overlays }: Plan): string => {
  const [first, second] = fold(overlays, ({ platform }) => platform.cli);
  return first && !second ? first.value : 'kubectl';
};

/** A source's command for people who use this command line tool. */
export const spoken = (run: string, cli: string): string => run.replace(/\bkubectl\b/g, cli);

const SECRET = /KEY|TOKEN|PASSWORD|SECRET/;

/**
 * What the commands of a page take: the namespace, and variables that stand for labels of the alert. A shell comment
 * would be pasted along, and an interactive zsh runs it as a command; so what they mean is said beside the block.
 */
export function variables({ alert, values, namespace }: Rule, namespaces: readonly { value: string; where: string }[]) {
  const { diagnosis, mitigation } = alert.runbook;
  const runs = [...diagnosis, ...mitigation].flatMap(step => (typeof step === 'string' ? [] : [step.run]));
  const used = new Set(runs.flatMap(run => [...run.matchAll(/\$\{?([A-Z][A-Z_]+)/g)].map(([, name]) => name ?? '')));
  if (used.size === 0) return { block: '', others: [], namespaces: [] };
  const labels = alert.fires(values).flatMap(({ labels: sets }) => sets.flatMap(set => Object.keys(set)));
  const others = [...used]
    .filter(name => name !== 'NAMESPACE')
    .sort(byText)
    .map(name => {
      const label =
        labels.find(one => one === name.toLowerCase()) ?? labels.find(one => one.startsWith(`${name.toLowerCase()}_`));
      return { name, label: label ?? '' };
    });
  // A key typed after an equals sign stays in the shell's history. It is asked for last: nothing pasted follows it.
  const [open, hidden] = [
    others.filter(({ name }) => !SECRET.test(name)),
    others.filter(({ name }) => SECRET.test(name)),
  ];
  const first = used.has('NAMESPACE') ? [`NAMESPACE=${namespaces[0]?.value ?? namespace}`] : [];
  return {
    block: fence(
      'bash',
      [...first, ...open.map(({ name }) => `${name}=`), ...hidden.map(({ name }) => `read -rs ${name}`)].join('\n'),
    ),
    others: others.map(other => ({ ...other, hidden: hidden.includes(other) })),
    namespaces: used.has('NAMESPACE') && namespaces.length > 1 ? namespaces : [],
  };
}

/** Steps as a numbered list, each command in a block of its own that can be copied. */
export const numbered = (steps: readonly RunbookStep[], cli: string): string =>
  steps
    .map((step, index) => {
      const mark = `${index + 1}. `;
      if (typeof step === 'string') return mark + step;
      const block = fence('bash', spoken(step.run, cli)).replace(/^(?=.)/gm, ' '.repeat(mark.length));
      return `${mark}${step.say.replace(/[.:]$/, '')}:\n\n${block}`;
    })
    .join('\n\n');

/** How a person gets to Grafana (grafana-operator names what it makes `<grafana>-…`, controllers/model). */
export function grafanaAddress(
  { objects, config }: OverlayPlan,
  cli: string,
): { readonly say: string; readonly run: string } {
  const found = objects.find(({ object }) => object.kind === 'Grafana')?.object;
  if (!found) return { say: '', run: '' };
  const { name, namespace } = found.metadata;
  const spec = found['spec'] as Readonly<Record<string, unknown>>;
  const host = (kind: string, path: string) =>
    `${cli} get ${kind} ${name}-${kind} -n ${namespace} -o jsonpath='https://{${path}}{"\\n"}'`;
  const secret = `${namespace}/${config.grafana.adminSecret}`;
  const say = `This prints the address of Grafana, whose administrator is in Secret \`${secret}\``;
  if (spec['route']) return { say, run: host('route', '.spec.host') };
  if (spec['ingress']) return { say, run: host('ingress', '.spec.rules[0].host') };
  const run = `${cli} port-forward service/${name}-service -n ${namespace} 3000`;
  return { say: 'While this runs, Grafana is at http://localhost:3000', run };
}
