import { imagesOf } from '../kinds/images.ts';
import { isMonitor, retentionsOf, rulesOf, scrapesOf, secretsOf } from '../kinds/read.ts';
import { memo } from '../lib/memo.ts';
import { KEY } from '../lib/names.ts';
import { bodyOf, type Content, identity, isManifest, type Manifest, nameOf, namespaceOf } from '../model/artifact.ts';
import type { Reading } from '../model/bundle.ts';
import type { Fills } from '../model/fills.ts';
import { fieldAt, fieldsOf } from '../views/fields.ts';
import { immutableFields } from '../views/immutable.ts';
import { dig, textAt } from '../views/reading.ts';
import type { Fact, Says, SourceOf } from '../views/review.ts';
import { alertFacts, metricFacts, recordFacts, toldFacts } from './facts/alerts.ts';
import { dashboardFacts } from './facts/dashboards.ts';
import { receiverFacts } from './facts/receivers.ts';
import { grantFacts, rightFacts, syncFacts } from './facts/rights.ts';
import { RECEIVERS } from './recipients.ts';

/** What an object says by itself, whatever else there is and whatever brings it. */
const own = memo((content: Content): readonly Fact[] =>
  [
    ...alertFacts(content),
    ...recordFacts(content),
    ...receiverFacts(content),
    ...scrapeFacts(content),
    ...keptFacts(content),
    ...(isManifest(content) ? ofObject(content) : []),
    ...dashboardFacts(content),
  ].map(fact => ({ ...fact, of: nameOf(content) })),
);

const ofObject = (object: Manifest): readonly Fact[] => [
  ...canaryFacts(object),
  ...rightFacts(object),
  ...imageFacts(object),
  ...fixedFacts(object),
];

/** What is known beside the objects: which source has a series, and what a platform fills in on behalf of an object. */
export interface Known {
  readonly source: SourceOf;
  readonly filledBy: Fills['by'];
}

/** How the delivery reads an object that brings it; nothing where none is known. */
export type ReadBy = (object: Manifest) => Pick<Reading, 'grants' | 'deploys' | 'keeps'> | undefined;

/** Everything about the objects of one overlay that people would want to hear of when it changes. */
export function factsOf(contents: readonly Content[], { source, filledBy }: Known, readBy: ReadBy): Fact[] {
  const configs = contents.filter(({ kind }) => Object.hasOwn(RECEIVERS, kind));
  const records = new Set(
    contents.flatMap(object => rulesOf(object).flatMap(({ alerts, name }) => (alerts ? [] : [name]))),
  );
  const made = new Set(contents.filter(isManifest).flatMap(object => madeBy(object, filledBy)));
  return contents.flatMap(content => [
    ...own(content),
    ...[
      ...(isManifest(content)
        ? [
            ...grantFacts(content, readBy(content)),
            ...syncFacts(content, readBy(content)),
            ...dataFacts(content, readBy),
          ]
        : []),
      ...toldFacts(content, configs),
      ...metricFacts(content, records, source),
      ...secretFacts(content, made),
    ].map(fact => ({ ...fact, of: nameOf(content) })),
  ]);
}

/** The port of a target by its address, as monitors of pods without a named port rewrite it. */
const PORT = /^\[?\$1\]?:(\d+)$/;

/** What a monitor says. A port is one thing, however many fields write it; several ports go by their fields. */
function scrapeSays(object: Manifest): Says {
  const said = [...fieldsOf(object['spec'])].map(([path, value]) => {
    const rewritten = path.endsWith('.replacement') ? PORT.exec(value)?.[1] : undefined;
    const port = rewritten ?? (/^\w+\[\d+\]\.(port|targetPort|portNumber)$/.test(path) ? value : undefined);
    return { path, value, port };
  });
  const ports = new Set(said.flatMap(({ port }) => port ?? []));
  return Object.fromEntries(
    said.map(({ path, value, port }) => (port !== undefined && ports.size === 1 ? ['port', port] : [path, value])),
  );
}

