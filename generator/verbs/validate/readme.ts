import { rulesOf } from '../../kinds/read.ts';
import { distance } from '../../lib/names.ts';
import { listing, tick } from '../../lib/words.ts';
import { type Artifact, contentOf } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { referencesOf } from '../../views/references.ts';
import type { Reader } from './reader.ts';

/** A name that a page sets apart, as people set alerts apart: `**TargetDown**`, `` `TargetDown` ``. */
const NAMED = /(?:\*\*|`)([A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*)(?:\*\*|`)/g;

/** A Secret as pages name it, with its namespace. */
const SECRET = /`([a-z0-9][a-z0-9-]*)\/([a-z0-9][a-z0-9.-]*)`/g;

/** Letters that a slip or a later change of a name differs in. */
const NEAR = 2;

/** What a page says of the alerts and Secrets at hand and that is otherwise there: it was not changed with them. */
export function* driftIn(pages: readonly string[], artifacts: readonly Artifact[], read: Reader): Generator<Issue> {
  if (pages.length === 0) return;
  const alerts = new Set(
    artifacts.flatMap(one =>
      rulesOf(contentOf(one))
        .filter(({ alerts: is }) => is)
        .map(({ name }) => name),
    ),
  );
  const secrets = new Map<string, Set<string>>();
  for (const artifact of artifacts)
    if (artifact.form === 'object')
      for (const { kind, name } of referencesOf(artifact.object))
        if (kind === 'Secret' && artifact.object.metadata.namespace)
          secrets.set(name, (secrets.get(name) ?? new Set()).add(artifact.object.metadata.namespace));
  for (const page of pages)
    for (const [at, line] of read.text(page).split('\n').entries()) {
      const spot = (index: number, text: string) => ({
        file: read.label(page),
        line: at + 1,
        column: index + 1,
        endLine: at + 1,
        endColumn: index + 1 + text.length,
      });
      for (const match of line.matchAll(NAMED)) {
        const [whole, name = ''] = match;
        const near = alerts.has(name) ? [] : [...alerts].filter(alert => distance(alert, name) <= NEAR);
        if (near.length > 0)
          yield {
            id: 'page-names-what-is-there',
            level: 'note',
            what: `the page names ${tick(name)}, and the alert is called ${listing(near, 3, 'or')}`,
            why: 'people look for a name that no message has',
            fix: `write ${listing(near, 3, 'or')}`,
            at: spot(match.index + whole.indexOf(name), name),
          };
      }
      for (const match of line.matchAll(SECRET)) {
        const [, namespace = '', name = ''] = match;
        const homes = secrets.get(name);
        if (!homes || homes.has(namespace)) continue;
        yield {
          id: 'page-names-what-is-there',
          level: 'note',
          what: `the page names Secret ${tick(`${namespace}/${name}`)}, which is read in ${listing([...homes])}`,
          why: 'a Secret in another namespace is not found',
          fix: `write ${listing(
            [...homes].map(home => `${home}/${name}`),
            3,
            'or',
          )}`,
          at: spot(match.index + 1, `${namespace}/${name}`),
        };
      }
    }
}
