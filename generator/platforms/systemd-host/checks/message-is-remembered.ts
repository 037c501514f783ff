import { tick } from '../../../lib/words.ts';
import { platformOptions } from '../../../model/platform.ts';
import { seconds } from '../../../promql/duration.ts';
import { defineCheck } from '../../../views/check.ts';
import type { RouteView } from '../../../views/notifying.ts';
import type { Options } from '../options.ts';

/**
 * Alertmanager forgets that it sent a message once its retention is over, and sends it again: it warns of a longer
 * `repeat_interval` and goes on (alertmanager, cmd/alertmanager/main.go).
 */
export const check = defineCheck({
  law: 'Alertmanager remembers a message until it is to be sent again',
  looksAt: ['routes'],
  anywhere: { not: 'how long Alertmanager remembers is set in our config' },
  *overlay({ overlay: { config, at }, index }) {
    const { retention } = platformOptions<Options>(config).programs.alertmanager;
    const longest = index
      .seen('notifying')
      .flatMap(({ view: { route } }) => (route ? within(route) : []))
      .flatMap(({ repeatInterval }) => repeatInterval ?? [])
      .sort((a, b) => seconds(b) - seconds(a))[0];
    if (longest === undefined || seconds(longest) <= seconds(retention)) return;
    yield {
      level: 'warning',
      at: at(['platform', 'programs', 'alertmanager', 'retention']),
      what: `Alertmanager remembers messages for ${tick(retention)}, and a route repeats them after ${tick(longest)}`,
      why: 'what still fires is sent again as soon as it is forgotten, and not after the time that the route sets',
      fix: `write ${tick(longest)} or more, or a shorter \`repeatInterval\``,
    };
  },
});

const within = (route: RouteView): readonly RouteView[] => [route, ...route.routes.flatMap(within)];