/** The scrapes of a machine, each by its name. */
const fileScrapeFacts = (content: Content): Fact[] =>
  scrapesOf(content).map(({ json, path }) => ({
    topic: 'scrape',
    name: textAt(json, 'job_name') ?? nameOf(content),
    says: Object.fromEntries(fieldsOf(json)),
    covers: [fieldAt(bodyOf(content), path)],
  }));

const scrapeFacts = (object: Content): Fact[] =>
  !isManifest(object)
    ? fileScrapeFacts(object)
    : isMonitor(object)
      ? [
          {
            topic: 'scrape',
            name: identity(object),
            says: scrapeSays(object),
            covers: ['spec'],
          },
        ]
      : [];

/** What a prober asks, and what that costs: its workload says both. */
const canaryFacts = ({ metadata: { name, namespace, annotations = {} } }: Manifest): Fact[] => {
  const [asks, cost] = [annotations[KEY.canaryAsks], annotations[KEY.canaryCost]];
  return asks === undefined || cost === undefined
    ? []
    : [
        {
          topic: 'canary',
          name,
          ...(namespace === undefined ? {} : { in: namespace }),
          says: { asks: asks.split(', '), cost },
          covers: ['metadata.annotations'],
        },
      ];
};

/** How long programs of a machine keep what they have. A command that sets it is reported with all else in it. */
const keptFacts = (content: Content): Fact[] =>
  retentionsOf(content).map(({ program, keeps, size, path }) => ({
    topic: 'kept',
    name: program,
    says: { ...(keeps === undefined ? {} : { for: keeps }), ...(size === undefined ? {} : { size }) },
    ...(dig(bodyOf(content), ...path) === keeps ? { covers: [fieldAt(bodyOf(content), path)] } : {}),
  }));

/** Secrets that an object reads, but for those that a sync or the cluster makes with it. */
const secretFacts = (object: Content, made: ReadonlySet<string>): Fact[] => {
  const namespace = namespaceOf(object);
  return secretsOf(object)
    .flatMap(secret => (secret.from === 'secret' ? secret : []))
    .filter(({ name, optional }) => !optional && !made.has(`${namespace}/${name}`))
    .map(({ name, key }) => ({ topic: 'secret', name: key ? `${name} (key ${key})` : name, in: namespace, says: {} }));
};

const madeBy = (object: Manifest, filledBy: Fills['by']): readonly string[] =>
  [{ kind: object.kind, name: object.metadata.name }, ...filledBy(object)]
    .filter(({ kind }) => kind === 'Secret')
    .map(({ name }) => `${object.metadata.namespace ?? ''}/${name}`);

/** What a sync does to an object that is no longer rendered. */
export function syncOf(object: Manifest, readBy: ReadBy): string {
  const kept = readBy(object)?.keeps(object);
  return kept === undefined ? 'deletes it' : `leaves it (${kept})`;
}

/** What holds data, or other people's things: a namespace, a claim, and a claim that an operator makes for an object. */
function dataFacts(object: Manifest, readBy: ReadBy): Fact[] {
  const [name, path] =
    object.kind === 'PersistentVolumeClaim'
      ? [identity(object), 'spec']
      : [`volume of ${identity(object)}`, 'spec.persistentVolumeClaim'];
  const claim = path === 'spec' ? object['spec'] : dig(object, 'spec', 'persistentVolumeClaim', 'spec');
  if (object.kind === 'Namespace')
    return [{ topic: 'data', name: identity(object), says: { sync: syncOf(object, readBy) } }];
  if (claim === undefined) return [];
  const { 'resources.requests.storage': size, ...asked } = Object.fromEntries(fieldsOf(claim));
  const says = { sync: syncOf(object, readBy), ...(size === undefined ? {} : { size }), ...asked };
  return [{ topic: 'data', name, says, covers: [path] }];
}

const imageFacts = (object: Manifest): Fact[] =>
  imagesOf(object).map(({ container, image }) => ({
    topic: 'image',
    name: `container ${container}`,
    in: identity(object),
    says: { image },
  }));

const fixedFacts = (object: Manifest): Fact[] =>
  immutableFields(object.kind).map(path => ({
    topic: 'fixed',
    name: path,
    in: identity(object),
    says: Object.fromEntries(fieldsOf(dig(object, ...path.split('.')))),
    covers: [path],
  }));
