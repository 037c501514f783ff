import { parseStream } from '../../../lib/documents.ts';
import { nearest } from '../../../lib/names.ts';
import { isRecord } from '../../../lib/record.ts';
import { listing, tick } from '../../../lib/words.ts';
import type { Path } from '../../../lib/yaml.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { defineCheck, type Found } from '../../../views/check.ts';
import { textAt } from '../../../views/reading.ts';
import { CLUSTER, type Settings, USER } from '../settings.ts';

/** The ConfigMaps that the operator reads, each with its settings. */
const MAPS: Readonly<Record<string, Settings>> = {
  'openshift-monitoring/cluster-monitoring-config': CLUSTER,
  'openshift-user-workload-monitoring/user-workload-monitoring-config': USER,
};

const TYPES: Readonly<Record<string, { readonly says: string; readonly is: (value: unknown) => boolean }>> = {
  boolean: { says: '`true` or `false`, without quotes', is: value => typeof value === 'boolean' },
  text: { says: 'a text', is: value => typeof value === 'string' },
  number: { says: 'a number', is: value => typeof value === 'number' },
  texts: { says: 'a list of texts', is: value => Array.isArray(value) },
};

const why =
  'the cluster monitoring operator reads its settings strictly: it would apply none of them and report itself as degraded';

/** Keys that are not known and values of another type, with where each is. */
function* strange(value: unknown, known: Settings, path: Path): Generator<Found> {
  for (const [key, part] of isRecord(value) ? Object.entries(value) : []) {
    const type = known[key];
    const own = [...path, key];
    if (type === undefined) {
      const near = nearest(key, Object.keys(known));
      const meant = known[near[0] ?? ''];
      yield {
        path: own,
        part: 'key',
        // A newer operator may know a key that is near none of these.
        ...(near.length > 0 ? {} : { level: 'warning' }),
        what: `there is no setting ${tick(path.slice(2).concat(key).join('.'))}`,
        why,
        fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : `use one of: ${Object.keys(known).join(', ')}`,
      };
      // What is in it is meant for the section of the near name.
      if (meant !== undefined && typeof meant !== 'string') yield* strange(part, meant, own);
    } else if (typeof type !== 'string') yield* strange(part, type, own);
    else if (part !== null && TYPES[type]?.is(part) === false)
      yield {
        path: own,
        what: `setting ${tick(path.slice(2).concat(key).join('.'))} is ${tick(JSON.stringify(part))}, and must be ${TYPES[type].says}`,
        why,
        fix: `write ${TYPES[type].says}`,
      };
  }
}

function* settingsOf(object: Manifest): Generator<Found> {
  const known = MAPS[`${object.metadata.namespace}/${object.metadata.name}`];
  const text = textAt(object, 'data', 'config.yaml');
  if (object.kind !== 'ConfigMap' || known === undefined || text === undefined) return;
  const path = ['data', 'config.yaml'];
  const [document] = parseStream(text);
  if (document === undefined || document.faults.length === 0)
    return void (yield* strange(document?.value, known, path));
  yield { path, what: `\`config.yaml\` is no YAML: ${document.faults[0]?.message}`, why, fix: 'fix the text' };
}

/** openshift/cluster-monitoring-operator#2651: what was passed over in silence before is refused since. */
export const check = defineCheck({
  law: 'Every setting of the cluster monitoring is one that its operator knows',
  restsOn: ['A2'],
  looksAt: ['config maps'],
  anywhere: true,
  *each({ object }) {
    yield* settingsOf(object);
  },
});
