import { readFileSync } from 'node:fs';
import { globSync } from 'glob';
import { expect, test } from 'vitest';
import { programFiles, syntaxOf } from './support/syntax.ts';
import { ROOT } from './tools/support.ts';

/** Programs whose command lines we write. */
const PROGRAMS =
  /(?:^|[`\s(])(?:oc|kubectl|argocd|kubeseal|sops|curl|amtool|promtool|kustomize|git|npm|npx|node|helm|gpg|export|cd|mkdir|rm) [^`\n]*$/;

/** Template literals without a tag that put a value into a command line, as file and line. */
function bareCommands(file: string): string[] {
  const found: string[] = [];
  for (const { node, parent, line } of syntaxOf(file)) {
    if (node.type !== 'TemplateLiteral' || parent?.type === 'TaggedTemplateExpression') continue;
    const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[];
    const before = quasis.slice(0, -1).map((_, index) => quasis.slice(0, index + 1).map(({ value }) => value.cooked));
    if (before.some(texts => inCommand(texts.join('x')))) found.push(`${file}:${line}`);
  }
  return found;
}

/** Whether a text ends within a command: behind the name of a program, in a code span or a line of its own. */
function inCommand(text: string): boolean {
  const spans = text.split('`');
  const last = spans.at(-1) ?? '';
  return spans.length % 2 === 0
    ? PROGRAMS.test(`\`${last}`)
    : spans.length === 1 && /^[a-z]+ (?:-|[a-z/]+ )/.test(text) && PROGRAMS.test(last);
}

const files = programFiles();

test('no text puts a value into a command but by `sh`', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap(bareCommands)).toEqual([]);
});

test('nothing but `generator/lib/shell.ts` says that a text is a command', () => {
  const saying = files.filter(file => /\bas (?:unknown as )?Line\b/.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  expect(saying).toEqual(['generator/lib/shell.ts']);
});

test('no template puts a value into a command', () => {
  const templates = globSync('generator/templates/**/*.ejs', { cwd: ROOT, posix: true });
  const found = templates.flatMap(file => {
    const text = readFileSync(`${ROOT}/${file}`, 'utf8').replace(/<%_[\s\S]*?_%>/g, '');
    const blocks = text.match(/```bash[\s\S]*?```|`[^`\n]*`/g) ?? [];
    return blocks
      .filter(block => block.includes('<%') && (block.startsWith('```') || PROGRAMS.test(block.split('<%')[0] ?? '')))
      .map(block => `${file}: ${block}`);
  });
  expect(templates.length).toBeGreaterThan(10);
  expect(found).toEqual([]);
});
