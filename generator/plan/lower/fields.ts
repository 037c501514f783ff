/** The AlertmanagerConfig that something stands in. */
export interface Key {
  readonly namespace: string;
  readonly name: string;
}

export interface Selector {
  readonly name?: string;
  readonly key: string;
}

/**
 * What stands for the value of a Secret: nobody but the cluster knows it. It is an address, as some of them must be one,
 * that leads nowhere (RFC 2606) and says which Secret is meant.
 */
export const placeholder = (namespace: string, { name = '', key }: Selector): string =>
  `https://secret.invalid/${namespace}/${name}/${key}`;

/** How a value is written; `undefined` leaves it out. */
export type How<V> = (value: V, key: Key) => unknown;
export type Fields<C> = { readonly [F in keyof C]-?: readonly [to: string, how: How<NonNullable<C[F]>>] };

/** Written also where it is false or empty: the operator has a pointer there. */
export const kept = <V>(value: V): V => value;
/** Left out where it is empty, false or 0. */
export const filled = <V>(value: V): V | undefined => (value || undefined) && value;
export const secret: How<Selector> = (selector, { namespace }) => placeholder(namespace, selector);
export const pairs: How<readonly { key: string; value: string }[]> = list =>
  list.length === 0 ? undefined : Object.fromEntries(list.map(({ key, value }) => [key, value]));
export const list =
  <C>(fields: Fields<C>): How<readonly C[]> =>
  (items, key) =>
    items.length === 0 ? undefined : items.map(item => written(item, fields, key));
export const record =
  <C>(fields: Fields<C>, always: object = {}): How<C> =>
  (value, key) => ({ ...always, ...written(value, fields, key) });
/** Nothing of ours says it, so nothing says how the operator writes it: better no file than a wrong one. */
export const refused: How<unknown> = value => {
  throw new Error(`how the operator writes ${JSON.stringify(value)} is not known here`);
};

/** The fields of a config under the names they have in `alertmanager.yml`, in the order of the record. */
function written<C>(config: C, fields: Fields<C>, key: Key): object {
  const unknown = Object.keys(config as object).filter(field => !(field in fields));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: the operator knows no such field`);
  return Object.fromEntries(
    Object.entries<readonly [string, How<never>]>(fields).flatMap(([field, [to, how]]) => {
      const value = (config as Readonly<Record<string, unknown>>)[field];
      const text = value === undefined ? undefined : how(value as never, key);
      return text === undefined ? [] : [[to, text]];
    }),
  );
}
