import { notifyingOf, rulesOf } from '../kinds/read.ts';
import { type Origin, show } from '../lib/origin.ts';
import { tick } from '../lib/words.ts';
import { type Artifact, contentOf, namespaceOf } from '../model/artifact.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { type Matcher, matcherText, readMatcher } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';
import { alertLabels, contradiction, getsAlertsOf, routesBelow, taken } from '../views/routes.ts';

const shown = (matchers: readonly Matcher[]): string =>
  tick(`{${matchers.map(({ name, op, value }) => `${name}${op}"${value}"`).join(', ')}}`);

/** A route for a label that no alert carries is a slip of the hand, or the rest of an alert that is gone. */
export const check = defineCheck({
  law: 'Every route takes some alert',
  restsOn: ['A12', 'B5'],
  looksAt: ['routes'],
  anywhere: { not: 'of others not all rules are at hand: a route may wait for alerts from elsewhere' },
  *plan({ overlays }) {
    const looked = overlays.map(overlay => ({ overlay, routes: routesOf(overlay) }));
    // A route that the config says for all overlays may be meant for one: by the name of its cluster, say.
    const used = new Set(looked.flatMap(({ routes }) => routes.flatMap(one => (one.used ? one.key : []))));
    const said = new Set<string>();
    for (const { overlay, routes } of looked)
      for (const { key, matchers, about, written } of routes) {
        if (used.has(key) || said.has(key) || contradiction(matchers)) continue;
        // A receiver's list of severities makes a route too; that no alert has one of them just now is no fault.
        if (written < 0 && matchers.every(({ name }) => name === 'severity')) continue;
        said.add(key);
        yield {
          level: 'warning',
          about,
          ...(written < 0 ? {} : { at: originOf(overlay, written) }),
          what: `no alert carries ${shown(matchers)}`,
          why: 'the route would never be taken: its alerts go elsewhere, or to no receiver',
          fix: 'give an alert the label (`alerts.<Alert>.labels`), or take the route out',
        };
      }
  },
});

const originOf = ({ config, at }: OverlayPlan, index: number): Origin =>
  at(['routes', index, config.routes[index]?.match ? 'match' : 'matchers']);

interface Looked {
  /** The route, with the place of the config that says it: overlays that share the place share the route. */
  readonly key: string;
  readonly matchers: readonly Matcher[];
  readonly used: boolean;
  readonly about: Artifact;
  /** Which of the config's routes it is; -1 for one that follows from a receiver. */
  readonly written: number;
}

/** The routes of an overlay, each once: every namespace with alerts has a copy, and one that takes something is of use. */
function routesOf(overlay: OverlayPlan): Looked[] {
  const artifacts: readonly Artifact[] = [...overlay.objects, ...(overlay.files ?? [])];
  const alerts = artifacts.flatMap(artifact => {
    const content = contentOf(artifact);
    const namespace = namespaceOf(content);
    return rulesOf(content)
      .filter(({ alerts: alerting }) => alerting)
      .map(rule => ({ namespace, labels: alertLabels(rule, namespace, overlay) }));
  });
  if (alerts.length === 0) return [];
  const found = new Map<string, Looked>();
  for (const about of artifacts)
    for (const { matchers } of notifyingOf(contentOf(about)).flatMap(view => [...routesBelow(view)])) {
      const text = shown(matchers);
      const used = alerts.some(
        ({ namespace, labels }) =>
          getsAlertsOf(overlay, namespaceOf(contentOf(about)), namespace) && taken(matchers, labels) !== 'no',
      );
      const known = found.get(text);
      const written = known?.written ?? writtenAs(matchers, overlay);
      const key = JSON.stringify([text, written < 0 ? overlay.name : show(originOf(overlay, written))]);
      found.set(text, { key, matchers, used: used || known?.used === true, about: known?.about ?? about, written });
    }
  return [...found.values()];
}

/** Which of the config's routes asks for these labels. */
const writtenAs = (matchers: readonly Matcher[], { config }: OverlayPlan): number =>
  config.routes.findIndex(
    ({ match = {}, matchers: more = [] }) =>
      Object.keys(match).length + more.length === matchers.length &&
      Object.entries(match).every(([name, value]) =>
        matchers.some(matcher => matcher.name === name && matcher.value === value),
      ) &&
      more.map(readMatcher).every(one => matchers.some(matcher => matcherText(matcher) === matcherText(one))),
  );
