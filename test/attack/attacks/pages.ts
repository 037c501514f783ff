import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { docs } from '../../../generator/docs/docs.ts';
import { visible } from '../../../generator/lib/shown.ts';
import { capital } from '../../../generator/lib/words.ts';
import { print } from '../../../generator/lib/yaml.ts';
import { failed } from '../../../generator/model/issue.ts';
import type { Plan } from '../../../generator/model/plan.ts';
import { load } from '../../../generator/plan/load.ts';
import { plan } from '../../../generator/plan/plan.ts';
import type { Dice } from '../../tools/dice.ts';
import { inFolder, run } from '../../tools/support.ts';
import { type Breach, defineAttack } from '../attack.ts';
import { fieldsOf, filled, fullConfig, type Json, worded } from '../fields.ts';
import { HOSTILE } from '../mutate.ts';

const FILE = 'observability.yaml';

/** What a field may want before or around a hostile text. */
const FORMS: readonly ((text: string) => string)[] = [
  text => text,
  text => `/x${text}`,
  text => `https://x.dev/${text}`,
  text => `#x${text}`,
  text => `x${text}x`,
];

/** A text that carries its own mark: where it comes out again, it is known. */
const marked = (dice: Dice, mark: string): string =>
  dice.pick(FORMS)(`${mark}${dice.pick(HOSTILE).replaceAll('PWN', `PWN${mark}`)}`);

/** What commands of pages call: each writes down how it was called, and prints a word. */
const PROGRAMS =
  'kubectl oc argocd kubeseal sops curl amtool git jq sed awk grep tail head wc sort uniq base64 mkdir sleep touch env python3 npm rm cat tr cut'.split(
    ' ',
  );
const END = '|end|';
const STUB = `#!/bin/bash\nprintf '%s\\0' "\${0##*/}" "$@" '${END}' >>"$CALLS"\necho word\n`;

/** A text as the shell, Go's quotes, an address or a reader has it, who sees what would not be seen by its code. */
const spellings = (text: string): string[] => [
  text,
  JSON.stringify(text).slice(1, -1),
  text.replaceAll('"', '\\"'),
  visible(text),
  // As a parameter of an address.
  new URLSearchParams({ text }).toString().slice('text='.length),
];

/** Blocks of commands, and commands in a sentence, of a page; each as a reader sees it. */
function commandsOf(page: string): string[] {
  const tokens = new MarkdownIt({ html: true }).parse(page, {});
  const spans = tokens.flatMap(({ children }) => children ?? []);
  return [
    ...tokens.filter(({ type, info }) => type === 'fence' && info === 'bash').map(({ content }) => content),
    ...spans
      .filter(({ type, content }) => type === 'code_inline' && /^(?:oc|kubectl|argocd|npm|git) /.test(content))
      .map(({ content }) => content),
  ];
}

type Put = readonly { readonly mark: string; readonly text: string }[];

/** Runs all commands of a page in a real shell, one after the other, and looks at what was called with what. */
async function pasted(path: string, page: string, put: Put): Promise<string[]> {
  const commands = commandsOf(page);
  if (commands.length === 0) return [];
  const found: string[] = [];
  await inFolder(new Map([['page.sh', `${commands.join('\n')}\n`]]), async folder => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const program of PROGRAMS) {
      writeFileSync(join(bin, program), STUB);
      chmodSync(join(bin, program), 0o755);
    }
    const calls = join(folder, 'calls');
    writeFileSync(calls, '');
    mkdirSync(join(folder, 'here'));
    const env = { PATH: bin, CALLS: calls, HOME: folder };
    const { stderr } = await run('/bin/bash', ['../page.sh'], { cwd: join(folder, 'here'), env, input: '' });
    if (/syntax error|unexpected EOF|command not found|bad substitution/.test(stderr))
      found.push(`${path}: the shell says ${stderr.trim().slice(0, 300)}`);
    const made = readdirSync(join(folder, 'here')).filter(name => name !== 'overlays');
    if (made.length > 0) found.push(`${path}: a command made ${made.join(', ')}`);
    const words = readFileSync(calls, 'utf8').split('\0');
    if (words.some((word, at) => word === 'touch' && (at === 0 || words[at - 1] === END)))
      found.push(`${path}: \`touch\` ran`);
    const text = commands.join('\n');
    for (const { mark, text: value } of put)
      if (text.includes(mark) && !spellings(value).some(one => words.some(word => word.includes(one))))
        found.push(`${path}: no program got ${JSON.stringify(value)}, which its commands have`);
  });
  return found;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The name of a metric as the title of its panel has it, in a row or at the beginning. */
