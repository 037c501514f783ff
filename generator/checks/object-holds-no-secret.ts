import { isWritten } from '../kinds/secrets.ts';
import { secretsIn } from '../lib/redact.ts';
import { listing, tick } from '../lib/words.ts';
import { type Artifact, bodyOf, contentOf, type Manifest, subjectOf } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { fields, steps, textsWithin } from '../views/reading.ts';
import { pathText } from '../views/views.ts';

const WHY = 'everyone who can read the repository, or what deploys it, could use it';

const remedy = ({ form }: Artifact): string =>
  form === 'object'
    ? 'revoke it, keep the new one in a Secret of the cluster, and refer to that'
    : 'revoke it, keep the new one in a file of mode 0600, and name that file';

/** Git never forgets, and what deploys it may show and cache it. */
export const check = defineCheck({
  law: 'No object and no file holds the value of a secret',
  restsOn: ['Law 5', 'E1'],
  looksAt: ['objects', 'secrets'],
  anywhere: 'opinion',
  *views({ about, secrets }) {
    const held = new Set<string>();
    for (const [path, text] of textsWithin(bodyOf(contentOf(about)))) {
      const [form] = secretsIn(text);
      if (!form) continue;
      held.add(path);
      yield {
        path: steps(path),
        what: `${tick(path)} of ${subjectOf(about)} holds ${form}`,
        why: WHY,
        fix: remedy(about),
      };
    }
    for (const view of secrets)
      if (
        view.from === 'text' &&
        ![view.path, [...view.path.slice(0, -1), 'value']].some(path => held.has(pathText(path)))
      )
        yield {
          path: view.path,
          part: 'key',
          what: `${subjectOf(about)} holds the value of ${tick(view.field)}`,
          why: WHY,
          fix: remedy(about),
        };
  },
  *each({ object }, { partial = false }) {
    const filled =
      object.kind === 'Secret' && !(partial && isOfNoSecret(object))
        ? ['data', 'stringData'].flatMap(field =>
            Object.entries(fields(object[field])).flatMap(([key, value]) =>
              partial && !isWritten(value) ? [] : [key],
            ),
          )
        : [];
    if (filled.length > 0)
      yield {
        path: ['stringData' in object ? 'stringData' : 'data'],
        part: 'key',
        what: `Secret ${tick(object.metadata.name)} comes with a value for ${listing(filled)}`,
        why: WHY,
        fix: 'leave `data` out: a person or an operator fills the Secret in',
      };
  },
});

/** Secrets that hold no secret: a token that its controller fills in, or files that programs take in no other form. */
const isOfNoSecret = ({ type, data, stringData }: Manifest): boolean =>
  type === 'kubernetes.io/service-account-token' ||
  [...Object.keys(fields(data)), ...Object.keys(fields(stringData))].every(key =>
    /\.(ya?ml|json|toml|conf|cfg|ini|tmpl)$/.test(key),
  );
