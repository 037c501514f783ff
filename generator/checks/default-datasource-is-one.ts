import { parseStream } from '../lib/documents.ts';
import { listing, tick } from '../lib/words.ts';
import type { ObjectArtifact } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, texts } from '../views/reading.ts';

interface Default {
  readonly about: ObjectArtifact;
  readonly name: string;
  readonly path: readonly (string | number)[];
}

/** Datasources of Grafana's own provisioning that are the default, in the texts of a ConfigMap. */
const provisioned = (about: ObjectArtifact): Default[] =>
  Object.entries(texts(about.object['data'])).flatMap(([key, text]) => {
    if (!/\.ya?ml$/.test(key) || !text.includes('isDefault')) return [];
    const [document] = parseStream(text);
    if (dig(document?.value, 'apiVersion') !== 1) return [];
    return items(dig(document?.value, 'datasources')).flatMap((one, at) =>
      one['isDefault'] === true && (one['orgId'] ?? 1) === 1
        ? [{ about, name: String(one['name']), path: ['data', key, 'datasources', at, 'isDefault'] }]
        : [],
    );
  });

/** Datasources of the Grafana operator that are the default, by the Grafana that they go to. */
const ofOperator = (about: ObjectArtifact): Default[] =>
  dig(about.object, 'spec', 'datasource', 'isDefault') === true
    ? [{ about, name: about.object.metadata.name, path: ['spec', 'datasource', 'isDefault'] }]
    : [];

/**
 * Grafana has one default. Where its files name two it does not start (grafana, pkg/services/provisioning/datasources); by
 * its API the last one wins, and the operator sets each again at every resync.
 */
export const check = defineCheck({
  law: 'One datasource of a Grafana is its default',
  looksAt: ['datasources', 'config maps'],
  anywhere: true,
  *overlay({ index }) {
    const maps = index.all('ConfigMap').flatMap(provisioned);
    for (const [, found] of Map.groupBy(maps, ({ about }) => about.object.metadata.namespace))
      yield* twice(found, 'Grafana would not start: its files may mark one as the default', false);
    const objects = index.all('GrafanaDatasource').flatMap(ofOperator);
    const homes = Map.groupBy(objects, ({ about: { object } }) =>
      JSON.stringify([object.metadata.namespace, dig(object, 'spec', 'instanceSelector')]),
    );
    for (const [, found] of homes)
      yield* twice(
        found,
        'the operator sets each again and again, and panels without a datasource change theirs',
        true,
      );
  },
});

/** Every default but the first. */
function* twice(found: readonly Default[], why: string, opinion: boolean) {
  const [first, ...others] = found;
  for (const { about, name, path } of others)
    yield {
      about,
      path,
      // Two ConfigMaps may be for two Grafanas.
      opinion: opinion || about !== first?.about,
      what: `datasource ${tick(name)} is the default, and so is ${listing(first ? [first.name] : [])}`,
      why,
      fix: 'leave `isDefault` at one of them',
    };
}
