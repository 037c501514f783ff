import { asFragment, joined, type Line, sh } from '../lib/shell.ts';
import { commandBlock } from '../lib/template.ts';
import { type Appearance, agreeing, type NamedAlert } from './alerts.ts';

/** What can stand in a shell's word, and in one of `amtool`, as it is. */
const PLAIN = /^[\w.-]+$/;

/** `name=value` as `amtool` reads it, quoted for the shell. Its own quotes are those of Go (alertmanager, matcher/compat). */
function pair([name, value]: readonly [string, string]): Line {
  return sh`${`${name}=${PLAIN.test(value) ? value : JSON.stringify(value)}`}`;
}

/**
 * Commands that try which receivers get an alert: one asks, the other sends it as a test. The cluster is a variable of the
 * shell, so that a page has the same commands however many overlays there are.
 */
export function trials(
  named: NamedAlert,
): { readonly ask: string; readonly send: string; readonly of: Appearance[] }[] {
  const found = agreeing(named, ({ rendered: { labels, annotations }, amtool, cluster }) => {
    const given = [sh`${cluster.label}="$CLUSTER"`, ...Object.entries(labels).map(pair)];
    const links = Object.entries({
      summary: `Test: nothing is wrong, a person tests the receivers of ${named.name}`,
      description: 'It ends by itself.',
      ...Object.fromEntries(Object.entries(annotations).filter(([name]) => name.endsWith('_url'))),
    });
    const lines = (...words: Line[]) => commandBlock(joined(words, ' \\\n  '));
    return {
      ask: lines(amtool, joined([sh`config routes test`, pair(['alertname', named.name]), ...given], ' ')),
      send: lines(
        amtool,
        joined([sh`alert add ${named.name}`, ...given], ' '),
        ...links.map(link => sh`--annotation=${asFragment(pair(link))}`),
      ),
    };
  });
  return found.map(({ value, members }) => ({ ...value, of: members }));
}
