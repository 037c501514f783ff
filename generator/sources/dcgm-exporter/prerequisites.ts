import { sh } from '../../lib/shell.ts';
import { code } from '../../lib/template.ts';
import type { Guide } from '../../model/guide.ts';
import type { Setup, SourcePrerequisite } from '../../model/source.ts';
import type { Options } from './options.ts';

/** What must be true of the GPU operator, by who makes the ServiceMonitor of its exporter. */
export const prerequisites = ({ name, options, guide }: Setup<Options>): readonly SourcePrerequisite[] => {
  const watched = guide.operatorNamespaces?.prerequisite(options.namespace, 'GPU operator');
  return {
    'gpu-operator': [theirs(options, guide)],
    here: [ours(name, options, guide), ...(watched ? [watched] : [])],
    nobody: [],
  }[options.managedBy];
};

const theirs = ({ namespace, service }: Options, { operatorNamespaces }: Guide): SourcePrerequisite => ({
  title: 'The GPU operator collects its exporter',
  why: 'GPU panels and alerts read what its own ServiceMonitor collects; a second one would store every series twice.',
  how: `On by default from operator 26.7 on: \`dcgmExporter.serviceMonitor.enabled\` of the ClusterPolicy${operatorNamespaces ? `, and ${operatorNamespaces.mark} on its namespace` : ''}.`,
  verify: { run: [{ intent: 'objects', kinds: ['servicemonitor'], in: { namespace } }], expect: `\`${service}\`` },
});

/** The operator deletes its own monitor once the setting is off, and makes it again while it is on. */
const ours = (name: string, { namespace, service }: Options, { cli }: Guide): SourcePrerequisite => ({
  title: 'The GPU operator does not collect its exporter itself',
  why: `ServiceMonitor \`${name}\` collects it. With the operator's own beside it, every series would be stored twice and every sum be twice as high.`,
  how: `Switch the operator's own off; it deletes it: ${code(sh`${cli} patch clusterpolicies.nvidia.com --all --type merge -p '{"spec":{"dcgmExporter":{"serviceMonitor":{"enabled":false}}}}'`)}. Where the ClusterPolicy is in Git, write it there.`,
  verify: {
    run: [
      {
        intent: 'objects',
        kinds: ['clusterpolicies.nvidia.com'],
        in: 'cluster',
        as: { path: '{.items[*].spec.dcgmExporter.serviceMonitor.enabled}' },
      },
      { intent: 'objects', kinds: ['servicemonitors'], in: { namespace } },
    ],
    expect: `\`false\` (before operator 26.7 also nothing), and no \`${service}\` among the monitors`,
  },
});