const titles = (text: string): readonly string[] => {
  const title = text.replace(/[_:]+/g, ' ');
  return [title, capital(title)];
};

/** What a reader of a page sees of the texts, and whether it is they. */
function read(path: string, page: string, put: Put): string[] {
  const found: string[] = [];
  const tokens = new MarkdownIt({ html: true }).parse(page, {});
  for (const token of tokens) {
    const here = put.filter(({ mark }) => token.content.includes(mark));
    if (token.type === 'html_block' && !token.content.startsWith('<!-- ') && here.length > 0)
      found.push(`${path}: ${JSON.stringify(here[0]?.text)} is HTML`);
    if (token.type !== 'inline') continue;
    const children = token.children ?? [];
    const seen = folded(children.map(({ type, content }) => (type.endsWith('break') ? ' ' : content)).join(''));
    for (const { type, content, attrs } of children) {
      if (type === 'html_inline' && put.some(({ mark }) => content.includes(mark)))
        found.push(`${path}: HTML ${content}`);
      for (const [name, value] of attrs ?? [])
        if (/^(?:javascript|data|vbscript):/i.test(String(value))) found.push(`${path}: ${name} ${value}`);
    }
    for (const { mark, text } of here)
      if (seen.includes(mark) && ![...spellings(folded(text)), ...titles(text)].some(one => seen.includes(folded(one))))
        found.push(`${path}: a reader sees ${JSON.stringify(seen.slice(0, 200))} of ${JSON.stringify(text)}`);
  }
  return found;
}

async function planOf(config: Json): Promise<Plan | undefined> {
  const { loaded } = await load(print(config), FILE);
  if (!loaded) return undefined;
  const { plan: planned, issues } = await plan(loaded);
  return failed(issues) ? undefined : planned;
}

export const attack = defineAttack({
  law: 'what a page says is what stands in the config: no markup of it, and no command that does more',
  rounds: 1,
  patience: 300,
  start: async () => {
    const base = await fullConfig();
    const fields = await fieldsOf(base);
    return async ({ dice, note }) => {
      const some = dice.shuffled(fields);
      const offer = (_: unknown, index: number) => {
        note(`field ${index} of ${some.length}`);
        return Array.from({ length: 4 }, () => marked(dice, `Q${index}Z`));
      };
      const { config, put } = await filled(base, some, offer, async one => (await planOf(one)) !== undefined);
      const planned = await planOf(config);
      if (!planned) return { breaches: [{ what: 'the config is refused, and its parts are not', input: worded(put) }] };
      const texts = put.flatMap(({ text }) => {
        const [mark] = /Q\d+Z/.exec(text) ?? [];
        return mark === undefined ? [] : [{ mark, text }];
      });
      const { files } = await docs(planned, path => (path === FILE ? print(config) : undefined));
      const found: string[] = [];
      let commands = 0;
      for (const [path, page] of files) {
        commands += commandsOf(page).length;
        found.push(...read(path, page, texts), ...(await pasted(path, page, texts)));
      }
      const breaches = found.map((what): Breach => ({ what, input: `${worded(put)}\n\n${print(config)}` }));
      return { breaches, counts: { 'texts taken': put.length, pages: files.size, commands } };
    };
  },
});
