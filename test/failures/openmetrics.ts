import type { Series } from './record.ts';

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

const selector = (labels: Series['labels']): string => {
  const pairs = Object.entries(labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};

/** Series as OpenMetrics 1.0 with timestamps, those of one name together. Types are left out: contracts have them. */
export function toOpenMetrics(series: readonly Series[]): string {
  const lines = series.map(({ name, labels, samples }) => {
    const head = `${name}${selector(labels)}`;
    return { head, text: samples.map(([time, value]) => `${head} ${value} ${time}\n`).join('') };
  });
  return `${lines
    .sort((a, b) => (a.head < b.head ? -1 : 1))
    .map(({ text }) => text)
    .join('')}# EOF\n`;
}

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+) (\d+)$/;
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"/g;

const plain = (text: string): string => text.replaceAll(/\\(.)/g, (_, char) => (char === 'n' ? '\n' : char));

/** Series of a text that `toOpenMetrics` has written. */
export function fromOpenMetrics(text: string): readonly Series[] {
  const series = new Map<string, { name: string; labels: Series['labels']; samples: [number, string][] }>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, labels = '', value, time] = LINE.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`no sample: ${line}`);
    const key = `${name}{${labels}}`;
    const one = series.get(key) ?? {
      name,
      labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, label = '', text = '']) => [label, plain(text)])),
      samples: [],
    };
    one.samples.push([Number(time), value]);
    series.set(key, one);
  }
  return [...series.values()];
}
