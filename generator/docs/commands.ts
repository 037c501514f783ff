import { asFragment, joined, type Line, sh } from '../lib/shell.ts';
import { byText } from '../lib/sort.ts';
import { below, code, commandBlock } from '../lib/template.ts';
import type { Rule } from '../model/alert.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { isCommand, type Need, type RunbookStep } from '../model/runbook.ts';
import { type Appearance, agreeing, type NamedAlert } from './alerts.ts';
import { fold } from './fold.ts';

/** The command line tool that all platforms of the plan know: what they differ in, every cluster's people have as `kubectl`. */
export function cliOf({ overlays }: Plan): string {
  const [first, second] = fold(overlays, ({ platform }) => platform.guide.cli);
  return first && !second ? first.value : 'kubectl';
}

const SECRET = /KEY|TOKEN|PASSWORD|SECRET/;

/**
 * Variables that a command reads: in capitals, so that those of its own loops are not among them. What stands in single
 * quotes, or behind a backslash, is a text.
 */
export const variablesIn = (run: string): ReadonlySet<string> =>
  new Set(
    [...run.replace(/\\.|'[^']*'/g, ' ').matchAll(/\$(?:\(\()?\{?([A-Z][A-Z0-9_]*)/g)].map(([, name]) => name ?? ''),
  );

/** Variables that a command sets. */
export const variablesSet = (run: string): ReadonlySet<string> =>
  new Set([...run.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? ''));

/** The label of the alert that a variable stands for, in words; nothing where no scenario has such a label. */
function labelOf(variable: string, { alert, values }: Rule): string | undefined {
  const sets = alert.fires(values).flatMap(({ labels }) => labels);
  const having = sets.flatMap(set => Object.keys(set).filter(label => label.toUpperCase() === variable));
  const [label] = having;
  if (label === undefined) return undefined;
  return `the alert's label ${code(label)}${having.length < sets.length ? '; an alert without it is about all of them' : ''}`;
}

/** A variable of a page, before it is set anywhere. */
interface Variable {
  readonly name: string;
  /** What it is, in words. */
  readonly is: string;
  /** What it is set to, as the shell reads it; empty where a person fills it in. */
  readonly value: Line;
  readonly hidden: boolean;
}

/** What the commands of a rule read and do not set themselves, each once, by name. */
function variablesOf(rule: Rule): readonly Variable[] {
  const { diagnosis, mitigation } = rule.runbook;
  const commands = [...diagnosis, ...mitigation].filter(isCommand);
  const needs = Object.assign({}, ...commands.map(command => command.needs)) as Readonly<Record<string, Need>>;
  const set = new Set(commands.flatMap(({ run }) => [...variablesSet(run)]));
  const read = new Set([
    ...commands.flatMap(({ run }) => [...variablesIn(run)]),
    ...Object.values(needs).flatMap(({ value = '' }) => [...variablesIn(value)]),
  ]);
  return [...read]
    .filter(name => name !== 'NAMESPACE' && !set.has(name))
    .sort(byText)
    .map(name => {
      const need = needs[name];
      const label = labelOf(name, rule);
      const is = need?.is ?? label;
      if (is === undefined) throw new Error(`runbook ${rule.name}: nothing shows what $${name} is`);
      return { name, is, value: need?.value ?? sh``, hidden: need !== undefined && !need.value && SECRET.test(name) };
    });
}

/** What a page says of a variable: in words, or with its values in several places. */
export interface Said {
  readonly name: string;
  readonly is: string;
  readonly hidden: boolean;
  readonly values: readonly { readonly value: Line; readonly where: string }[];
}

/**
 * What the commands of a page take: the namespace, labels of the alert, and what a person reads elsewhere. A shell comment
 * would be pasted along, and an interactive zsh runs it as a command; so what they mean is said beside the block. What is
 * reckoned from the namespace comes after it, and what is typed comes between quotes, where no shell reads it.
 */
export function variables(named: NamedAlert, at: (members: readonly Appearance[]) => string) {
  const variants = named.appearances.length > 0 ? named.appearances : [{ rule: named.rule }];
  const all = [...new Map(variants.flatMap(({ rule }) => variablesOf(rule)).map(one => [one.name, one])).values()];
  const valued = (of: (rule: Rule) => Line) => {
    const found = agreeing(named, ({ rule }) => of(rule)).filter(({ value }) => value !== '');
    return found.length > 0 ? found : [{ value: of(named.rule), members: [] }].filter(({ value }) => value !== '');
  };
  const commands = variants.flatMap(({ rule: { runbook } }) =>
    [...runbook.diagnosis, ...runbook.mitigation].filter(isCommand),
  );
  const namespaced = commands.some(({ run }) => variablesIn(run).has('NAMESPACE'));
  const said = (name: string, is: string, hidden: boolean, of: (rule: Rule) => Line): Said => ({
    name,
    is,
    hidden,
    values: valued(of).map(({ value, members }) => ({ value, where: at(members) })),
  });
  const list = [
    ...(namespaced ? [said('NAMESPACE', 'the namespace', false, ({ namespace }) => sh`${namespace}`)] : []),
    ...all.map(({ name, is, hidden }) =>
      said(name, is, hidden, rule => variablesOf(rule).find(one => one.name === name)?.value ?? sh``),
    ),
  ];
  const set = ({ name, values: [first], hidden }: Said) =>
    hidden ? sh`read -rs ${name}` : sh`${name}=${first ? asFragment(first.value) : ''}`;
  // A key typed after an equals sign stays in the shell's history. It is asked for last: nothing pasted follows it.
  const order = [...list.filter(({ hidden }) => !hidden), ...list.filter(({ hidden }) => hidden)];
  return {
    block: list.length === 0 ? '' : commandBlock(joined(order.map(set), '\n')),
    said: list
      .map(one => ({
        ...one,
        values: one.values.length > 1 ? one.values.map(({ value, where }) => ({ value: code(value), where })) : [],
      }))
      .filter(({ name, values }) => name !== 'NAMESPACE' || values.length > 0),
  };
}

/** Panels that a sentence names, by their titles between asterisks. */
export const panelsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!\*)\*([A-Z][^*]+)\*(?!\*)/g)].map(([, title]) => title ?? '');

