import { type EmittedKind, groupVersion } from './kinds.ts';
import { linearPattern } from './pattern.ts';
import { celRules, uniqueLists } from './rules.ts';
import type { Schema } from './schema.ts';
import { share } from './share.ts';
import { moduleText, validators } from './standalone.ts';

/** A kind with its schema. */
export type KindSchema = readonly [kind: EmittedKind, schema: Schema];

/**
 * The module `schemas/compiled/<group>.mjs`: a validator for each kind of the group, named `PodMonitor_v1`, with `rules`
 * (CEL) and `uniques` (lists keyed by fields) as data, by `apiVersion/kind`. The order of `schemas` does not matter.
 *
 * Patterns are compiled without the `u` flag, under which the escapes of many CRDs would be errors.
 */
export function compileGroup(group: string, schemas: readonly KindSchema[]): string {
  const { shared, roots } = share(
    Object.fromEntries(schemas.map(([kind, schema]) => [exportName(kind), linear(schema)])),
  );
  const options = { strictTypes: false, strictRequired: false, unicodeRegExp: false, inlineRefs: false };
  const data = { rules: perKind(schemas, celRules), uniques: perKind(schemas, uniqueLists) };
  return moduleText(`schemas/${group}/*.json`, 'npm run schemas', validators(roots, options, shared), data);
}

/** The schema with patterns whose time grows with a text and no faster. */
const linear = (schema: Schema): Schema =>
  JSON.parse(JSON.stringify(schema), (key, part: unknown) =>
    key === 'pattern' && typeof part === 'string' ? linearPattern(part) : part,
  );

const exportName = ({ apiVersion, kind }: EmittedKind): string => `${kind}_${groupVersion(apiVersion).version}`;

/** The entries of each kind that has any, one entry a line. */
function perKind(schemas: readonly KindSchema[], entriesOf: (schema: Schema) => readonly object[]): string {
  const kinds = schemas
    .map(([kind, schema]) => [`${kind.apiVersion}/${kind.kind}`, entriesOf(schema)] as const)
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, entries]) =>
        `${JSON.stringify(name)}: [\n${entries.map(entry => `${JSON.stringify(entry)},\n`).join('')}],\n`,
    );
  return `{\n${kinds.join('')}}`;
}
