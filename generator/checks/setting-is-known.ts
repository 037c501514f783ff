import { laterFor, settingsOf } from '../kinds/program-settings.ts';
import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { contentOf } from '../model/artifact.ts';
import { defineCheck } from '../views/check.ts';

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

/**
 * Both programs read their files strictly (prometheus, config/config.go, LoadFile, and model/rulefmt/rulefmt.go, Parse;
 * alertmanager, config/config.go, Load). What keys there are is read from their structs by `test/tools/keys/keys.ts`.
 */
export const check = defineCheck({
  law: 'A file of Prometheus or Alertmanager has no key that the program does not know',
  looksAt: ['scrapes', 'rules', 'routes'],
  anywhere: true,
  *views({ about }) {
    for (const { kind, program, struct, keys, json, path: home } of settingsOf(contentOf(about)))
      for (const key of Object.hasOwn(keys, '*') ? [] : Object.keys(json)) {
        if (Object.hasOwn(keys, key) || (kind === 'rules-file' && ELSEWHERE.has(key))) continue;
        const later = laterFor(kind, struct, key);
        if (later !== undefined) {
          yield {
            path: [...home, key],
            part: 'key',
            level: 'warning',
            what: `${tick(key)} here needs ${later}: ${program} does not know it`,
            why: 'an older one would refuse the whole file: it would not start, or keep the one before',
            fix: `make sure that ${later} or a later one reads it`,
          };
          continue;
        }
        const near = nearest(key, Object.keys(keys));
        yield {
          path: [...home, key],
          part: 'key',
          what: `${program} knows no key ${tick(key)} here`,
          why: 'it would refuse the whole file: it would not start, or keep the one before',
          fix: near.length > 0 ? `write ${listing(near, 4, 'or')}` : 'take the key out, or put it where it belongs',
        };
      }
  },
});
