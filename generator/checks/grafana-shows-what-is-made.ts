import { KEY } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';
import { dig, selects, textAt } from '../views/reading.ts';

const CHILDREN = ['GrafanaDatasource', 'GrafanaFolder', 'GrafanaDashboard'];

/**
 * Matching needs the same namespace unless `allowCrossNamespaceImport` is set, and the operator is silent about what
 * nothing selects (grafana/grafana-operator#1142 #1164 #1493). A folder is named in one way at most.
 */
export const check = defineCheck({
  law: 'Every dashboard, folder and datasource finds its Grafana, and every dashboard its folder',
  restsOn: ['G1', 'G4'],
  looksAt: ['dashboards'],
  anywhere: true,
  *overlay({ index }) {
    const grafanas = index.all('Grafana');
    for (const artifact of CHILDREN.flatMap(kind => index.all(kind))) {
      const { kind, metadata } = artifact.object;
      const subject = `${kind} ${tick(metadata.name)}`;
      const selector = dig(artifact.object, 'spec', 'instanceSelector');
      const near = grafanas.filter(
        ({ object }) =>
          object.metadata.namespace === metadata.namespace ||
          dig(artifact.object, 'spec', 'allowCrossNamespaceImport') === true,
      );
      if (grafanas.length > 0 && !near.some(({ object }) => selects(selector, object.metadata.labels ?? {})))
        yield {
          about: artifact,
          path: ['spec', 'instanceSelector'],
          ours: metadata.namespace === undefined,
          // In another namespace there may be a Grafana that is not at hand.
          opinion: near.length === 0,
          what:
            near.length > 0
              ? `${subject} selects ${tick(JSON.stringify(dig(selector, 'matchLabels') ?? {}))}, and no Grafana is labelled so`
              : `${subject} is not in the namespace of a Grafana`,
          why: 'the operator would leave it alone: it would never appear, and nothing would report why',
          fix:
            near.length > 0
              ? `select ${tick(JSON.stringify(ownLabels(near[0]?.object)))}`
              : `put it into namespace ${listing([...new Set(grafanas.map(({ object }) => object.metadata.namespace ?? ''))], 4, 'or')}`,
        };
      const ways = ['folder', 'folderRef', 'folderUID'].filter(
        way => textAt(artifact.object, 'spec', way) !== undefined,
      );
      if (ways.length > 1)
        yield {
          about: artifact,
          path: ['spec', ways[0] ?? ''],
          what: `${subject} names its folder by ${listing(ways)}`,
          why: 'the operator would refuse it',
          fix: 'keep one of them',
        };
      const folder = textAt(artifact.object, 'spec', 'folderRef');
      if (folder !== undefined && !index.get('GrafanaFolder', metadata.namespace, folder))
        yield {
          about: artifact,
          path: ['spec', 'folderRef'],
          // Without a namespace it goes to that of the client that applies it: Argo CD's destination, `kubectl -n`.
          ours: metadata.namespace === undefined || index.all('GrafanaFolder', metadata.namespace).length === 0,
          what: `${subject} belongs in folder ${tick(folder)}, and there is no such GrafanaFolder in its namespace`,
          why: 'the operator would wait for the folder without end: the dashboard would not appear',
          fix: `name ${
            listing(
              index.all('GrafanaFolder', metadata.namespace).map(({ object }) => object.metadata.name),
              4,
              'or',
            ) || 'a folder that is made'
          }`,
        };
    }
  },
});

/** Labels that a person chose for it. Every object has the product's. */
const ownLabels = (object: Manifest | undefined) =>
  Object.fromEntries(Object.entries(object?.metadata.labels ?? {}).filter(([key]) => key !== KEY.partOf));
