import { closeSync, openSync, writeSync } from 'node:fs';
import { groupBy } from '../../generator/lib/sort.ts';
import type { Family, Labels } from './family.ts';
import type { Stored } from './world.ts';

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const selector = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

/** What a source answers to a scrape (Prometheus text format 0.0.4, which knows no `info`: such metrics are gauges). */
export const exposition = (families: readonly Family[], time: number): string =>
  families
    .map(({ name, type, help, series }) => {
      const lines = series.flatMap(({ name: own, labels, read }) => {
        const value = read(time);
        return value === undefined ? [] : [`${own}${selector(labels)} ${value}\n`];
      });
      const head = `# HELP ${name} ${help}\n# TYPE ${name} ${type === 'info' ? 'gauge' : type}\n`;
      return lines.length === 0 ? '' : head + lines.join('');
    })
    .join('');

const BUFFER = 4 * 1024 * 1024;

/** What is written into a file for `promtool tsdb create-blocks-from openmetrics`, and how much that was. */
export interface Written {
  readonly series: number;
  readonly samples: number;
}

/**
 * Writes a stretch of time of many series, one after the other (OpenMetrics 1.0 with timestamps). Types are left out:
 * blocks keep none, and counters without `_total`, which some sources have, are none in OpenMetrics.
 */
export function writeOpenMetrics(
  file: string,
  series: readonly Stored[],
  { start, end, step }: { readonly start: number; readonly end: number; readonly step: number },
): Written {
  const handle = openSync(file, 'w');
  let text = '';
  let samples = 0;
  let shown = 0;
  // The series of one name stand together, as the format asks.
  for (const same of groupBy(series, ({ name }) => name).values())
    for (const { name, labels, read } of same) {
      const head = `${name}${selector(labels)} `;
      const before = samples;
      for (let time = start; time <= end; time += step) {
        const value = read(time);
        if (value === undefined) continue;
        text += `${head}${value} ${time}\n`;
        samples++;
      }
      if (samples > before) shown++;
      if (text.length > BUFFER) {
        writeSync(handle, text);
        text = '';
      }
    }
  writeSync(handle, `${text}# EOF\n`);
  closeSync(handle);
  return { series: shown, samples };
}
