import { fileIn } from '../../kinds/file-text.ts';
import type { FileKind } from '../../model/artifact.ts';
import type { Reading } from '../../model/bundle.ts';

/** Where this delivery has its files: a folder for each machine. */
export const PATHS = { overlay: (overlay: string) => `overlays/${overlay}` } as const;

/** Files of people in the folder of a machine: they are installed along, and no run touches them. */
const KEPT =
  /^overlays\/[^/]+\/(?:(?:rules|scrapes|log-rules)\/custom\/|loki\/rules\/fake\/(?!observability\.yml$))[^/]+\.yml$/;

/** The kind of each file of a machine, by its path below the folder. Those of people are none of them. */
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:prometheus|scrapes\/[^/]+)\.yml$/, 'prometheus-yml'],
  [/^(?:rules\/[^/]+|log-rules\/observability|loki\/rules\/fake\/observability)\.yml$/, 'rules-file'],
  [/^otel-collector\.yml$/, 'collector-yml'],
  [/^loki\.yml$/, 'loki-yml'],
  [/^alertmanager\.yml$/, 'alertmanager-yml'],
  [/^grafana\/dashboards\/[^/]+\.json$/, 'dashboard-json'],
  [/^systemd\/[^/]+\.(?:service|timer)$/, 'systemd-unit'],
  [/^datadog\/openmetrics\.d\/[^/]+\.yaml$/, 'yaml-file'],
  [/^(?:blackbox|grafana\/provisioning\/[^/]+\/[^/]+)\.yml$/, 'yaml-file'],
];

function shownIn(whole: string) {
  const [, overlay, path = ''] = /^overlays\/([^/]+)\/(.+)$/.exec(whole) ?? [];
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
  return overlay === undefined || kind === undefined ? undefined : { overlay, path, kind };
}

export const reading: Reading = {
  applies: () => undefined,
  grants: () => undefined,
  deploys: () => false,
  keeps: () => undefined,
  shows: path => {
    const overlay = shownIn(path)?.overlay;
    return overlay === undefined ? undefined : { overlay };
  },
  read: (path, text) => {
    const shown = shownIn(path);
    if (!shown) throw new Error('no file of a machine');
    return { kind: shown.kind, path: shown.path, data: fileIn(shown.kind, text) };
  },
  folder: of => (of === 'bootstrap' ? 'overlays/' : `${PATHS.overlay(of.overlay)}/`),
  feeds: () => undefined,
  arrives: () => [],
  diverts: () => undefined,
  isKept: path => KEPT.test(path),
  strangers: () => [],
};
