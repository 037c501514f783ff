import { Ajv, type Options } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import type { Schema } from './schema.ts';
import { ascii, tidy } from './tidy.ts';

/**
 * The body of an ES module that exports a validator for each schema under its name. It imports nothing but Node, and the
 * same schemas make the same text. Errors carry no messages: `generator/verify` words them itself.
 * @param shared schemas that the others refer to by their `$id`
 */
export function validators(
  schemas: Readonly<Record<string, Schema>>,
  options: Options,
  shared: readonly Schema[] = [],
): string {
  const ajv = new Ajv({
    ...options,
    allErrors: true,
    messages: false,
    strict: true,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const schema of shared) ajv.addSchema({ ...schema });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema({ ...schema, $id: name });
  return tidy(
    standalone.default(
      ajv,
      Object.fromEntries(
        Object.keys(schemas)
          .sort()
          .map(name => [name, name]),
      ),
    ),
  );
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
