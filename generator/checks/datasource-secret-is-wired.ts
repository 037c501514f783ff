import { tick } from '../lib/words.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { dig, items, type Json, steps, textAt, texts } from '../views/reading.ts';

const why =
  'Grafana would ask without it: every panel would show 401 or an untrusted certificate, and the operator reports nothing';

/**
 * `targetPath` is relative to `spec.datasource`, and the node it names must hold `${key}`; where they do not meet,
 * nothing happens (grafana/grafana-operator#148 #189 #917 #1482 #1652).
 */
export const check = defineCheck({
  law: 'What a datasource takes from a Secret arrives where it is read',
  restsOn: ['G3'],
  looksAt: ['datasources'],
  anywhere: true,
  *each({ object }) {
    if (object.kind !== 'GrafanaDatasource') return;
    const datasource = dig(object, 'spec', 'datasource');
    const filled = new Map<string, string>();
    for (const [at, { targetPath, valueFrom }] of items(dig(object, 'spec', 'valuesFrom')).entries()) {
      const path = String(targetPath);
      const key = textAt(valueFrom, 'secretKeyRef', 'key') ?? textAt(valueFrom, 'configMapKeyRef', 'key') ?? '';
      filled.set(path, key);
      // The operator takes indexes, too: `jsonData.exemplarTraceIdDestinations[0].name`.
      const node = textAt(datasource, ...steps(path));
      if (node === undefined)
        yield {
          path: ['spec', 'valuesFrom', at, 'targetPath'],
          what: `\`targetPath: ${path}\` names nothing below \`spec.datasource\``,
          why,
          fix: `add the node, with \`$\{${key}}\` in it`,
        };
      else if (!node.includes(`$\{${key}}`) && !node.includes(`$${key}`))
        yield {
          path: ['spec', 'datasource', ...steps(path)],
          what: `${tick(path)} does not hold \`$\{${key}}\``,
          why,
          fix: `write \`$\{${key}}\` where the value belongs`,
        };
    }
    yield* headers(fieldsOf(datasource, 'jsonData'), fieldsOf(datasource, 'secureJsonData'));
    for (const [key, value] of Object.entries(fieldsOf(datasource, 'secureJsonData')))
      if (/^(Bearer )?\$\{?[\w.-]+\}?$/.test(value) && !filled.has(`secureJsonData.${key}`))
        yield {
          path: ['spec', 'datasource', 'secureJsonData', key],
          what: `nothing in \`valuesFrom\` fills ${tick(`secureJsonData.${key}`)} in`,
          why,
          fix: `add an entry with \`targetPath: secureJsonData.${key}\``,
        };
  },
});

const fieldsOf = (datasource: unknown, key: string) => ({
  ...(texts(dig(datasource, key)) as Record<string, string>),
  ...flags(dig(datasource, key)),
});
const flags = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries((value ?? {}) as Json)
      .filter(([, flag]) => flag === true)
      .map(([key]) => [key, 'true']),
  );

/** A header has a name and a value under one number; a certificate authority has a switch. */
function* headers(plain: Record<string, string>, secret: Record<string, string>): Generator<Found> {
  for (const [key, value] of Object.entries(secret)) {
    const number = /^httpHeaderValue(\d+)$/.exec(key)?.[1];
    const name = number === undefined ? undefined : plain[`httpHeaderName${number}`];
    if (number !== undefined && name === undefined)
      yield {
        path: ['spec', 'datasource', 'secureJsonData', key],
        what: `${tick(key)} has no \`jsonData.httpHeaderName${number}\``,
        why,
        fix: `name the header: \`httpHeaderName${number}: Authorization\``,
      };
    if (name === 'Authorization' && !/^(Bearer|Basic) /.test(value))
      yield {
        path: ['spec', 'datasource', 'secureJsonData', key],
        // The Secret may hold the word as well, and other schemes have other words.
        opinion: true,
        ours: /^\$\{?[\w.-]+\}?$/.test(value),
        what: `${tick(key)} is sent as \`Authorization\` without \`Bearer \``,
        why,
        fix: 'write `Bearer ` before the placeholder',
      };
  }
  if (secret['tlsCACert'] !== undefined && plain['tlsAuthWithCACert'] === undefined)
    yield {
      path: ['spec', 'datasource', 'secureJsonData', 'tlsCACert'],
      what: '`tlsCACert` is given and `jsonData.tlsAuthWithCACert` is not set',
      why,
      fix: 'write `tlsAuthWithCACert: true`',
    };
}
