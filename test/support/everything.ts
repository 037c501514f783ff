/** As much of a JSON Schema of options as is looked at here. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly pattern?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
}

/** Texts that some form of required text takes: a name, an address, a mailbox, a channel. */
const TEXTS = [
  'sample',
  'https://example.test/sample',
  'someone@example.test',
  '#sample',
  'example.test:587',
  '1h',
  '1.2.3',
];

/** The least that a schema takes. */
export function least(schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf) {
    const { oneOf: forms, ...common } = schema;
    return least({ ...common, ...forms[0] });
  }
  if (schema.type === 'object')
    return Object.fromEntries((schema.required ?? []).map(key => [key, least(schema.properties?.[key] ?? {})]));
  if (schema.type === 'array') return schema.items ? [least(schema.items)] : [];
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 1;
  if (schema.type === 'boolean') return true;
  return TEXTS.find(text => new RegExp(schema.pattern ?? '').test(text));
}
