import { secretsIn } from '../lib/redact.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { fields, steps, textsWithin } from '../views/reading.ts';

/** Git never forgets, and what deploys it may show and cache it. */
export const check = defineCheck({
  law: 'No object holds the value of a secret',
  restsOn: ['Law 5', 'E1'],
  looksAt: ['objects'],
  anywhere: 'opinion',
  *each({ object }, { partial = false }) {
    const why = 'everyone who can read the repository, or what deploys it, could use it';
    for (const [path, text] of textsWithin(object)) {
      const [form] = secretsIn(text);
      if (form)
        yield {
          path: steps(path),
          what: `${tick(path)} of ${object.kind} ${tick(object.metadata.name)} holds ${form}`,
          why,
          fix: 'revoke it, keep the new one in a Secret of the cluster, and refer to that',
        };
    }
    const filled =
      object.kind === 'Secret' && !(partial && isOfNoSecret(object))
        ? ['data', 'stringData'].flatMap(field =>
            Object.entries(fields(object[field])).flatMap(([key, value]) =>
              partial && (value === '' || isMarked(value)) ? [] : [key],
            ),
          )
        : [];
    if (filled.length > 0)
      yield {
        path: ['stringData' in object ? 'stringData' : 'data'],
        part: 'key',
        what: `Secret ${tick(object.metadata.name)} comes with a value for ${listing(filled)}`,
        why,
        fix: 'leave `data` out: a person or an operator fills the Secret in',
      };
  },
});

/** Secrets that hold no secret: a token that its controller fills in, or files that programs take in no other form. */
const isOfNoSecret = ({ type, data, stringData }: Manifest): boolean =>
  type === 'kubernetes.io/service-account-token' ||
  [...Object.keys(fields(data)), ...Object.keys(fields(stringData))].every(key =>
    /\.(ya?ml|json|toml|conf|tmpl)$/.test(key),
  );

/** Whether a value is one that a tool puts in later. */
const isMarked = (value: unknown): boolean => /\$\{|\{\{|<path:|^ref\+|\bENC\[/.test(String(value));
