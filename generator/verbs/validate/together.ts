import { type Artifact, contentOf, nameOf } from '../../model/artifact.ts';
import type { Section } from '../../plan/foreign.ts';

/** What makes two sections alternatives: one and the same object, or one and the same place that both were rendered from. */
const marksOf = (artifact: Artifact): readonly string[] => {
  const { file, line } = artifact.origin;
  return [nameOf(contentOf(artifact)), `${file}:${line}`];
};

/**
 * Sections that may go to one place, as one: an application and the dashboards about it. Overlays of one base are for
 * different clusters, and stay apart.
 */
export function together(sections: readonly Section[]): readonly Section[] {
  const found: { readonly name: string; readonly artifacts: Artifact[]; readonly taken: Set<string> }[] = [];
  for (const { name, artifacts } of sections) {
    const marks = artifacts.flatMap(marksOf);
    const free = found.find(({ taken }) => !marks.some(mark => taken.has(mark)));
    const home = free ?? { name, artifacts: [], taken: new Set<string>() };
    if (!free) found.push(home);
    for (const artifact of artifacts) home.artifacts.push(artifact);
    for (const mark of marks) home.taken.add(mark);
  }
  return found;
}
