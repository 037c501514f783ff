import { redact } from '../lib/redact.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a keyword asks of a value, and what the value is instead. */
export function expected(keyword: string, params: Fields, value: unknown): string {
  const limit = Number(params['limit']);
  const count = (what: string): string => `${limit} ${what}${limit === 1 ? '' : 's'}`;
  switch (keyword) {
    case 'required':
      return `has no field \`${String(params['missingProperty'])}\`, which it must have`;
    case 'type':
      return `must be ${[params['type']]
        .flat()
        .map(type => TYPES[String(type)])
        .join(' or ')}, and is ${typeOf(value)}`;
    case 'pattern':
      return `must match \`${String(params['pattern'])}\`, and is ${quote(value)}`;
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
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${String(params['comparison'])} ${limit}, and is ${quote(value)}`;
    case 'multipleOf':
      return `must be a multiple of ${String(params['multipleOf'])}, and is ${quote(value)}`;
    case 'uniqueItems':
      return `must not repeat an item: items ${String(params['j'])} and ${String(params['i'])} are equal`;
    case 'anyOf':
    case 'oneOf':
      return params['passingSchemas']
        ? 'fits more than one of the forms it may have'
        : 'fits none of the forms it may have';
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

/** A value in backticks, cut where it is long. */
export function quote(value: unknown): string {
  // Of a secret that is cut, too little would be left to know it by.
  const text = redact(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
  return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
