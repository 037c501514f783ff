import { tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { type Matcher, matcherText, readMatcher } from '../model/matcher.ts';
import { alertLabels, contradiction, routesBelow, taken } from '../model/routes.ts';
import { rulesOf } from '../model/views.ts';

const shown = (matchers: readonly Matcher[]): string =>
  tick(`{${matchers.map(({ name, op, value }) => `${name}${op}"${value}"`).join(', ')}}`);

/**
 * C-03, C-23: a route for a label that no alert carries is a slip of the hand, or the rest of an alert that is gone.
 */
export const check = defineCheck({
  law: 'Every route takes some alert',
  looksAt: 'routes',
  *overlay({ overlay, index }) {
    const alerts = index.all('PrometheusRule').flatMap(({ object }) =>
      rulesOf(object)
        .filter(({ alerts: alerting }) => alerting)
        .map(rule => ({
          namespace: object.metadata.namespace,
          labels: alertLabels(rule, object.metadata.namespace ?? '', overlay),
        })),
    );
    const local = overlay.platform.facts.routesOwnNamespaceOnly;
    // Each namespace with alerts has a copy of the same routes: one that takes something in any of them is of use.
    const routes = new Map<
      string,
      { readonly matchers: readonly Matcher[]; used: boolean; readonly about: (typeof configs)[number] }
    >();
    const configs = index.all('AlertmanagerConfig');
    for (const about of configs)
      for (const { matchers } of routesBelow(about.object)) {
        const known = routes.get(shown(matchers)) ?? { matchers, used: false, about };
        known.used ||= alerts.some(
          ({ namespace, labels }) =>
            (!local || namespace === about.object.metadata.namespace) && taken(matchers, labels) !== 'no',
        );
        routes.set(shown(matchers), known);
      }
    for (const [text, { matchers, used, about }] of routes) {
      if (used || alerts.length === 0 || contradiction(matchers)) continue;
      const written = overlay.config.routes.findIndex(
        ({ match = {}, matchers: more = [] }) =>
          Object.keys(match).length + more.length === matchers.length &&
          Object.entries(match).every(([name, value]) =>
            matchers.some(matcher => matcher.name === name && matcher.value === value),
          ) &&
          more.map(readMatcher).every(one => matchers.some(matcher => matcherText(matcher) === matcherText(one))),
      );
      // A receiver's list of severities makes a route too; that no alert has one of them just now is no fault.
      if (written < 0 && matchers.every(({ name }) => name === 'severity')) continue;
      yield {
        level: 'warning',
        about,
        ...(written < 0
          ? {}
          : { at: overlay.at(['routes', written, overlay.config.routes[written]?.match ? 'match' : 'matchers']) }),
        what: `no alert carries ${text}`,
        why: 'the route would never be taken: its alerts go elsewhere, or to nobody',
        fix: 'give an alert the label (`alerts.<Alert>.labels`), or take the route out',
      };
    }
  },
});
