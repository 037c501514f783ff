import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../generator/report/printer.ts';
import { run as explain } from '../generator/verbs/explain.ts';
import { run as list } from '../generator/verbs/list.ts';
import { run as validate } from '../generator/verbs/validate.ts';
import { CONFIG, CONFIG_FILE, folder, sweep } from './support/cli.ts';
import { deployed, diffs, pictured, planted } from './support/outputs.ts';
import { planned } from './support/reviews.ts';
import { said } from './support/said.ts';
import { HARMLESS, parts, SECRETS } from './support/secrets.ts';

afterAll(sweep);

/*
 * A secret that stands where the program does not decide what stands there: in objects that a change plants, in manifests
 * that other people made, in a file's name. Whatever is printed of them, in every form, repeats none and no part of one.
 */
const kinds = SECRETS.filter(({ byField }) => !byField);
const counts = { sought: 0, echoed: 0, harmless: 0 };

/** Secrets of which a text repeats a part. */
function echoes(where: string, text: string): string[] {
  counts.sought += kinds.length;
  return kinds.flatMap(({ kind, text: secret }) => {
    const part = parts(secret).find(one => text.includes(one));
    return part === undefined ? [] : [`${where} repeats ${kind}: …${part}`];
  });
}

/** Puts the secrets behind texts one by one, so that each stands in many places. */
function turns(texts: readonly string[]): (text: string) => string {
  let next = 0;
  return text => `${text} ${texts[next++ % texts.length]}`;
}

const plan = await planned('review-threshold-changed', 'after');
const texts = kinds.map(({ text }) => text);

describe('what a change plants', () => {
  test('is repeated in no form of `diff`, nor by the comment', async () => {
    const files = Object.fromEntries(
      texts.flatMap((text, index) => [
        [
          `overlays/dev/${index}.yaml`,
          `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: '${index}' }\ndata: { k: ${JSON.stringify(text)} }\n`,
        ],
        ...(text.includes('/') ? [] : [[`apps/x/${text}.yaml`, 'kind: x\n'] as const]),
      ]),
    );
    const printed = await diffs(plan, deployed(plan), planted(plan, turns(texts), files));
    expect([...printed.keys()].length).toBeGreaterThanOrEqual(6);
    expect([...printed].flatMap(([where, text]) => echoes(where, text))).toEqual([]);
  });

  test('is repeated by no picture of a dashboard', async () => {
    expect(echoes('preview', await pictured(plan, turns(texts)))).toEqual([]);
  });

  test('is shown where it is harmless', async () => {
    const planted_ = planted(plan, text => text, {});
    const [first, ...rest] = planted_.bootstrap;
    const bootstrap = [
      {
        ...first,
        metadata: { ...first?.metadata, annotations: Object.fromEntries(HARMLESS.map((text, at) => [`x${at}`, text])) },
      },
      ...rest,
    ] as typeof planted_.bootstrap;
    const printed = await diffs(plan, deployed(plan), { ...planted_, bootstrap });
    const markdown = printed.get('diff as markdown') ?? '';
    for (const text of HARMLESS) expect(markdown).toContain(text);
    counts.harmless += HARMLESS.length;
  });
});

/** Where people paste a secret in manifests of their own. */
const PLACES: Readonly<Record<string, (text: string, name: string) => string>> = {
  'an annotation': (text, name) =>
    print(name, 'ConfigMap', `  annotations: { note: ${JSON.stringify(text)} }\n`, 'data: { a: b }\n'),
  'a label': (text, name) =>
    print(name, 'ConfigMap', `  labels: { note: ${JSON.stringify(text)} }\n`, 'data: { a: b }\n'),
  'a value of a ConfigMap': (text, name) => print(name, 'ConfigMap', '', `data: { a: ${JSON.stringify(text)} }\n`),
  'a key of a ConfigMap': (text, name) => print(name, 'ConfigMap', '', `data: { ${JSON.stringify(text)}: b }\n`),
  'a Secret in plain text': (text, name) => print(name, 'Secret', '', `stringData: { a: ${JSON.stringify(text)} }\n`),
  'a Secret': (text, name) =>
    print(name, 'Secret', '', `data: { a: ${Buffer.from(text).toString('base64')}, b: ${JSON.stringify(text)} }\n`),
  'a comment': (text, name) => `# ${text}\n${print(name, 'ConfigMap', '', 'data: { a: b }\n')}`,
  'a block': (text, name) => print(name, 'ConfigMap', '', `data:\n  a: |\n    ${text}\n`),
  'one line of JSON': (text, name) =>
    `${JSON.stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: 'n' }, stringData: { a: text } })}\n`,
  'a rule': (text, name) =>
    `apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata: { name: ${name}, namespace: n }\nspec: { groups: [{ name: g, rules: [{ alert: A, expr: ${JSON.stringify(`up{x="${text}"} ==`)}, labels: { x: ${JSON.stringify(text)} }, annotations: { y: ${JSON.stringify(text)} } }] }] }\n`,
  'the name of an object': (text, name) =>
    print(`${JSON.stringify(`${name} ${text}`)}`, 'ConfigMap', '', 'data: { a: b }\n'),
  'broken YAML': (text, name) => `${print(name, 'ConfigMap', '', '')}\t- ${text}: [\n`,
};

const print = (name: string, kind: string, metadata: string, rest: string): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  namespace: n\n${metadata}${rest}`;

describe('what other people wrote', () => {
  test.each(Object.entries(PLACES))('in %s is repeated by no form of `validate`', async (where, placed) => {
    const files = Object.fromEntries(texts.map((text, index) => [`m/${index}.yaml`, placed(text, `x${index}`)]));
    const root = folder({ [CONFIG_FILE]: CONFIG, ...files });
    const found: string[] = [];
    for (const output of FORMATS) {
      const text = await said(validate, ['m'], { cwd: root, platform: 'openshift-uwm', output });
      found.push(...echoes(`${where}, ${output}`, text));
    }
    expect(found).toEqual([]);
  });

  test.each(['text', 'json'])('in the config is repeated neither by `list` nor by `explain`, as %s', async output => {
    const config = `${texts.map(text => `# ${text}\n`).join('')}${CONFIG}`;
    const root = folder({ [CONFIG_FILE]: config });
    const printed = [
      await said(list, ['receivers'], { cwd: root, output }),
      await said(list, ['alerts'], { cwd: root, output }),
      await said(explain, ['VllmPodNotReady'], { cwd: root, output }),
      ...(await Promise.all(texts.slice(0, 20).map(text => said(explain, [text], { cwd: root, output })))),
    ];
    expect(echoes(output, printed.join('\n'))).toEqual([]);
  });
});

test('both directions were tried', () => {
  process.stdout.write(
    `secrets elsewhere: ${counts.sought} sought in what is printed, ${counts.harmless} harmless texts shown\n`,
  );
  expect(kinds.length).toBeGreaterThanOrEqual(100);
  expect(Object.keys(PLACES)).toHaveLength(12);
});
