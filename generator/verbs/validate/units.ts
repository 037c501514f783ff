import type { Artifact } from '../../model/artifact.ts';
import type { Section } from '../../plan/foreign.ts';

/** What goes to one cluster or machine for sure: a root that is rendered, or the loose files of one top folder. */
export interface Unit extends Section {
  /** Whether its files stand for themselves. */
  readonly isLoose: boolean;
  /** Whether it is for tests or as an example: of what others are it says nothing. */
  readonly isAside: boolean;
}

/** Folders whose manifests show how something is done, or are there to be read by a test. */
const ASIDE = /(?:^|\/)(?:tests?|testdata|test-data|e2e|fixtures?|examples?|samples?|demos?|mocks?|hack)(?:\/|$)/i;

/** The first folder of a file below one that was named; the folder itself where the file is directly in it. */
function topOf(file: string, folders: readonly string[]): string {
  const home = folders
    .filter(folder => folder === '' || file.startsWith(`${folder}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (home === undefined) return file;
  const below = file.slice(home === '' ? 0 : home.length + 1).split('/');
  return below.length > 1 ? `${home === '' ? '' : `${home}/`}${below[0]}` : home;
}

/** Where a folder is below the ones that were named. */
const below = (name: string, folders: readonly string[]): string => {
  const home = folders.filter(folder => name.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  return home === undefined ? name : name.slice(home.length + 1);
};

/** Loose files by their top folders, and roots as they are. Folders are named as files are, without a slash at the end. */
export function unitsOf(loose: readonly Artifact[], roots: readonly Section[], folders: readonly string[]): Unit[] {
  const isAside = (name: string) => !folders.includes(name) && ASIDE.test(below(name, folders));
  const byTop = Map.groupBy(loose, ({ origin }) => topOf(origin.file, folders));
  return [
    ...[...byTop].map(([name, artifacts]) => ({ name, artifacts, isLoose: true, isAside: isAside(name) })),
    ...roots.map(({ name, artifacts }) => ({ name, artifacts, isLoose: false, isAside: isAside(name) })),
  ];
}
