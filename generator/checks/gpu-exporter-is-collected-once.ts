import { isMonitor } from '../kinds/read.ts';
import { listing, tick } from '../lib/words.ts';
import { identity, type Manifest } from '../model/artifact.ts';
import { isReserved, type PlatformFacts } from '../model/platform-facts.ts';
import { defineCheck } from '../views/check.ts';
import { dig, selects, words } from '../views/reading.ts';

/** What the operator names its own monitor, and labels its exporter with (NVIDIA/gpu-operator, assets/state-dcgm-exporter). */
const EXPORTER = 'nvidia-dcgm-exporter';
/** Where it is installed: from OperatorHub, and by its Helm chart as documented. */
const HOMES = ['nvidia-gpu-operator', 'gpu-operator'];

/**
 * The GPU operator makes a ServiceMonitor by `dcgmExporter.serviceMonitor.enabled` of its ClusterPolicy, and makes it
 * again while that is on.
 */
export const check = defineCheck({
  law: 'The exporter of the GPU operator is collected by the operator or by another monitor, not by both',
  restsOn: ['B13'],
  looksAt: ['cluster policies'],
  anywhere: true,
  *overlay({ overlay: { objects, platform, partial = false } }) {
    const policies = objects.filter(
      ({ object }) =>
        object.kind === 'ClusterPolicy' &&
        object.apiVersion.startsWith('nvidia.com/') &&
        dig(object, 'spec', 'dcgmExporter', 'enabled') !== false &&
        dig(object, 'spec', 'dcgmExporter', 'serviceMonitor', 'enabled') === true,
    );
    const monitors = objects.filter(({ object }) => takesExporter(object, platform.facts));
    const isThere = objects.some(({ object: { kind } }) => kind === 'ClusterPolicy');
    // Who makes the monitor by a config has said that the operator does not.
    if (partial && !isThere)
      for (const about of monitors)
        yield {
          about,
          level: 'warning',
          path: ['spec', 'selector'],
          what: `${tick(identity(about.object))} collects the exporter of the GPU operator, whose own monitor may do so as well`,
          why: 'where `dcgmExporter.serviceMonitor.enabled` is on, every series of every GPU is stored twice, and every sum is twice as high',
          fix: 'leave it to the operator: write `serviceMonitor: { enabled: true }` into its ClusterPolicy',
        };
    if (monitors.length === 0) return;
    for (const about of policies)
      yield {
        about,
        path: ['spec', 'dcgmExporter', 'serviceMonitor', 'enabled'],
        what: `${tick(identity(about.object))} lets the GPU operator collect its exporter, and so does ${listing(
          monitors.map(({ object }) => identity(object)),
        )}`,
        why: 'every series of every GPU would be stored twice, and every sum be twice as high',
        fix: `write \`enabled: false\` there, or take ${listing(
          monitors.map(({ object }) => identity(object)),
          4,
          'and',
        )} away`,
      };
  },
});

/** Whether a monitor that is not the operator's own finds the exporter of the operator. */
function takesExporter(object: Manifest, facts: PlatformFacts): boolean {
  const { name, namespace = '' } = object.metadata;
  if (!isMonitor(object) || (object.kind === 'ServiceMonitor' && name === EXPORTER)) return false;
  if (!selects(dig(object, 'spec', 'selector'), { app: EXPORTER })) return false;
  const named = words(dig(object, 'spec', 'namespaceSelector', 'matchNames'));
  const any = dig(object, 'spec', 'namespaceSelector', 'any') === true;
  return any || (named.length > 0 ? named : [namespace]).some(one => HOMES.includes(one) || isReserved(one, facts));
}
