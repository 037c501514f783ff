import { re2 } from '../lib/re2.ts';
import type { Config, Route } from '../model/config.ts';
import { readMatcher } from '../promql/matcher.ts';
import type { Finding } from '../schema/finding.ts';

/** What is wrong with routes that their schema takes: it knows no two keys of which there must be one. */
export const routeFindings = ({ routes }: Pick<Config, 'routes'>): Finding[] =>
  routes.flatMap((route, index) =>
    [...faultsOf(route)].map(finding => ({ ...finding, path: ['routes', index, ...finding.path] })),
  );

function* faultsOf({ match, matchers = [], receiver, receivers }: Route): Generator<Finding> {
  if (!match && matchers.length === 0)
    yield {
      path: [],
      keyword: 'rule',
      says: 'the route has neither `match` nor `matchers`',
      fix: 'add `match` with the labels of the alerts that it takes; a receiver that takes all of a severity needs no route',
    };
  if (receiver === undefined && receivers === undefined)
    yield {
      path: [],
      keyword: 'rule',
      says: 'the route has neither `receiver` nor `receivers`',
      fix: 'add `receiver` with a name under `receivers`',
    };
  if (receiver !== undefined && receivers !== undefined)
    yield {
      path: ['receivers'],
      at: 'key',
      keyword: 'rule',
      says: 'the route has both `receiver` and `receivers`',
      fix: 'name all of them under `receivers`',
    };
  for (const [index, text] of matchers.entries()) {
    const { op, value } = readMatcher(text);
    if (op.endsWith('~') && re2(value) === null)
      yield {
        path: ['matchers', index],
        keyword: 'rule',
        says: `\`${value}\` is not a regular expression that Alertmanager reads`,
        fix: 'write it in the syntax of Go (RE2): it has no look-around such as `(?!…)` and no back-references; for all others use `!~`',
      };
  }
}
