import { isRecord, own } from '../../lib/record.ts';
import { tick } from '../../lib/words.ts';
import type { Path } from '../../lib/yaml.ts';
import { isStruct, itemOf, type Setting } from '../program-settings.ts';

/** What a program refuses of a mapping: a sentence that goes on after `takes no`, the key it is about, and a remedy. */
export interface ValueFault {
  readonly what: string;
  readonly key: Path;
  readonly fix: string;
}

/** What a tool may still fill in, in whatever marks: of its value nothing is known. */
export const mayBeFilled = (value: unknown): boolean =>
  typeof value === 'string' && /[${}<>%@]|__|\bref\+|ENC\[/.test(value);

/** Whole numbers that YAML 1.1 knows and 1.2 does not. */
const isOldNumber = (value: unknown): boolean => {
  const text = String(value).replace(/^[-+]/, '');
  return /^(?:0b)?[\d_]+$/.test(text) && (text.includes('_') || /^0./.test(text));
};

/** Words of YAML 1.1 for true and false (go.yaml.in/yaml/v2, resolve.go). */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;

/** prometheus/common, model/time.go, ParseDuration. */
const DURATION = /^(?:0|(?=\d)(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/;

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** What values a form takes, and the words for it. */
const FORMS: Readonly<Record<string, readonly [words: string, takes: (value: unknown) => boolean]>> = {
  text: ['a text', value => typeof value !== 'object'],
  bool: ['`true` or `false`', value => typeof value === 'boolean' || OLD_BOOLEAN.test(String(value))],
  int: ['a number', value => isNumber(value) || isOldNumber(value)],
  uint: ['a number that is not negative', value => (isNumber(value) && value >= 0) || isOldNumber(value)],
  float: ['a number', value => isNumber(value) || isOldNumber(value)],
  duration: ['a duration, such as `30s`', value => typeof value !== 'object' && DURATION.test(String(value))],
};

/** What a form asks for where a value is not of it; nothing where it is, or where the form is not known. */
function wanted(value: unknown, form: string): string | undefined {
  if (value === null || value === undefined || mayBeFilled(value)) return undefined;
  if (form.startsWith('[]')) return Array.isArray(value) ? undefined : 'a list';
  if (isStruct(form) || form.startsWith('{}')) return isRecord(value) ? undefined : 'a mapping';
  const [words, takes] = FORMS[form] ?? [];
  return takes?.(value) === false ? words : undefined;
}

const shown = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isRecord(value) ? 'a mapping' : tick(String(value));

/** A value, the form that it has to have, and where it is. */
type Part = readonly [value: unknown, form: string, path: Path];

/** A value with what is in it, as far as its form shows what that is. */
function* partsOf([value, form, path]: Part): Generator<Part> {
  yield [value, form, path];
  const isOpen = form.startsWith('{}') ? isRecord(value) : form.startsWith('[]') && Array.isArray(value);
  if (!isOpen) return;
  for (const [at, item] of Array.isArray(value) ? value.entries() : Object.entries(value as object))
    yield* partsOf([item, itemOf(form), [...path, at]]);
}

/** Values of a mapping that are of another form than the fields of its struct. */
export function* formFaults({ json, keys }: Setting): Generator<ValueFault> {
  for (const [key, value] of Object.entries(json))
    for (const [part, form, path] of partsOf([value, own(keys, key) ?? '', [key]])) {
      const words = wanted(part, form);
      if (words !== undefined)
        yield {
          what: `${shown(part)} ${path.length > 1 ? `in ${tick(key)}` : `as ${tick(key)}`}`,
          key: path,
          fix: `write ${words}`,
        };
    }
}
