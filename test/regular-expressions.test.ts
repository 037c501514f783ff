import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { FORMS, HINTS } from '../generator/lib/secret-forms.ts';
import { UNSEEN } from '../generator/lib/shown.ts';
import { discoverConfig } from '../schemas/config.ts';
import { linearPattern, portableRule } from '../schemas/pattern.ts';
import { programFiles, syntaxOf } from './support/syntax.ts';
import { ROOT } from './tools/support.ts';

/*
 * Every regular expression of the program may see foreign text, and its time must grow with the text's length and no
 * faster. The judge is scslre, which decides it from the expression alone.
 */
interface Expression {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const literals = programFiles().flatMap(file =>
  [...syntaxOf(file)].flatMap(({ node, line }): Expression[] => {
    const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined;
    return node.type === 'Literal' && regex
      ? [{ at: `${file}:${line}`, source: regex.pattern, flags: regex.flags }]
      : [];
  }),
);

/** Expressions that the judge rejects, each with what bounds the text that they see. */
const BOUNDED: Readonly<Record<string, string>> = {};

/** Texts that become expressions where the program runs, by the file: what they are made of. */
const MADE: Readonly<Record<string, string>> = {
  'generator/deliveries/argocd-kustomize/namespaces.ts': 'constants of a platform',
  'generator/docs/runbook.ts': 'names of alerts, which are words',
  'generator/lib/documents.ts': 'a word of a path, escaped',
  'generator/lib/re2.ts': 'words, alternatives and two loops at most, on a text of 1,000 characters at most',
  'generator/lib/secret-forms.ts': 'constants, judged below',
  'generator/lib/shown.ts': 'a constant, judged below',
  'generator/lib/template.ts': 'a name of a local in a template of the program',
  'generator/plan/load.ts': 'a constant of the schema, judged below',
  'generator/plan/secrets.ts': 'one character',
  'generator/platforms/openshift-uwm/options.ts': 'constants of the platform',
  'generator/promql/metricsql.ts': 'names of functions, which are words',
  'generator/review/moves.ts': 'a name, escaped',
  'generator/verbs/import/alerts.ts': 'constants of the schema of the config, judged there',
  'generator/verbs/import/panels.ts': 'a constant of the schema of the config, judged there',
  'generator/verbs/validate/vain.ts': 'the target of a patch, as the change of a kustomization has it',
};

/** What the judge says of an expression; nothing where it is linear. */
function faultOf({ source, flags }: Expression): string | undefined {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports.length === 0 ? undefined : reports.map(({ type }) => type).join(', ');
}

const judged = (all: readonly Expression[]): string[] =>
  all.flatMap(one => {
    const fault = faultOf(one);
    return fault === undefined || one.source in BOUNDED ? [] : [`${one.at}: /${one.source}/${one.flags}: ${fault}`];
  });

/** Every `pattern` of a JSON Schema, and every key of `patternProperties`. */
function patternsOf(schema: unknown, at: string): Expression[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { pattern, patternProperties } = schema as { readonly pattern?: unknown; readonly patternProperties?: object };
  const own = [...(typeof pattern === 'string' ? [pattern] : []), ...Object.keys(patternProperties ?? {})];
  return [
    ...own.map(source => ({ at, source, flags: 'u' })),
    ...Object.entries(schema).flatMap(([key, part]) => patternsOf(part, `${at}/${key}`)),
  ];
}

/** Every rule of a CRD in CEL. */
const rulesOf = (schema: unknown): string[] =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, part]) =>
        key === 'rule' && typeof part === 'string' ? [part] : rulesOf(part),
      );

describe('takes linear time', () => {
  test('each expression of the program', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(judged(literals)).toEqual([]);
  });

  test('each form of a secret, and what is not seen', () => {
    const forms = FORMS.map(({ what, pattern: { source, flags } }) => ({ at: what, source, flags }));
    const hints = HINTS.map(({ source, flags }) => ({ at: 'HINTS', source, flags }));
    expect(judged([...forms, ...hints, { at: 'UNSEEN', source: UNSEEN.source, flags: UNSEEN.flags }])).toEqual([]);
  });

  test('each pattern of the config and of the options of every leaf', async () => {
    const { core, leaves } = await discoverConfig();
    const all = [core, ...Object.values(leaves).flat()].flatMap((schema, index) =>
      patternsOf(schema, `schema ${index}`),
    );
    expect(all.length).toBeGreaterThan(40);
    expect(judged(all)).toEqual([]);
  });

  test('each pattern that an object is held against', () => {
    const files = globSync('schemas/*/*.json', { cwd: ROOT, posix: true });
    const all = files.flatMap(file => patternsOf(JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8')), file));
    expect(new Set(all.map(({ source }) => source)).size).toBeGreaterThan(30);
    const run = all.map(one => ({ ...one, source: linearPattern(one.source) }));
    expect(judged([...new Map(run.map(one => [one.source, one])).values()])).toEqual([]);
  });

  test('each pattern in a rule of a CRD', () => {
    const rules = globSync('schemas/*/*.json', { cwd: ROOT, posix: true }).flatMap(file =>
      rulesOf(JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8'))).flatMap(rule =>
        [...portableRule(rule).matchAll(/matches\(r?(['"])(.*?)\1\)/g)].map(([, , source = '']) => ({
          at: file,
          source: source.replaceAll('\\\\', '\\'),
          flags: '',
        })),
      ),
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(judged(rules)).toEqual([]);
  });
});

test('an expression is made from a text only where it is said of what', () => {
  const making = programFiles().filter(file =>
    [...syntaxOf(file)].some(
      ({ node }) => node.type === 'NewExpression' && (node['callee'] as { name?: string }).name === 'RegExp',
    ),
  );
  expect(making).toEqual(Object.keys(MADE).sort());
});

test('nothing is excused that is linear', () => {
  const faults = new Set(literals.filter(one => faultOf(one) !== undefined).map(({ source }) => source));
  expect(Object.keys(BOUNDED).filter(source => !faults.has(source))).toEqual([]);
});

test.each([
  ['a pair of loops that trade', '\\$\\{(\\w+)[^}]*\\}'],
  ['a loop that begins anew at each of its own', '\\[[^\\]]*$'],
  ['loops in loops', '(?:a+)+$'],
  ['a list of words with dots', '(?:\\w+\\.)*\\w+@$'],
])('the judge rejects %s', (_, source) => {
  expect(faultOf({ at: '', source, flags: '' })).toBeDefined();
});
