import type { Path } from '../../lib/yaml.ts';
import type { FileContent } from '../../model/artifact.ts';
import type { Integrations } from '../../model/integration.ts';
import { type Matcher, readMatcher } from '../../promql/matcher.ts';
import type { NotifyingView } from '../../views/notifying.ts';
import { fields, type Json, words } from '../../views/reading.ts';
import { readNotifying } from '../notifying/read.ts';
import { periodsIn } from './periods.ts';

/** Who gets which alert, by an `alertmanager.yml`; matchers in the older forms `match` and `match_re` too. */
export const readAlertmanagerYml = ({ data }: Pick<FileContent, 'data'>, root: Path = []): NotifyingView =>
  readNotifying(fields(data), root, {
    groupBy: 'group_by',
    groupWait: 'group_wait',
    groupInterval: 'group_interval',
    repeatInterval: 'repeat_interval',
    muted: 'mute_time_intervals',
    active: 'active_time_intervals',
    inhibitions: 'inhibit_rules',
    muteTimes: ['time_intervals', 'mute_time_intervals'],
    matchers: route => matchersIn(route, ''),
    sides: [rule => matchersIn(rule, 'source_'), rule => matchersIn(rule, 'target_')],
    integrations: ({ name: _, ...integrations }) => integrations as Integrations,
    periods: periodsIn,
  });

/** Matchers as texts, and the older maps of label to value and to regular expression (alertmanager, config.Route). */
const matchersIn = (given: Json, side: string): readonly Matcher[] => [
  ...Object.entries(fields(given[`${side}match`])).map(
    ([name, value]): Matcher => ({ name, value: String(value), op: '=' }),
  ),
  ...Object.entries(fields(given[`${side}match_re`])).map(
    ([name, value]): Matcher => ({ name, value: String(value), op: '=~' }),
  ),
  ...words(given[`${side}matchers`]).flatMap(text => readable(text)),
];

/** A matcher that may lack its quotes: `severity=critical` (alertmanager, pkg/labels/parse.go). */
function readable(text: string): Matcher[] {
  const [, name, op, rest] = /^([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(=~|!~|!=|=)(.*)$/s.exec(text.trim()) ?? [];
  if (name === undefined || op === undefined || rest === undefined) return [];
  const value = rest.trim();
  return [/^".*"$/s.test(value) ? readMatcher(`${name}${op}${value}`) : { name, op: op as Matcher['op'], value }];
}
