import type { Origin } from '../lib/origin.ts';
import {
  type Content,
  type FileArtifact,
  isManifest,
  isUnsupported,
  type ObjectArtifact,
  type Unsupported,
} from '../model/artifact.ts';
import { type Issue, inOverlay } from '../model/issue.ts';
import type { Delivery } from '../model/plan.ts';
import type { Platform, RuleSet } from '../model/platform.ts';
import { dashboardUrl, type NamedDashboard } from './dashboards.ts';
import type { LoadedConfig } from './load.ts';
import type { Once } from './memo.ts';
import { link, PATHS } from './paths.ts';

/** What a platform's answer may be: objects and files, or why there are none. */
type Answer = readonly Content[] | Content | Unsupported;

/** An overlay while it is put together, part by part. */
export interface Assembly {
  readonly loaded: LoadedConfig;
  readonly platform: Platform;
  readonly delivery: Delivery;
  /** The base that it is a change of. */
  readonly ground: string;
  readonly links: RuleSet['links'];
  readonly once: Once;
  /** The objects so far, in the order they were added. */
  readonly objects: readonly ObjectArtifact[];
  /** The files so far. */
  readonly files: readonly FileArtifact[];
  /**
   * Adds the objects and files of a part of the base. `key` holds all that they follow from beside what the whole overlay has in
   * common: overlays with equal keys share them. `locate` finds parts of them that the config says elsewhere.
   */
  readonly add: (
    part: string,
    origin: Origin,
    key: readonly unknown[],
    make: () => Answer,
    locate?: (content: Content) => NonNullable<ObjectArtifact['locate']>,
  ) => void;
}

/** What an overlay is put together from. */
type Ground = Pick<Assembly, 'loaded' | 'platform' | 'delivery' | 'ground' | 'once'> & {
  /** Where alerts lead to. */
  readonly dashboards: readonly NamedDashboard[];
};

/** Begins an overlay. What its platform cannot do is added to the issues. */
export function assembly({ loaded, platform, delivery, ground, dashboards, once }: Ground, issues: Issue[]): Assembly {
  const { name, config } = loaded;
  const links: RuleSet['links'] = rule => {
    const dashboard = dashboardUrl(rule, dashboards, config);
    return {
      runbook_url: link(config.repository, PATHS.runbook(config.name, rule.name)),
      ...(dashboard === undefined ? {} : { dashboard_url: dashboard }),
    };
  };
  const objects: ObjectArtifact[] = [];
  const files: FileArtifact[] = [];
  const context = [
    config.name,
    config.platform,
    config.repository,
    config.grafana,
    delivery.name,
    delivery.follows(config),
  ];
  const add: Assembly['add'] = (part, origin, key, make, locate) => {
    const answer = once([part, key, context], () => {
      const made = make();
      return isUnsupported(made)
        ? made
        : [made].flat().map(one => (isManifest(one) ? delivery.decorate(one, config.name, platform) : one));
    });
    if (isUnsupported(answer)) issues.push(cannot(platform.name, part, answer, origin, name));
    else
      for (const content of answer) {
        const about = { part, origin, ...(locate ? { locate: locate(content) } : {}) };
        if (isManifest(content))
          objects.push(
            once(['artifact', part, origin, content.kind, content.metadata, key, context], () => ({
              form: 'object',
              object: content,
              ...about,
            })),
          );
        else
          files.push(
            once(['artifact', part, origin, content.path, key, context], () => ({
              form: 'file',
              file: content,
              ...about,
            })),
          );
      }
  };
  return { loaded, platform, delivery, ground, links, once, objects, files, add };
}

/** What a platform cannot do, at the config's line. */
export const cannot = (
  platform: string,
  part: string,
  { unsupported }: Unsupported,
  at: Origin,
  overlay: string,
): Issue => ({
  id: 'platform-can-do-it',
  level: 'error',
  what: `platform \`${platform}\` cannot do this for \`${part}\``,
  why: unsupported.why,
  fix: unsupported.fix,
  at,
  ...inOverlay(overlay),
});
