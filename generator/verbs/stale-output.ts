import { existsSync } from 'node:fs';
import { distinct } from '../lib/sort.ts';
import { listing } from '../lib/words.ts';
import { asWritten, type Content, contentOf } from '../model/artifact.ts';
import type { Issue } from '../model/issue.ts';
import { type OverlayPlan, type Plan, writtenOf } from '../model/plan.ts';
import { deliveriesOf } from '../plan/tree.ts';
import { objectChanges } from '../review/objects.ts';
import type { Side } from '../views/review.ts';
import type { Plans } from './change-origins.ts';
import type { Session } from './session.ts';

/**
 * What keeps a review of the working tree from telling the truth. A review reads what was generated, and would call a
 * change of the config alone safe: a config with errors cannot be generated, and one that asks for other objects has not
 * been. Nothing where there is no config to ask.
 */
export async function behind(session: Session, plans: Plans, now: Side): Promise<readonly Issue[]> {
  if (!existsSync(session.config)) return [];
  const { plan: made, issues } = await plans(undefined);
  const errors = issues.filter(({ level }) => level === 'error');
  if (!made || errors.length > 0) return errors;
  const count = differing(askedFor(made), now);
  if (count === 0) return [];
  const folders = distinct([...deliveriesOf(made).keys()].flatMap(one => one.folders)).map(folder => `${folder}/`);
  // What was generated keeps all laws: they are asked again only where the config has moved on.
  const { verify } = await import('../verify/run.ts');
  const broken = (await verify(made)).issues.filter(({ level }) => level === 'error');
  if (broken.length > 0) return broken;
  return [
    {
      id: 'review-reads-what-is-generated',
      level: 'warning',
      at: { file: session.file, line: 1, column: 1 },
      what: `the config asks for other objects than were generated (${count} differ): those are not in this review`,
      why: `a review reports what changes on clusters, and they get what is in ${listing(folders, folders.length)}`,
      fix: 'run `npm run generate`, then compare again',
    },
  ];
}

/** What a config asks for. */
function askedFor(made: Plan): Side {
  const contents = ({ objects, files = [] }: OverlayPlan): readonly Content[] =>
    [...objects, ...files].map(artifact => asWritten(contentOf(artifact)));
  return {
    overlays: new Map(made.overlays.map(overlay => [overlay.name, writtenOf(overlay).flatMap(contents)])),
    bootstrap: made.bootstrap.map(({ object }) => object),
  };
}

const differing = (asked: Side, now: Side): number =>
  [...new Set([...asked.overlays.keys(), ...now.overlays.keys()])]
    .map(name => objectChanges(name, now.overlays.get(name) ?? [], asked.overlays.get(name) ?? []).length)
    .reduce((sum, count) => sum + count, objectChanges('', now.bootstrap, asked.bootstrap).length);
