import { parseStream } from '../lib/documents.ts';
import { memo } from '../lib/memo.ts';
import { type Content, type FileKind, isManifest, type Manifest } from '../model/artifact.ts';
import type { NotifyingView } from '../views/notifying.ts';
import { texts } from '../views/reading.ts';
import type { RuleView, ScrapeView } from '../views/views.ts';
import { readAlertmanagerYml } from './alertmanager-yml/read.ts';
import { type FileInside, fileKindOf, SECTION } from './file-kind.ts';
import { filesInValues } from './helm-values.ts';
import { readPrometheusYml } from './prometheus-yml.ts';
import { readRulesFile } from './rules-file.ts';

/** The files in a ConfigMap that Prometheus or Alertmanager read where nothing but a volume brings them. */
const filesIn = memo((object: Manifest): readonly FileInside[] =>
  Object.entries(texts(object['data'])).flatMap(([key, text]) => {
    const data = SECTION.test(text) ? parseStream(text)[0]?.value : undefined;
    const kind = fileKindOf(data);
    return kind === undefined ? [] : [{ kind, data, path: ['data', key] }];
  }),
);

/** Files that a program reads by their kinds, and where they stand: a file itself, and those in a ConfigMap or in values. */
export const programFilesIn = (content: Content): readonly FileInside[] =>
  isManifest(content)
    ? content.kind === 'ConfigMap'
      ? filesIn(content)
      : filesInValues(content)
    : content.kind === 'helm-values'
      ? filesInValues(content)
      : [{ kind: content.kind, data: content.data, path: [] }];

const ofKind = (content: Content, kind: FileKind) => programFilesIn(content).filter(file => file.kind === kind);

export const readConfigMapRules = (object: Manifest): readonly RuleView[] =>
  ofKind(object, 'rules-file').flatMap(file => readRulesFile(file, file.path));

export const readScrapesInside = (content: Content): readonly ScrapeView[] =>
  ofKind(content, 'prometheus-yml').flatMap(file => readPrometheusYml(file, file.path));

export const readRoutesInside = (content: Content): readonly NotifyingView[] =>
  ofKind(content, 'alertmanager-yml').map(file => readAlertmanagerYml(file, file.path));
