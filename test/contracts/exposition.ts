/** One sample of a text exposition. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric of a text exposition: its type and its samples. */
export interface Family {
  readonly type: string;
  readonly samples: Sample[];
}

const COMMENT = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) ?(.*)$/;
const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)(?: \d+)?(?: # .*)?$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"/g;
const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/**
 * Reads text expositions of one target, scraped one after the other (Prometheus, `exposition_formats.md`). What any of
 * them has is in the answer. Throws at the first line that is none.
 */
export function read(texts: readonly string[]): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const text of texts) {
    let open: [string, Family] | undefined;
    for (const line of text.split('\n').filter(line => line !== '' && !line.startsWith('# EOF'))) {
      const [, word, name = '', rest = ''] = COMMENT.exec(line) ?? [];
      if (word === 'TYPE') {
        const family = families.get(name) ?? { type: rest.trim(), samples: [] };
        if (family.type !== rest.trim()) throw new Error(`${name} is a ${family.type} and a ${rest}`);
        families.set(name, family);
        open = [name, family];
      }
      if (word !== undefined || line.startsWith('#')) continue;
      const sample = SAMPLE.exec(line);
      if (!sample) throw new Error(`not an exposition line: ${line}`);
      const [, series = '', labels = '', value = ''] = sample;
      if (!open || !(SUFFIXES[open[1].type] ?? ['']).some(suffix => series === `${open?.[0]}${suffix}`))
        open = [series, families.get(series) ?? { type: 'untyped', samples: [] }];
      families.set(...open);
      const pairs = [...labels.matchAll(LABEL)].map(([, key = '', text = '']) => [key, text]);
      open[1].samples.push({
        name: series,
        labels: Object.fromEntries(pairs),
        value: Number(value.replace('Inf', 'Infinity')),
      });
    }
  }
  return families;
}
