import { existsSync } from 'node:fs';
import { objectChanges } from '../emit/review/objects.ts';
import type { Manifest, ObjectArtifact } from '../model/artifact.ts';
import { failed, type Issue } from '../model/issue.ts';
import { writtenOf } from '../model/plan.ts';
import type { Side } from '../model/review.ts';
import type { Plans } from './places.ts';
import type { Session } from './session.ts';

/**
 * Whether what stands in the working tree is not what its config asks for. A review reads what was generated, and would
 * call a change of the config alone safe. Nothing where there is no config to ask.
 */
export async function behind(session: Session, plans: Plans, now: Side): Promise<Issue | undefined> {
  if (!existsSync(session.config)) return undefined;
  const asked = await askedFor(plans);
  const count = asked === undefined ? undefined : differing(asked, now);
  if (count === 0) return undefined;
  return {
    id: 'review-reads-what-is-generated',
    level: 'warning',
    at: { file: session.file, line: 1, column: 1 },
    what:
      count === undefined
        ? 'the config has errors: what it asks for is not in this review'
        : `the config asks for other objects than were generated (${count} differ): those are not in this review`,
    why: 'a review says what changes on clusters, and they get what stands in `overlays/*/rendered` and `argocd/`',
    fix: 'run `npm run generate`, then compare again',
  };
}

/** What the config asks for; nothing where it has errors. */
async function askedFor(plans: Plans): Promise<Side | undefined> {
  const { plan: made, issues } = await plans(undefined);
  if (!made || failed(issues)) return undefined;
  const objects = (artifacts: readonly ObjectArtifact[]): readonly Manifest[] => artifacts.map(({ object }) => object);
  return {
    overlays: new Map(
      made.overlays.map(overlay => [overlay.name, objects(writtenOf(overlay).flatMap(one => one.objects))]),
    ),
    argocd: objects(made.argocd),
  };
}

const differing = (asked: Side, now: Side): number =>
  [...new Set([...asked.overlays.keys(), ...now.overlays.keys()])]
    .map(name => objectChanges(name, now.overlays.get(name) ?? [], asked.overlays.get(name) ?? []).length)
    .reduce((sum, count) => sum + count, objectChanges('', now.argocd, asked.argocd).length);
