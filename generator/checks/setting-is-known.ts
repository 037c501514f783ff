import { programFilesIn } from '../kinds/config-map.ts';
import keys from '../kinds/program-keys.json' with { type: 'json' };
import { nearest } from '../lib/names.ts';
import { isRecord } from '../lib/record.ts';
import { listing, tick } from '../lib/words.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileKind } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';

const TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = keys.types;
const ROOTS: Readonly<Record<string, string>> = keys.roots;

/** The struct of a list of scrapes, which is a file of its own where another file names it. */
const SCRAPE = TYPES[ROOTS['prometheus-yml'] ?? '']?.['scrape_configs'] ?? '';

/**
 * What other programs read in files of rules: Thanos (docs/components/rule.md), Mimir and its tool (docs: ruler), Loki (docs:
 * recording rules), vmalert (docs: groups).
 */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['partial_response_strategy', 'source_tenants', 'align_evaluation_time_on_interval', 'evaluation_delay'],
  ...['remote_write', 'namespace', 'namespaces', 'tests', 'evaluation_interval', 'rule_files'],
  ...['type', 'concurrency', 'params', 'headers', 'notifier_headers', 'eval_offset', 'eval_delay', 'eval_alignment'],
  ...['tenant', 'extra_filter_labels', 'debug', 'update_entries_limit'],
]);

const { prometheus, alertmanager } = keys.versions;

/** Modules of Prometheus count on from its version 3: v0.315 is 3.15. */
const PROMETHEUS = `Prometheus ${prometheus.replace(/^v0\.(\d)(\d\d)/, (_, major, minor) => `${major}.${Number(minor)}`)}`;

const PROGRAMS: Partial<Readonly<Record<FileKind, string>>> = {
  'prometheus-yml': PROMETHEUS,
  'rules-file': PROMETHEUS,
  'alertmanager-yml': `Alertmanager ${alertmanager.slice(1)}`,
};

/** Keys within a value that the struct it is read into does not have, each with those that it has. */
function* unknown(
  value: unknown,
  struct: string,
  path: Path,
): Generator<{ readonly path: Path; readonly key: string; readonly known: readonly string[] }> {
  const known = TYPES[struct];
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* unknown(item, struct, [...path, at]);
  else if (isRecord(value) && known && !('*' in known))
    for (const [key, inner] of Object.entries(value)) {
      const next = known[key];
      if (next === undefined) yield { path: [...path, key], key, known: Object.keys(known) };
      else if (next !== '') yield* unknown(inner, next, [...path, key]);
    }
}

/**
 * Both programs read their files strictly (prometheus, config/config.go, LoadFile, and model/rulefmt/rulefmt.go, Parse;
 * alertmanager, config/config.go, Load). What keys there are is read from their structs by `test/tools/keys/keys.ts`.
 */
export const check = defineCheck({
  law: 'A file of Prometheus or Alertmanager has no key that the program does not know',
  looksAt: ['scrapes', 'rules', 'routes'],
  anywhere: true,
  *views({ about }) {
    for (const { kind, data, path: root } of programFilesIn(about.form === 'object' ? about.object : about.file)) {
      const program = PROGRAMS[kind];
      if (program === undefined) continue;
      const struct = kind === 'prometheus-yml' && Array.isArray(data) ? SCRAPE : (ROOTS[kind] ?? '');
      for (const { path, key, known } of unknown(data, struct, root)) {
        if (kind === 'rules-file' && ELSEWHERE.has(key)) continue;
        const near = nearest(key, known);
        yield {
          path,
          part: 'key',
          what: `${program} knows no key ${tick(key)} here`,
          why: 'it would refuse the whole file: it would not start, or keep the one before',
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : 'take the key out, or put it where it belongs',
        };
      }
    }
  },
});
