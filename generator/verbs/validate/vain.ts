import { parseStream } from '../../lib/documents.ts';
import { tick } from '../../lib/words.ts';
import type { Artifact, Manifest } from '../../model/artifact.ts';
import type { Issue } from '../../model/issue.ts';
import { dig, fields, items, textAt, words } from '../../views/reading.ts';
import type { Reader } from './reader.ts';
import { instructionsOf, kustomizationFields, ledTo } from './references.ts';

/** What of a kustomization that builds does nothing: patches without a target, and an overlay that is its base. */
export function inVain(root: string, rendered: readonly Artifact[], read: Reader): readonly Issue[] {
  return [...patchesInVain(root, rendered, read), ...emptyOverlay(root, read)];
}

const manifestsIn = (artifacts: readonly Artifact[]): readonly Manifest[] =>
  artifacts.flatMap(artifact => (artifact.form === 'object' ? [artifact.object] : []));

/** Where a kustomization has patches that choose their objects (kustomize, api/types/kustomization.go). */
const LISTS = ['patches', 'patchesJson6902'];

/**
 * Patches that choose objects which are not there: kustomize passes over them in silence. It compares names as they are at that
 * moment, between what is written and what is rendered, so that a part of a rendered name is enough.
 */
function* patchesInVain(root: string, rendered: readonly Artifact[], read: Reader): Generator<Issue> {
  const files = ledTo(root, read);
  // A tool fills an empty file in later, such as `flux bootstrap`: what will be there is not known.
  if (files.some(file => isEmpty(read.text(file)))) return;
  const written = files.flatMap(file => manifestsIn(read.file(file).artifacts));
  const all = [...manifestsIn(rendered), ...written];
  for (const { file, values } of instructionsOf(root, read))
    for (const list of LISTS)
      for (const [at, { target }] of items(dig(values[0], list)).entries()) {
        const kind = textAt(target, 'kind');
        const name = textAt(target, 'name');
        if (target === undefined || (kind === undefined && name === undefined)) continue;
        if (all.some(object => isMeant(object, kind, name))) continue;
        const span = parseStream(read.text(file))[0]?.locate({ path: [list, at, 'target'] }) ?? { line: 1, column: 1 };
        yield {
          id: 'patch-has-a-target',
          level: 'warning',
          what: `a patch chooses ${tick([kind, name].filter(Boolean).join(' '))}, and there is no such object`,
          why: 'kustomize passes over it in silence: what it changes stays as it is',
          fix: 'choose an object that is there, or take the patch out',
          at: { file: read.label(file), ...span },
        };
      }
}

const isEmpty = (text: string): boolean => text.split('\n').every(line => /^\s*(?:#|---|$)/.test(line));

/** Whether a target may choose an object: kinds are compared whole, names as patterns (kustomize, api/types/selector.go). */
function isMeant({ kind, metadata }: Manifest, wanted: string | undefined, name: string | undefined): boolean {
  const isKind = wanted === undefined || matches(wanted, kind, true);
  return isKind && (name === undefined || matches(name, metadata.name, false) || metadata.name.includes(name));
}

function matches(pattern: string, text: string, whole: boolean): boolean {
  try {
    return new RegExp(whole ? `^(?:${pattern})$` : pattern).test(text);
  } catch {
    return true;
  }
}

/** A folder above: what has an ending is a file. */
const ABOVE = /^\.\.\/(?:.*\/)?(?:\.\.|[^./]+)\/?$/;

/** An overlay that lists a base above it, and nothing else. */
function emptyOverlay(root: string, read: Reader): readonly Issue[] {
  const { apiVersion: _, kind, resources, bases, ...rest } = kustomizationFields(root, read);
  const listed = [...words(resources), ...words(bases)];
  const [base = ''] = listed;
  if (kind === 'Component' || Object.keys(fields(rest)).length > 0 || listed.length !== 1 || !ABOVE.test(base))
    return [];
  return [
    {
      id: 'overlay-differs-from-its-base',
      level: 'note',
      what: `the overlay holds nothing but ${tick(base)}`,
      why: 'whatever is meant to differ there is not set, and the place is the base itself',
      fix: 'write what differs, or deploy the base',
      at: { file: read.label(root), line: 1, column: 1 },
    },
  ];
}
