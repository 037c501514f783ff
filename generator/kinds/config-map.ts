import { parseStream } from '../lib/documents.ts';
import { memo } from '../lib/memo.ts';
import type { Path } from '../lib/yaml.ts';
import { type Content, type FileKind, isManifest, type Manifest } from '../model/artifact.ts';
import type { NotifyingView } from '../views/notifying.ts';
import { texts } from '../views/reading.ts';
import type { RuleView, ScrapeView } from '../views/views.ts';
import { readAlertmanagerYml } from './alertmanager-yml/read.ts';
import { fileKindOf } from './file-kind.ts';
import { readPrometheusYml } from './prometheus-yml.ts';
import { readRulesFile } from './rules-file.ts';

/** A line that a file of Prometheus or Alertmanager begins a section with. */
const SECTION = /^(?:groups|scrape_configs|rule_files|route|receivers)[ \t]*:/m;

interface FileInside {
  readonly kind: FileKind;
  readonly data: unknown;
  readonly path: Path;
}

/** The files in a ConfigMap that Prometheus or Alertmanager read where nothing but a volume brings them. */
const filesIn = memo((object: Manifest): readonly FileInside[] =>
  Object.entries(texts(object['data'])).flatMap(([key, text]) => {
    const data = SECTION.test(text) ? parseStream(text)[0]?.value : undefined;
    const kind = fileKindOf(data);
    return kind === undefined ? [] : [{ kind, data, path: ['data', key] }];
  }),
);

/** Files that a program reads by their kinds, and where they stand: a file itself, or those in a ConfigMap. */
export const programFilesIn = (content: Content): readonly FileInside[] =>
  isManifest(content)
    ? content.kind === 'ConfigMap'
      ? filesIn(content)
      : []
    : [{ kind: content.kind, data: content.data, path: [] }];

const ofKind = (object: Manifest, kind: FileKind) => filesIn(object).filter(file => file.kind === kind);

export const readConfigMapRules = (object: Manifest): readonly RuleView[] =>
  ofKind(object, 'rules-file').flatMap(file => readRulesFile(file, file.path));

export const readConfigMapScrapes = (object: Manifest): readonly ScrapeView[] =>
  ofKind(object, 'prometheus-yml').flatMap(file => readPrometheusYml(file, file.path));

export const readConfigMapRoutes = (object: Manifest): readonly NotifyingView[] =>
  ofKind(object, 'alertmanager-yml').map(file => readAlertmanagerYml(file, file.path));
