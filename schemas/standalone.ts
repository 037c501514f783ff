import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './schema.ts';
import { stable } from './stable.ts';
import { ascii, tidy } from './tidy.ts';

/**
 * The body of an ES module that exports a validator for each schema under its name. It imports nothing but Node, and the
 * same schemas make the same text. Errors carry no messages: `generator/verify` words them itself.
 * @param shared schemas that the others refer to by their names
 */
export function validators(
  schemas: Readonly<Record<string, Schema>>,
  options: Options,
  shared: Readonly<Record<string, Schema>> = {},
): string {
  const ajv = new Ajv({
    ...options,
    allErrors: true,
    messages: false,
    strict: true,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const [name, schema] of Object.entries({ ...shared, ...schemas })) ajv.addSchema({ ...schema, $id: name });
  const names = Object.keys(schemas).sort();
  return stable(tidy(standalone.default(ajv, Object.fromEntries(names.map(name => [name, name])))));
}

/** The first line of a generated module, its body, and constants that it exports as data. */
export function moduleText(
  from: string,
  command: string,
  body: string,
  data: Readonly<Record<string, string>>,
): string {
  const constants = Object.entries(data).map(([name, text]) => `export const ${name} = ${ascii(text)};`);
  return `${[`// Generated from ${from} by \`${command}\`. Do not edit.`, body, ...constants].join('\n')}\n`;
}
