import { redact } from '../lib/redact.ts';
import type { Finding } from './finding.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a finding says, in plain words. */
export function said(finding: Finding): string {
  const { keyword, value, at, says, ways } = finding;
  if (says !== undefined) return says;
  if (keyword === 'additionalProperties') return `\`${String(value)}\` is not a field here`;
  if (keyword === 'enum' || keyword === 'const') return `${quote(value)} is not one of the values it takes`;
  if (at === 'key') return `the name \`${String(value)}\` ${broken(finding)}`;
  const forms = [...new Set((ways ?? []).map(said))];
  return forms.length === 0 ? broken(finding) : `${broken(finding)}: ${forms.join('; or ')}`;
}

const COMPARED: Readonly<Record<string, string>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
};

/** What a value must be, as a noun phrase, where the keyword is about what it is. */
export function wanted({ keyword, limit }: Finding): string | undefined {
  if (keyword === 'type')
    return [limit]
      .flat()
      .map(type => TYPES[String(type)])
      .join(' or ');
  if (keyword === 'multipleOf') return `a multiple of ${String(limit)}`;
  return keyword in COMPARED ? `${COMPARED[keyword]} ${Number(limit)}` : undefined;
}

/** What a keyword asks of a value, and what the value is instead. */
function broken(finding: Finding): string {
  const { keyword, limit, value } = finding;
  const wish = wanted(finding);
  if (wish !== undefined) return `must be ${wish}, and is ${keyword === 'type' ? typeOf(value) : quote(value)}`;
  const count = (what: string): string => `${Number(limit)} ${what}${Number(limit) === 1 ? '' : 's'}`;
  switch (keyword) {
    case 'required':
      return `has no field \`${String(limit)}\`, which it must have`;
    case 'pattern':
      return `must match \`${String(limit)}\`, and is ${quote(value)}`;
    case 'minLength':
      return value === '' ? 'must not be empty' : `must have at least ${count('character')}, and is ${quote(value)}`;
    case 'maxLength':
      return `must have at most ${count('character')}, and has ${String(value).length}`;
    case 'minItems':
      return `must have at least ${count('item')}, and has ${(value as unknown[]).length}`;
    case 'maxItems':
      return `must have at most ${count('item')}, and has ${(value as unknown[]).length}`;
    case 'minProperties':
      return `must have at least ${count('field')}, and has ${Object.keys(value as object).length}`;
    case 'maxProperties':
      return `must have at most ${count('field')}, and has ${Object.keys(value as object).length}`;
    case 'uniqueItems':
      return `must not repeat an item: items ${(limit as readonly number[]).join(' and ')} are equal`;
    case 'anyOf':
    case 'oneOf':
      return limit ? 'fits more than one of the forms it may have' : 'fits none of the forms it may have';
    case 'not':
      return `must not be ${quote(value)}`;
    default:
      return `breaks the schema's \`${keyword}\``;
  }
}

const TYPES: Fields = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'null',
};

function typeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return TYPES['array'];
  return typeof value === 'boolean'
    ? `\`${value}\``
    : typeof value === 'number'
      ? `the number \`${value}\``
      : TYPES[typeof value];
}

/** A value as a text: itself, or its JSON. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');

/** A value in backticks, cut where it is long. */
export function quote(value: unknown): string {
  // Of a secret that is cut, too little would be left to know it by.
  const text = redact(textOf(value));
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
