import { GRAFANA_CHILDREN } from '../kinds/grafana.ts';
import { groupOf } from '../kinds/kind.ts';
import { tick } from '../lib/words.ts';
import { identity, type ObjectArtifact } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';

/**
 * The Grafana operator overwrites what has the name of a child of its own. Rule files are named `<namespace>-<name>`,
 * so `a-b`/`c` and `a`/`b-c` meet (prometheus-operator/prometheus-operator#3549).
 */
export const check = defineCheck({
  law: 'Every name is free',
  restsOn: ['B15', 'G7'],
  looksAt: ['objects'],
  anywhere: 'opinion',
  *overlay({ overlay: { objects, delivery }, index }) {
    const reserved = new Map<string, string>(
      index
        .all('Grafana')
        .flatMap(({ object: { metadata } }) =>
          GRAFANA_CHILDREN.map(child => [`${metadata.namespace}/${metadata.name}-${child}`, metadata.name] as const),
        ),
    );
    const seen = new Map<string, ObjectArtifact>();
    const files = new Map<string, ObjectArtifact>();
    for (const about of objects) {
      const { object } = about;
      const { namespace, name } = object.metadata;
      const grafana = reserved.get(`${namespace}/${name}`);
      // Grafana's own kinds are no children: the operator makes only what Kubernetes has built in.
      if (
        grafana &&
        groupOf(object.apiVersion) !== 'grafana.integreatly.org' &&
        groupOf(object.apiVersion) !== 'monitoring.coreos.com'
      )
        yield {
          about,
          what: `${tick(identity(object))} has a name that the operator gives to a part of Grafana ${tick(grafana)}`,
          why: `the operator and ${delivery.title} would overwrite each other again and again`,
          fix: `choose a name that does not begin with ${tick(`${grafana}-`)}`,
        };
      const key = `${groupOf(object.apiVersion)} ${identity(object)}`;
      const same = seen.get(key);
      if (same)
        yield {
          about,
          // Folders of others are often choices, of which one is applied.
          ours: same.origin.file !== about.origin.file,
          what: `${tick(identity(object))} is made twice, by ${tick(same.part)} and by ${tick(about.part)}`,
          why: 'each of the two would overwrite the other',
          fix: 'give one of the two another name',
        };
      seen.set(key, about);
      const file = object.kind === 'PrometheusRule' ? `${namespace}-${name}` : undefined;
      const other = file === undefined ? undefined : files.get(file);
      if (other && other.object.metadata.namespace !== namespace)
        yield {
          about,
          level: 'warning',
          what: `the rules of ${tick(identity(object))} and ${tick(identity(other.object))} go to one file, ${tick(`${file}.yaml`)}`,
          why: 'some versions of the operator keep only one of the two',
          fix: 'rename one of the instances',
        };
      if (file !== undefined) files.set(file, about);
    }
  },
});
