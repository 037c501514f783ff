import { tick } from '../../lib/words.ts';
import { type Content, isManifest, nameOf } from '../../model/artifact.ts';
import { textsWithin } from '../../views/reading.ts';

/** API groups of OpenShift alone: `route.openshift.io`, `config.openshift.io`, `monitoring.openshift.io` and the like. */
const GROUP = /^(?:[a-z.]+\.)?openshift\.io\//;

/** What lies in a namespace of OpenShift, or asks the Thanos Querier that every cluster has. */
const HOME = /^openshift-/;
const QUERIER = /\bthanos-querier\.openshift-monitoring\.svc\b/;

/** What in an object only OpenShift has. */
export function signIn(content: Content): string | undefined {
  if (!isManifest(content)) return undefined;
  const { apiVersion, metadata } = content;
  if (GROUP.test(apiVersion)) return `${tick(nameOf(content))} of ${tick(apiVersion)}`;
  if (HOME.test(metadata.namespace ?? '')) return `namespace ${tick(metadata.namespace ?? '')}`;
  if (!content.kind.startsWith('Grafana')) return undefined;
  for (const [, text] of textsWithin(content['spec'], '', 0))
    if (QUERIER.test(text)) return `the Thanos Querier that ${tick(nameOf(content))} asks`;
  return undefined;
}
