import { posix } from 'node:path';
import { slug } from '../../kinds/grafana.ts';
import { isNamesake, kindFacts } from '../../kinds/kind.ts';
import { dashboardOf } from '../../kinds/read.ts';
import { holdsRules } from '../../kinds/rules-file.ts';
import { distinct } from '../../lib/sort.ts';
import { listing, tick } from '../../lib/words.ts';
import type { Path } from '../../lib/yaml.ts';
import { type Artifact, type Content, contentOf, EXTRA, isManifest, namespaceOf } from '../../model/artifact.ts';
import { metricsOf } from '../../model/datasource.ts';
import { type Issue, inOverlay } from '../../model/issue.ts';
import { items, textAt } from '../../views/reading.ts';
import type { Assembly } from '../assembly.ts';
import type { NamedDashboard } from '../dashboards.ts';

/** What the team has already, as its platform reads it. What cannot be taken is an issue in the team's file. */
export function addExtra(assembly: Assembly, dashboards: readonly NamedDashboard[], issues: Issue[]): void {
  const { loaded, platform, add, objects, files } = assembly;
  const { name: overlay, config, extra = [] } = loaded;
  const ours = distinct(objects.map(({ object }) => namespaceOf(object)));
  const metrics = metricsOf(platform.datasources);
  const uids = new Set(dashboards.map(({ dashboard }) => dashboard.name));
  const taken = new Map(files.map(({ file, part }) => [file.path, part]));
  for (const { entry, namespace, file, artifact } of extra) {
    const content = contentOf(artifact);
    const namespaces = [...ours, ...(namespace === undefined ? [] : [namespace])];
    const why = refusal(content, namespaces) ?? unshown(content, config.grafana.deploy !== 'nothing', uids);
    if (why) {
      issues.push({
        id: 'extra-is-taken',
        level: 'error',
        ...why,
        at: placeOf(artifact, why.path),
        ...inOverlay(overlay),
      });
      continue;
    }
    const about = { name: `${entry}-${slug(posix.parse(file).name)}`, source: entry };
    const uid = uidOf(content);
    if (uid !== undefined) uids.add(uid);
    const filled = withDatasource(content, (metrics.find(({ isDefault }) => isDefault) ?? metrics[0])?.uid);
    const given = { ...about, ...(namespace === undefined ? {} : { namespace }) };
    const before = files.length;
    add(
      EXTRA,
      placeOf(artifact),
      ['extra', given, content, config.cluster],
      () => platform.extra(filled, given),
      rendered => spot => {
        const [from, to] = [rootOf(rendered), rootOf(content)];
        const isWithin = from.every((step, at) => spot.path[at] === step);
        const path = isWithin
          ? [...to, ...spot.path.slice(from.length)]
          : content.kind === rendered.kind
            ? spot.path
            : [];
        return artifact.locate?.({ ...spot, path }) ?? artifact.origin;
      },
    );
    for (const { file: made } of files.slice(before)) {
      const part = taken.get(made.path);
      taken.set(made.path, EXTRA);
      if (part === undefined) continue;
      issues.push({
        id: 'extra-is-taken',
        level: 'error',
        what: `${tick(file)} becomes ${tick(made.path)}, and so does what ${tick(part)} makes`,
        why: 'one of the two would overwrite the other',
        fix: 'rename the file',
        at: placeOf(artifact),
        ...inOverlay(overlay),
      });
    }
  }
}

const placeOf = (artifact: Artifact, path: Path = []) => artifact.locate?.({ path }) ?? artifact.origin;

/** Where the rules or the dashboard stand in what holds them. */
const rootOf = (content: Content): Path =>
  holdsRules(content) ? (isManifest(content) ? ['spec', 'groups'] : ['groups']) : dashboardOf(content).path;

/** Why an object of the team is not taken: a kind without rights here, or a namespace of others. */
function refusal(
  content: Content,
  namespaces: readonly string[],
): (Pick<Issue, 'what' | 'why' | 'fix'> & { readonly path: Path }) | undefined {
  if (!isManifest(content)) return undefined;
  const facts = isNamesake(content) ? undefined : kindFacts(content.kind);
  if (!facts || facts.clusterScoped)
    return {
      path: ['kind'],
      what: `${content.kind} ${tick(content.metadata.name)} is of a kind that the delivery has no rights for`,
      why: facts
        ? 'what holds for a whole cluster is in the hands of those who run it'
        : 'the project admits the kinds that this generator knows, and the sync of any other fails',
      fix: 'leave it where it is, and take it out of `files`',
    };
  const own = content.metadata.namespace;
  if (own === undefined || namespaces.includes(own)) return undefined;
  return {
    path: ['metadata', 'namespace'],
    what: `${content.kind} ${tick(content.metadata.name)} is in namespace ${tick(own)}, which the config does not name`,
    why: 'the delivery would get rights in a namespace of others',
    fix: `write \`namespace: ${own}\` beside \`files\`, or move it to ${listing(namespaces.filter(Boolean), 4, 'or')}`,
  };
}

const uidOf = (content: Content): string | undefined =>
  content.kind === 'ConfigMap'
    ? undefined
    : (textAt(content, 'spec', 'uid') ?? textAt(dashboardOf(content).json, 'uid'));

/** Why a dashboard of the team is not taken: no Grafana shows it, or its uid is that of another one. */
function unshown(content: Content, isShown: boolean, uids: ReadonlySet<string>): ReturnType<typeof refusal> {
  const { json, path } = dashboardOf(content);
  if (!json) return undefined;
  if (!isShown)
    return {
      path: [],
      what: 'the dashboard has no Grafana that shows it',
      why: '`grafana.deploy` is `nothing`, and so nothing brings dashboards',
      fix: 'take it out of `files`, or set `grafana.deploy` to `dashboards`',
    };
  const uid = uidOf(content);
  if (uid === undefined || !uids.has(uid)) return undefined;
  return {
    path: [...path, 'uid'],
    what: `the dashboard has uid ${tick(uid)}, and so has another one of this config`,
    why: 'each of the two would replace the other',
    fix: 'give it another `uid`',
  };
}

/** A dashboard whose inputs of Prometheus, which Grafana asks for at an import, are the datasource that people look at first. */
function withDatasource(content: Content, uid: string | undefined): Content {
  const { json, path } = dashboardOf(content);
  const names = items(json?.['__inputs']).flatMap(input =>
    textAt(input, 'pluginId') === 'prometheus' ? (textAt(input, 'name') ?? []) : [],
  );
  if (uid === undefined || names.length === 0) return content;
  const filled = replaced(json, new Map(names.map(name => [`\${${name}}`, uid])));
  if (!isManifest(content)) return { ...content, data: filled };
  const spec = content['spec'] as object;
  return path.join('.') === 'spec.json' ? { ...content, spec: { ...spec, json: JSON.stringify(filled) } } : content;
}

const replaced = (value: unknown, by: ReadonlyMap<string, string>): unknown =>
  typeof value === 'string'
    ? (by.get(value) ?? value)
    : Array.isArray(value)
      ? value.map(one => replaced(one, by))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, by)]))
        : value;