/** Whether a step can be followed with these panels: one that looks at panels alone needs one of them. */
export const looksAt =
  (titles: ReadonlySet<string>) =>
  (step: RunbookStep): boolean => {
    const named = isCommand(step) ? [] : panelsIn(step);
    return named.length === 0 || named.some(title => titles.has(title));
  };

/** Steps as a numbered list, each command in a block of its own that can be copied, between what it is for and what to look for. */
export const numbered = (steps: readonly RunbookStep[]): string =>
  steps
    .map((step, index) => {
      const mark = `${index + 1}. `;
      if (!isCommand(step)) return mark + step;
      const { say, run, look, costs } = step;
      const parts = [
        `${say}:`,
        ...(costs === undefined ? [] : [`**What it costs:** ${costs}`]),
        commandBlock(run),
        look,
      ];
      return mark + below(parts.join('\n\n'), mark.length);
    })
    .join('\n\n');

/** How a person gets to Grafana (grafana-operator names what it makes `<grafana>-…`, controllers/model). */
export function grafanaAddress(
  { objects, config, platform: { grafanaAddress: address } }: OverlayPlan,
  cli: string,
): { readonly say: string; readonly block: string } {
  const found = objects.find(({ object }) => object.kind === 'Grafana')?.object;
  if (!found) return { say: '', block: '' };
  const { name, namespace = '' } = found.metadata;
  const secret = `${namespace}/${config.grafana.adminSecret}`;
  const say = `This prints the address of Grafana, whose administrator is in Secret ${code(secret)}`;
  if (address) return { say, block: commandBlock(address) };
  const block = commandBlock(sh`${cli} port-forward service/${name}-service -n ${namespace} 3000`);
  return { say: 'While this runs, Grafana is at http://localhost:3000', block };
}
