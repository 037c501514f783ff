import { secretsIn } from '../lib/redact.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { fields, textsWithin } from '../views/reading.ts';

/** Git never forgets, and what deploys it may show and cache it. */
export const check = defineCheck({
  law: 'No object holds the value of a secret',
  restsOn: ['Law 5', 'E1'],
  looksAt: ['objects'],
  *each({ object }) {
    const why = 'everyone who can read the repository, or what deploys it, could use it';
    for (const [path, text] of textsWithin(object)) {
      const [form] = secretsIn(text);
      if (form)
        yield {
          what: `${tick(path)} of ${object.kind} ${tick(object.metadata.name)} holds ${form}`,
          why,
          fix: 'revoke it, keep the new one in a Secret of the cluster, and refer to that',
        };
    }
    const filled =
      object.kind === 'Secret' ? ['data', 'stringData'].flatMap(field => Object.keys(fields(object[field]))) : [];
    if (filled.length > 0)
      yield {
        what: `Secret ${tick(object.metadata.name)} comes with a value for ${listing(filled)}`,
        why,
        fix: 'leave `data` out: a person or an operator fills the Secret in',
      };
  },
});
