import { sortedEntries } from '../../lib/sort.ts';
import { identity, type Manifest } from '../../model/artifact.ts';
import { immutableFields } from '../../model/immutable.ts';
import { parsePromql } from '../../model/promql-syntax.ts';
import { dig, items, textAt, words } from '../../model/reading.ts';
import { referencesOf } from '../../model/references.ts';
import type { Fact } from '../../model/review.ts';
import { dashboardOf, endpointsOf, isMonitor, podOf, queriesOf, rulesOf, syncOptionsOf } from '../../model/views.ts';
import { toldBy } from './told.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** Kinds whose removal takes data or other people's things along, unless they say that they are not pruned. */
const HOLDS_DATA = ['Namespace', 'PersistentVolumeClaim'];

/** Everything about the objects of one overlay that people would want to hear of when it changes. */
export function factsOf(objects: readonly Manifest[]): Fact[] {
  const configs = objects.filter(({ kind }) => kind === 'AlertmanagerConfig');
  return objects.flatMap(object =>
    [
      ...alertFacts(object, configs),
      ...scrapeFacts(object),
      ...metricFacts(object),
      ...secretFacts(object),
      ...rightFacts(object),
      ...dataFacts(object),
      ...imageFacts(object),
      ...dashboardFacts(object),
      ...fixedFacts(object),
    ].map(fact => ({ ...fact, of: identity(object) })),
  );
}

function alertFacts(object: Manifest, configs: readonly Manifest[]): Fact[] {
  const namespace = object.metadata.namespace ?? '';
  return rulesOf(object)
    .filter(({ alerts }) => alerts)
    .flatMap((rule): Fact[] => {
      const { severity = 'none', ...labels } = rule.labels;
      const name = `${rule.name} in ${namespace}`;
      return [
        {
          topic: 'alert',
          name,
          says: {
            expression: rule.expr,
            for: rule.for ?? '0s',
            severity,
            ...Object.fromEntries(sortedEntries(labels).map(([key, value]) => [`label ${key}`, value])),
          },
        },
        { topic: 'told', name, says: { receivers: toldBy(rule, namespace, configs).join(', ') || 'nobody' } },
      ];
    });
}

const scrapeFacts = (object: Manifest): Fact[] =>
  isMonitor(object)
    ? [
        {
          topic: 'scrape',
          name: identity(object),
          says: { selector: text(dig(object, 'spec', 'selector')), endpoints: text(endpointsOf(object)) },
        },
      ]
    : [];

const metricFacts = (object: Manifest): Fact[] =>
  queriesOf(object).flatMap(({ expr }) =>
    parsePromql(expr).selectors.flatMap(({ metric }): Fact[] =>
      metric === undefined ? [] : [{ topic: 'metric', name: metric, says: {} }],
    ),
  );

const secretFacts = (object: Manifest): Fact[] =>
  referencesOf(object)
    .filter(({ kind, optional }) => kind === 'Secret' && !optional)
    .map(
      ({ name, key }): Fact => ({
        topic: 'secret',
        name: `${object.metadata.namespace ?? ''}/${name}${key ? `, key ${key}` : ''}`,
        says: {},
      }),
    );

/** What roles allow, one fact for each resource in each namespace. */
const rightFacts = (object: Manifest): Fact[] =>
  object.kind === 'Role' || object.kind === 'ClusterRole'
    ? items(object['rules']).flatMap(rule =>
        words(rule['apiGroups']).flatMap(group =>
          words(rule['resources']).map(
            (resource): Fact => ({
              topic: 'right',
              name: `${group ? `${resource}.${group}` : resource} in ${object.metadata.namespace ?? 'the whole cluster'}`,
              says: { verbs: [...words(rule['verbs'])].sort().join(', ') },
            }),
          ),
        ),
      )
    : object.kind === 'ClusterRoleBinding'
      ? [
          {
            topic: 'right',
            name: identity(object),
            says: { role: textAt(object, 'roleRef', 'name') ?? '', subjects: text(object['subjects']) },
          },
        ]
      : [];

const dataFacts = (object: Manifest): Fact[] => [
  ...(HOLDS_DATA.includes(object.kind) && !syncOptionsOf(object).includes('Prune=false')
    ? [{ topic: 'data' as const, name: identity(object), says: {} }]
    : []),
  ...(dig(object, 'spec', 'persistentVolumeClaim') !== undefined
    ? [
        {
          topic: 'data' as const,
          name: `volume of ${identity(object)}`,
          says: { claim: text(dig(object, 'spec', 'persistentVolumeClaim', 'spec')) },
        },
      ]
    : []),
];

const imageFacts = (object: Manifest): Fact[] =>
  (podOf(object)?.containers ?? []).map(
    (container): Fact => ({
      topic: 'image',
      name: `${identity(object)}, container ${textAt(container, 'name') ?? ''}`,
      says: { image: textAt(container, 'image') ?? '' },
    }),
  );

function dashboardFacts(object: Manifest): Fact[] {
  const { json, panels } = dashboardOf(object);
  if (!json) return [];
  const title = textAt(json, 'title') ?? object.metadata.name;
  return [
    {
      topic: 'dashboard',
      name: title,
      says: { 'opens at': textAt(json, 'time', 'from') ?? '', folder: textAt(object, 'spec', 'folderRef') ?? '' },
    },
    ...panels
      .filter(({ type }) => type !== 'row')
      .map(
        (panel): Fact => ({
          topic: 'panel',
          name: `${panel.title} (${panel.type}) on ${title}`,
          says: {
            queries: panel.targets.map(({ expr }) => expr).join('\n'),
            unit: textAt(panel.json, 'fieldConfig', 'defaults', 'unit') ?? '',
            datasource: panel.targets[0]?.uid ?? '',
            thresholds: text(dig(panel.json, 'fieldConfig', 'defaults', 'thresholds', 'steps')),
          },
        }),
      ),
  ];
}

const fixedFacts = (object: Manifest): Fact[] =>
  immutableFields(object.kind).map(
    (path): Fact => ({
      topic: 'fixed',
      name: `${path} of ${identity(object)}`,
      says: { value: text(dig(object, ...path.split('.'))) },
    }),
  );
