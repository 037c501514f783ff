/** A value that only a Secret holds, in the namespace of what reads it. */
export interface SecretValue {
  readonly secret: { readonly name: string; readonly key: string };
}

/** A value of an integration's field. */
export type Value = string | number | boolean | SecretValue | readonly Value[] | { readonly [field: string]: Value };

/** One way to reach people: fields as `alertmanager.yml` names them (alertmanager, docs/configuration.md, receiver integrations). */
export type Integration = Readonly<Record<string, Value>>;

/** What a receiver sends through, by the key that `alertmanager.yml` has for it: `slack_configs`. */
export type Integrations = Readonly<Record<`${string}_configs`, readonly Integration[]>>;

/** A value of a Secret's key. */
export const fromSecret = ({ name, key }: SecretValue['secret']): SecretValue => ({ secret: { name, key } });

export const isSecret = (value: Value): value is SecretValue =>
  typeof value === 'object' && 'secret' in value && Object.keys(value).length === 1 && typeof value.secret === 'object';
