import { capital } from '../../lib/words.ts';
import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { type Grain, level, measured, promql, rate, where } from '../../promql/promql.ts';
import { m, REAL } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: the nodes that its exporters run on. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => {
  const by = (...labels: string[]): Grain => ({ where: at.scope, by: labels });
  const here = where(at.scope);
  const real = where({ ...at.scope, ...REAL });
  const nodes: Row = {
    title: `${capital(at.words.machineKind)}s`,
    panels: [
      panel('timeseries', `CPU by ${at.words.machineKind}`, {
        headline: true,
        description: 'Share of CPU time that is not idle.',
        queries: [
          measured(
            promql`100 * (1 - avg by (instance) (rate(${m.cpu}${where({ ...at.scope, mode: 'idle' })}[5m])))`,
            'percent',
            ['instance'],
          ),
        ],
        limits: [{ alert: 'NodeCpuHigh', threshold: 'percent' }],
      }),
      panel('timeseries', `Memory by ${at.words.machineKind}`, {
        headline: true,
        description: 'Share of memory that is not available.',
        queries: [
          measured(
            promql`max by (instance) (100 * (1 - ${m.memoryAvailable}${here} / ${m.memoryTotal}${here}))`,
            'percent',
            ['instance'],
          ),
        ],
        limits: [{ alert: 'NodeMemoryHigh', threshold: 'percent' }],
      }),
      panel('timeseries', 'Load', {
        description:
          'Tasks that run or wait for a CPU, averaged over five minutes. Above the number of CPUs they wait.',
        queries: [level('max', m.load, by('instance'))],
      }),
      panel('timeseries', 'Network', {
        description: `Data that came into each ${at.words.machineKind} and left it, over all interfaces.`,
        queries: [
          { query: rate(m.received, by('instance')), legend: 'received {{instance}}' },
          { query: rate(m.sent, by('instance')), legend: 'sent {{instance}}' },
        ],
      }),
    ],
  };
  const disks: Row = {
    title: 'Disks',
    panels: [
      panel('bargauge', 'Room left', {
        description:
          'Share of each filesystem that is left. Filesystems in memory, layers of containers and what is mounted read-only are left out.',
        queries: [
          measured(
            promql`min by (instance, mountpoint) (100 * ${m.available}${real} / ${m.size}${real} unless ${m.readOnly}${real} == 1)`,
            'percent',
            ['instance', 'mountpoint'],
          ),
        ],
        steps: [
          { at: 0, color: 'red' },
          { at: 10, color: 'yellow' },
          { at: 20, color: 'green' },
        ],
      }),
      panel('timeseries', 'Busy disks', {
        description: 'Share of time in which a disk had something to do.',
        queries: [
          measured(promql`max by (instance, device) (rate(${m.busy}${here}[5m]))`, 'ratio', ['instance', 'device']),
        ],
      }),
    ],
  };
  return [
    dashboard('node-exporter', {
      title: `${capital(at.words.machineKind)}s`,
      description: `The ${at.words.machineKind}s that run all of this: processors, memory and disks.`,
      filters: [{ label: 'instance', title: capital(at.words.machineKind), of: at.up }],
      tags: ['nodes', 'infrastructure'],
      rows: [nodes, disks],
    }),
  ];
};
