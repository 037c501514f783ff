import { by, distinct, groupBy } from '../../lib/sort.ts';
import { code, fence } from '../../lib/text.ts';
import type { OverlayPlan, Plan } from '../../model/plan.ts';
import type { SecretKey } from '../../model/secret.ts';
import { fold, foldItems, listed, only, which } from './fold.ts';

/** A Secret of one namespace, with the keys that all its readers need. */
interface WholeSecret {
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly (SecretKey & { readonly reader: string })[];
}

/** An overlay's Secrets, each once, by namespace and name. */
function secretsOf({ secrets }: OverlayPlan): WholeSecret[] {
  const needs = groupBy(secrets, ({ namespace, name }) => `${namespace}/${name}`);
  return [...needs.values()]
    .flatMap(members => {
      const [first] = members;
      if (!first) return [];
      const keys = members.flatMap(member => member.keys.map(key => ({ ...key, reader: member.reader })));
      return [
        { namespace: first.namespace, name: first.name, keys: [...new Map(keys.map(key => [key.key, key])).values()] },
      ];
    })
    .sort(by(({ namespace, name }) => `${name} ${namespace}`));
}

/** Secrets that differ in their namespace alone, together. */
const alike = (secrets: readonly WholeSecret[]): { name: string; keys: WholeSecret['keys']; namespaces: string[] }[] =>
  [...groupBy(secrets, ({ name, keys }) => JSON.stringify([name, keys])).values()].flatMap(members => {
    const [first] = members;
    return first ? [{ name: first.name, keys: first.keys, namespaces: members.map(({ namespace }) => namespace) }] : [];
  });

/** What the region about Secrets shows: a table of keys, then what makes them, for each set of overlays that agree. */
export function secretsView(plan: Plan, cli: string) {
  const rows = foldItems(plan.overlays, overlay =>
    alike(secretsOf(overlay)).flatMap(({ name, namespaces, keys }) =>
      keys.map(key => ({
        secret: namespaces.map(namespace => code(`${namespace}/${name}`)).join(', '),
        key: key.key,
        meaning: `${key.meaning}${key.optional ? ' (optional)' : ''}`,
        reader: key.reader,
      })),
    ),
  );
  const groups = fold(plan.overlays, secretsOf);
  return {
    rows: rows.map(({ value, overlays }) => ({ ...value, overlays: only(overlays, plan) })),
    groups: groups
      .filter(({ value }) => value.length > 0)
      .map(({ value, overlays }) => ({
        where: groups.length > 1 ? which(overlays, plan) : '',
        script: fence('bash', script(value, cli)),
        optional: optional(value),
      })),
  };
}

/**
 * Commands that make the Secrets without a value in them: each is asked for. The parentheses make the shell read all
 * of it before it runs any, or the first prompt would swallow the next line of what was pasted; they also end the life
 * of the values. Values go through a file descriptor: arguments of a command are seen by everybody on the machine.
 */
function script(secrets: readonly WholeSecret[], cli: string): string {
  const blocks = alike(secrets).map(({ name, keys, namespaces }) => {
    const asked = keys.filter(key => !key.optional);
    const loop = namespaces.length > 1;
    const indent = loop ? '    ' : '  ';
    const create = [
      `${indent}${cli} create secret generic ${name} -n ${loop ? '"$namespace"' : namespaces[0]}`,
      ...asked.map(({ key }) => `${indent}  --from-file=${key}=<(printf %s "$${variable(name, key)}")`),
    ].join(' \\\n');
    return [
      ...asked.map(({ key }) => `  ask ${variable(name, key)} '${name} ${key}'`),
      ...(loop ? [`  for namespace in ${namespaces.join(' ')}; do`, create, '  done'] : [create]),
    ].join('\n');
  });
  const namespaces = distinct(secrets.map(({ namespace }) => namespace));
  return [
    '(',
    `  ask() { printf '%s: ' "$2"; read -rs "$1"; echo; }`,
    '',
    `  for namespace in ${namespaces.join(' ')}; do`,
    `    ${cli} get namespace "$namespace" >/dev/null 2>&1 || ${cli} create namespace "$namespace"`,
    '  done',
    ...blocks.flatMap(block => ['', block]),
    ')',
  ].join('\n');
}

/** A shell variable of its own for each key: lower-case, so that it is none of the shell's or the environment's. */
const variable = (name: string, key: string): string =>
  `${name}_${key}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^(?=\d)/, '_');

/** What is said of the keys that may be left out. */
const optional = (secrets: readonly WholeSecret[]): string => {
  const keys = secrets.flatMap(({ name, keys: all }) =>
    all.filter(key => key.optional).map(({ key }) => `${code(key)} of ${code(name)}`),
  );
  return listed(distinct(keys));
};
