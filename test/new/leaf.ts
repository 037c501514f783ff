import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The smallest true leaves, each in a folder that is laid out as the repository is. The compiler reads them, too. */
const LEAVES = fileURLToPath(new URL('leaves/', import.meta.url));

/** What a template is called, in each spelling that a leaf's name has in it. */
const SAMPLE = 'sample-leaf';

/** What can be added without a change of any other file. */
export const kinds = (): string[] => readdirSync(LEAVES).sort();

/** A name that cannot be that of a leaf, or a file that is there already. */
export class Refusal extends Error {}

/** The files of a new leaf, by their paths in the repository. Pure but for reading the templates. */
export function leafFiles(kind: string, name: string): ReadonlyMap<string, string> {
  if (!kinds().includes(kind)) throw new Refusal(`there is no kind \`${kind}\`; known: ${kinds().join(', ')}`);
  const form = kind === 'check' ? /^[a-z]+(-[a-z]+)+$/ : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  if (!form.test(name) || name.length > 40)
    throw new Refusal(
      kind === 'check'
        ? `\`${name}\` is no name of a check: write the law in two words or more, such as \`token-stays-in-its-pod\``
        : `\`${name}\` is no name of a ${kind}: write lower case letters, digits and \`-\`, such as \`nvidia-smi\``,
    );
  const folder = join(LEAVES, kind);
  const paths = globSync('**', { cwd: folder, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(paths.map(path => [renamed(path, name), moved(renamed(textOf(folder, path), name), path)]));
}

const textOf = (folder: string, path: string): string =>
  readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n');

/** The name in the place of the template's, in every spelling. */
function renamed(text: string, name: string): string {
  const words = name.split('-');
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const pascal = words.map(capital).join('');
  const spellings: readonly (readonly [string, string])[] = [
    [SAMPLE, name],
    ['sample_leaf', words.join('_')],
    ['SampleLeaf', pascal],
    ['sampleLeaf', pascal.charAt(0).toLowerCase() + pascal.slice(1)],
    ['Sample leaf', capital(words.join(' '))],
  ];
  return spellings.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}

/** Imports of the program as they read from where the file goes. */
function moved(text: string, path: string): string {
  return text.replace(/'(?:\.\.\/)+((?:generator|test)\/[^']+)'/g, (_, to: string) => {
    const from = posix.relative(posix.dirname(path), to);
    return `'${from.startsWith('.') ? from : `./${from}`}'`;
  });
}

/** Writes the files of a new leaf below a repository, formatted. Refuses where one of them is there. Answers with their paths. */
export function writeLeaf(root: string, kind: string, name: string): readonly string[] {
  const files = leafFiles(kind, name);
  const taken = [...files.keys()].find(path => existsSync(join(root, path)));
  if (taken !== undefined) throw new Refusal(`${taken} is there already: write another name`);
  for (const [path, text] of files) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const code = [...files.keys()].filter(path => path.endsWith('.ts'));
  execFileSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--write', ...code], {
    cwd: root,
    stdio: 'pipe',
  });
  return [...files.keys()];
}
