import { tick } from '../../lib/words.ts';
import type { Reader } from './reader.ts';
import { instructionsOf } from './references.ts';

/**
 * A reference that kustomize takes to another machine: a scheme, a getter, a user at a host, a forge, a query of a commit
 * (kustomize, api/internal/git/repospec.go and api/internal/loader/fileloader.go).
 */
const REMOTE = /:\/\/|::|^[\w.+-]+@|^\w[\w+.-]*:|^(?:www\.)?github\.com\/|[?&](?:ref|version|timeout|submodules)=/i;

/** A host's name and a path below it: remote, unless a folder of that name is at hand. */
const HOST = /^[\w-]+(?:\.[\w-]+)+\/[^/]+\/[^/]+/;

const isHelm = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).some(key => /^helmchart/i.test(key));

/** What a kustomization, or what it leads to, asks of the network or of another program; nothing where all is at hand. */
export function beyond(kustomization: string, read: Reader): string | undefined {
  for (const { values, references } of instructionsOf(kustomization, read)) {
    if (values.some(isHelm)) return 'it has Helm render charts';
    for (const { text, isHere } of references)
      if (REMOTE.test(text) || (HOST.test(text) && !isHere)) return `it asks for ${tick(text)}`;
  }
  return undefined;
}

/** What a kustomization, or what it leads to, reads outside of what may be read; nothing where all is inside. */
export const outside = (kustomization: string, read: Reader): string | undefined =>
  [...instructionsOf(kustomization, read)]
    .flatMap(({ references }) => references)
    .find(({ path, isHere }) => isHere && !read.isInside(path))?.text;
