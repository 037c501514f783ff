import { createHash } from 'node:crypto';

/** What is numbered through a whole module. */
const FUNCTION = /^function (validate\d+)\(.*\n\/\*# sourceURL="([^"]*)" \*\/;\n[\s\S]*?^return errors === 0;\n\}$/gm;
const FIELDS = /\bfields\d+\b/g;
const PATTERN = /^const (pattern\d+) = (.*)$/gm;
const RUNTIME: readonly (readonly [form: RegExp, name: string])[] = [
  [/^const (func\d+) = text => /m, 'lengthOf'],
  [/^import \{ isDeepStrictEqual as (func\d+) \}/m, 'isEqual'],
];

/** Texts, braces, what declares, and names that are no fields of anything. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}]|(?<![.\w$])[A-Za-z_$][\w$]*/g;
const NUMBERED = /^(_?[A-Za-z]+)\d+$/;
/** A label of a loop, which nothing declares. */
const LABEL = 'outer';
const GLOBAL = new Set(['validate', 'fields', 'pattern', 'func']);

/**
 * ajv's standalone code under names that say where they belong, in the place of numbers that count through it: one field
 * more would otherwise rename all that follows. A function is named by the `$id` of its schema, a pattern by a hash of
 * it, a variable by the depth of its block. Throws where a name is used outside of the block that declares it.
 */
export function stable(code: string): string {
  const names = new Map<string, string>();
  for (const [body, found = '', id = ''] of code.matchAll(FUNCTION)) {
    names.set(found, `validate_${identifier(id)}`);
    const own = new Set(body.match(FIELDS)?.filter(fields => !names.has(fields)));
    for (const [index, fields] of [...own].entries())
      names.set(fields, `fields_${identifier(id)}${index === 0 ? '' : `_${index + 1}`}`);
  }
  for (const [, found = '', pattern = ''] of code.matchAll(PATTERN)) names.set(found, `pattern_${hash(pattern)}`);
  for (const [form, name] of RUNTIME) {
    const [, found] = form.exec(code) ?? [];
    if (found !== undefined) names.set(found, name);
  }
  if (new Set(names.values()).size !== names.size)
    throw new Error('two schemas have the same name: see schemas/stable.ts');
  return code
    .replace(FUNCTION, text => byDepth(text.replace(/\/\*# sourceURL.*\n/, '')))
    .replace(TOKEN, token => names.get(token) ?? token);
}

/** A name as JavaScript takes it. */
export const identifier = (name: string): string => name.replace(/[^A-Za-z0-9]/g, '_');

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A function whose numbered variables are named by the depth of the block that declares them. */
function byDepth(code: string): string {
  const blocks: Map<string, string>[] = [new Map()];
  /** Where the next name is declared: a loop's own are of the block that follows. */
  let next: Map<string, string> | undefined;
  let before = '';
  return code.replace(TOKEN, token => {
    const declares = /^(?:let|const)$/.test(before);
    const isLoose = before === 'var' || token.startsWith(LABEL);
    before = token;
    if (token === 'for') next = new Map();
    else if (token === '{') {
      blocks.push(next ?? new Map());
      next = undefined;
    } else if (token === '}') blocks.pop();
    const [, stem] = NUMBERED.exec(token) ?? [];
    if (stem === undefined || GLOBAL.has(stem)) return token;
    const visible = next ? [...blocks, next] : blocks;
    const known = declares ? visible.at(-1)?.get(token) : visible.findLast(block => block.has(token))?.get(token);
    if (known !== undefined) return known;
    // What `var` declares in the branches of a condition is read behind it.
    if (isLoose) return declare(token, stem, visible.slice(0, -1));
    if (declares) return declare(token, stem, visible);
    throw new Error(`\`${token}\` is used where no block declares it: see schemas/stable.ts`);
  });
}

/** Gives a variable of the innermost block a name that no block around it has. */
function declare(token: string, stem: string, visible: readonly Map<string, string>[]): string {
  const taken = new Set(visible.flatMap(block => [...block.values()]));
  const first = `${stem}${visible.length - 1}`;
  let name = first;
  for (let twin = 2; taken.has(name); twin++) name = `${first}_${twin}`;
  visible.at(-1)?.set(token, name);
  return name;
}
