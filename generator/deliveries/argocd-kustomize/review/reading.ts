import { manifestIn } from '../../../kinds/file-text.ts';
import type { Reading } from '../../../model/bundle.ts';
import { textAt } from '../../../views/reading.ts';
import { overlayOf, PATHS, shows } from '../paths.ts';
import { PRUNE, syncOptionsOf } from '../sync-options.ts';
import { built } from './built.ts';
import { grants } from './grants.ts';
import { deploysElse, isKept, strangerIssues } from './strangers.ts';

/** How kustomize and Argo CD read the files of this delivery. */
export const reading: Reading = {
  shows,
  read: (_, text) => manifestIn(text),
  applies: object => {
    if (!object.apiVersion.startsWith('argoproj.io/')) return undefined;
    // The output may be in a folder of its repository.
    const overlay = /(?:^|\/)overlays\/([^/]+)(?:\/(?:operators|secrets))?$/.exec(
      textAt(object, 'spec', 'source', 'path') ?? '',
    )?.[1];
    const to = textAt(object, 'spec', 'destination', 'server') ?? textAt(object, 'spec', 'destination', 'name');
    return { ...(overlay === undefined ? {} : { overlay }), ...(to === undefined ? {} : { to }) };
  },
  grants,
  deploys: ({ apiVersion, kind }) => apiVersion.startsWith('argoproj.io/') && kind === 'Application',
  keeps: object => [PRUNE].find(option => syncOptionsOf(object).includes(option)),
  folder: of => `${of === 'bootstrap' ? PATHS.argocd : PATHS.overlay(of.overlay)}/`,
  feeds: path => {
    const overlay = overlayOf(path);
    if (overlay !== undefined) return { overlay };
    if (path.startsWith(`${PATHS.argocd}/`)) return 'bootstrap';
    return path.startsWith('apps/') && !isKept(path) ? 'overlays' : undefined;
  },
  // Of the folders that the Applications of an overlay read, all but the Secrets, which people encrypt.
  arrives: (of, { text, has }, read) => {
    const folders =
      of === 'bootstrap'
        ? [PATHS.argocd]
        : [PATHS.overlay(of.overlay), PATHS.operators(of.overlay)].filter(
            (one, at) => at === 0 || has(`${one}/kustomization.yaml`),
          );
    return folders.flatMap(one => built(text, one, read));
  },
  diverts: deploysElse,
  isKept,
  strangers: strangerIssues,
};
