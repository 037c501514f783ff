import { masked } from '../../../kinds/collector/masks.ts';
import { finds, re2 } from '../../../lib/re2.ts';
import { listing, tick } from '../../../lib/words.ts';
import { unsupported } from '../../../model/artifact.ts';
import type { Refusal } from '../../../model/platform.ts';
import type { OwnSetting } from '../options.ts';
import { KEPT } from './log-alerts.ts';

/**
 * Alerts on logs whose own examples show that they do not do what they are for. Lines are judged as they reach Loki, with
 * secrets masked; that they reach it so is seen on a running collector (`test/tools/cluster-log-alerts.test.ts`).
 */
export function refusedLines({ options: { own } }: OwnSetting): readonly Refusal[] {
  const kept = (line: string) => (own.collector ? masked(line, own.collector.mask) : line);
  return Object.entries(own.loki?.alerts ?? {}).flatMap(([alert, given]) => {
    const { pattern, fires, silent, summary, description } = given;
    const refused = (path: readonly (string | number)[], why: string, fix: string): Refusal => ({
      ...unsupported(why, fix),
      part: 'platform',
      at: ['platform', 'own', 'loki', 'alerts', alert, ...path],
    });
    const named = (['summary', 'description'] as const).flatMap(key =>
      [...{ summary, description }[key].matchAll(/\$labels\.(\w+)/g)]
        .filter(([, label = '']) => !KEPT.includes(label))
        .map(([, label = '']) =>
          refused(
            [key],
            `${alert} names label ${tick(label)}, which its query does not keep: the message would have a hole there`,
            `name ${listing(KEPT, 4, 'or')}`,
          ),
        ),
    );
    if (re2(pattern) === null) return named;
    return [
      ...named,
      ...fires.flatMap((line, index) => {
        if (finds(pattern, kept(line))) return [];
        const isMasked = finds(pattern, line);
        return [
          refused(
            ['fires', index],
            isMasked
              ? `the collector masks what ${tick(pattern)} looks for: the line reaches Loki as ${tick(kept(line))}, and ${alert} would never fire`
              : `${tick(pattern)} does not find this line, so ${alert} would not count it`,
            isMasked
              ? 'look for a part of the line that is no secret'
              : 'change the pattern, or take the line out; what is written in several lines is counted line by line',
          ),
        ];
      }),
      ...silent.flatMap((line, index) =>
        finds(pattern, kept(line))
          ? [
              refused(
                ['silent', index],
                `${tick(pattern)} finds this line, so ${alert} would count it`,
                'make the pattern narrower, or take the line out',
              ),
            ]
          : [],
      ),
    ];
  });
}
