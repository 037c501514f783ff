/** A place inside a constant, as ajv writes it: `.properties["a-b"].items[0]`. */
const STEP = /\.([A-Za-z_$][\w$]*)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g;
const STEPS = '(?:\\.[A-Za-z_$][\\w$]*|\\[\\d+\\]|\\["(?:[^"\\\\]|\\\\.)*"\\])*';

/** Branches, whose errors only mean something together; of every other error the place in the schema is not asked. */
const BRANCH = /\/(?:allOf|anyOf|oneOf|not|if|then|else)(?:\/|$)/;

/**
 * ajv's standalone code without what a reader of its errors never asks for: a third of the size, and so of the time that
 * V8 takes to read it. The code keeps its shape; only these forms are rewritten:
 * - `const schemaN = {…}`, kept by ajv for a few reads of enums and property names: the reads become literals and sets;
 * - the seven lines that add an error, and the parent data that no keyword here uses;
 * - `require` of ajv's runtime, which an ES module has not (ajv-validator/ajv issue 2209).
 * Throws where a form is left over, so that a new version of ajv cannot pass half rewritten.
 */
export function tidy(code: string): string {
  const constants = new Map<string, unknown>();
  const sets = new Map<string, string>();
  const read = (expression: string): unknown => {
    const [name = ''] = /^schema\d+/.exec(expression) ?? [];
    let value = constants.get(name);
    for (const [, field, index, quoted] of expression.slice(name.length).matchAll(STEP))
      value = (value as Record<string, unknown>)[field ?? index ?? (JSON.parse(`"${quoted}"`) as string)];
    if (value === undefined)
      throw new Error(`ajv reads \`${expression}\`, which is not in its constants: see schemas/tidy.ts`);
    return value;
  };
  const setOf = (expression: string): string => {
    const names = JSON.stringify(Object.keys(read(expression) as object));
    const name = sets.get(names) ?? `fields${sets.size}`;
    sets.set(names, name);
    return name;
  };
  const body = code
    .replace('"use strict";\n', '')
    .replace(/^const (schema\d+) = (.*);\n/gm, (_, name: string, json: string) => {
      constants.set(name, JSON.parse(json));
      return '';
    })
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;\n/gm, '')
    .replace(
      new RegExp(`func\\d+\\.call\\((schema\\d+${STEPS}), (key\\d+)\\)`, 'g'),
      (_, from: string, key: string) => `${setOf(from)}.has(${key})`,
    )
    .replace(new RegExp(`\\bschema\\d+${STEPS}`, 'g'), expression => JSON.stringify(read(expression)))
    .replace(
      /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
      'errors = (vErrors ??= []).push($2);',
    )
    .replace(/schemaPath:"((?:[^"\\]|\\.)*)",/g, (found, path: string) => (BRANCH.test(path) ? found : ''))
    .replace(/, parentData, parentDataProperty, rootData=data\}/g, '}')
    .replace(/,parentData:data\d*,parentDataProperty(?::(?:"(?:[^"\\]|\\.)*"|\w+))?,rootData\}/g, '}')
    .replace(
      /^const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;$/gm,
      'const $1 = text => { let length = 0; for (const _ of text) length++; return length; };',
    )
    .replace(
      /^const (func\d+) = require\("ajv\/dist\/runtime\/equal"\)\.default;$/gm,
      "import { isDeepStrictEqual as $1 } from 'node:util';",
    )
    .replace(/\n{2,}/g, '\n');
  const left = /\bschema\d+\b(?!\/)|require\(|const err\d+|parentData/.exec(body);
  if (left)
    throw new Error(
      `ajv's code holds \`${body.slice(left.index, left.index + 60)}\`, a form that schemas/tidy.ts does not know`,
    );
  return [...[...sets].map(([names, name]) => `const ${name} = new Set(${names});`), ascii(body.trim())].join('\n');
}

/** JavaScript or JSON with everything outside of ASCII escaped: one such letter doubles what V8 has to read. */
export function ascii(code: string): string {
  return code.replace(/[^\n\x20-\x7e]/g, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
