import { type Parsed, parse } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';
import { conflictIn, refusalsOf } from './refusal.ts';
import { findSecrets, kept, redactDeep } from './secrets.ts';

/** A text of the config, or of a file that it names. */
interface Understood {
  readonly document: Parsed;
  /** Its value, without the secrets in it; absent where the text has none. */
  readonly value?: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
  /** The text as it may be shown beside an issue. */
  readonly shown: string;
}

/** Reads a text as one mapping of YAML, and finds the secrets in it. `file` is what messages call it. */
export async function understood(text: string, file: string): Promise<Understood> {
  const conflict = conflictIn(text, file);
  const document = parse(conflict ? '' : text);
  const refusals = conflict ? [conflict] : refusalsOf(document, file);
  // A text that is refused may hold a value without end.
  const searched = refusals.length > 0 ? { ...document, value: undefined } : document;
  const { issues: secrets, shown, isSecret } = findSecrets(text, searched, file, await kept(text));
  if (refusals.length > 0) return { document, issues: [...secrets, ...refusals], shown };
  // Once a secret is found nothing will be generated, and what else is wrong is said of a value without it.
  const value = secrets.length > 0 ? redactDeep(document.value, isSecret) : document.value;
  return { document, value: value as Understood['value'] & object, issues: secrets, shown };
}
