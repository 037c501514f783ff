import { fromSecret, type Integration, isSecret, type SecretValue, type Value } from '../../model/integration.ts';

/** A key of a Secret, as an AlertmanagerConfig names it. */
export interface Selector {
  readonly name?: string;
  readonly key: string;
}

/** How the value of a field of an AlertmanagerConfig is written in `alertmanager.yml`, and back. */
export interface Codec<V> {
  /** In `alertmanager.yml`; `undefined` where the operator leaves it out. */
  readonly yml: (value: V) => Value | undefined;
  /** In an AlertmanagerConfig. */
  readonly object: (value: Value) => V;
  /** Whether the value is that of a Secret: two fields may have one name in `alertmanager.yml`, and one of them is. */
  readonly secret?: true;
}

/** Each field of a type of v1alpha1: its name in `alertmanager.yml`, and how its value is written. */
export type Fields<C> = { readonly [F in keyof C]-?: readonly [to: string, codec: Codec<NonNullable<C[F]>>] };

/** A codec that leaves a value as it is, whatever its type. */
interface Plain {
  readonly yml: (value: unknown) => Value | undefined;
  readonly object: (value: Value) => never;
}
const asIs = (value: Value): never => value as never;
const known = (value: unknown): Value => value as Value;

/** Written also where it is false or empty: the operator has a pointer there. */
export const kept: Plain = { yml: known, object: asIs };
/** Left out where it is empty, false or 0. */
export const filled: Plain = { yml: value => (value ? known(value) : undefined), object: asIs };
/** A list, left out where it is empty. */
export const listed: Plain = {
  yml: value => ((value as readonly unknown[]).length > 0 ? known(value) : undefined),
  object: asIs,
};
export const secret: Codec<Selector> = {
  yml: ({ name = '', key }) => fromSecret({ name, key }),
  object: value => ({ ...(value as SecretValue).secret }),
  secret: true,
};
export const pairs: Codec<{ key: string; value: string }[]> = {
  yml: list => (list.length === 0 ? undefined : Object.fromEntries(list.map(({ key, value }) => [key, value]))),
  object: value => Object.entries(value as Readonly<Record<string, string>>).map(([key, one]) => ({ key, value: one })),
};
export const list = <C>(fields: Fields<C>): Codec<C[]> => ({
  yml: items => (items.length === 0 ? undefined : items.map(item => ymlOf(item, fields))),
  object: value => (value as readonly Integration[]).map(item => objectOf(item, fields)),
});
export const record = <C>(fields: Fields<C>, always: Integration = {}): Codec<C> => ({
  yml: value => ({ ...always, ...ymlOf(value, fields) }),
  object: value => objectOf(value as Integration, fields),
});
/** No receiver of ours has it, so how the operator writes it is not known: better no file than a wrong one. */
export const refused: Plain = {
  yml: value => {
    throw new Error(`how the operator writes ${JSON.stringify(value)} is not known here`);
  },
  object: value => {
    throw new Error(`how an AlertmanagerConfig has ${JSON.stringify(value)} is not known here`);
  },
};

type AnyField = readonly [to: string, codec: Codec<never>];
const entriesOf = <C>(fields: Fields<C>) => Object.entries(fields as unknown as Readonly<Record<string, AnyField>>);

/** The fields of a config under the names they have in `alertmanager.yml`, in the order of the table. */
export function ymlOf<C>(config: C, fields: Fields<C>): Integration {
  const unknown = Object.keys(config as object).filter(field => !(field in fields));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the operator knows no such field`);
  return Object.fromEntries(
    entriesOf(fields).flatMap(([field, [to, { yml }]]) => {
      const value = (config as Readonly<Record<string, unknown>>)[field];
      const text = value === undefined ? undefined : yml(value as never);
      return text === undefined ? [] : [[to, text]];
    }),
  );
}

/** The fields of an integration under the names they have in an AlertmanagerConfig, in their own order. */
export function objectOf<C>(integration: Integration, fields: Fields<C>): C {
  const table = entriesOf(fields);
  return Object.fromEntries(
    Object.entries(integration).map(([name, value]) => {
      const found = table.find(([, [to, codec]]) => to === name && (codec.secret === true) === isSecret(value));
      if (!found) throw new Error(`${name}: an AlertmanagerConfig has no such field`);
      const [field, [, { object }]] = found;
      return [field, object(value)];
    }),
  ) as C;
}
