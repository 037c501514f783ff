import { describe, expect, test } from 'vitest';
import { looksAt, panelsIn } from '../generator/docs/commands.ts';
import { panelTitles } from '../generator/docs/dashboards.ts';
import type { OverlayPlan } from '../generator/model/plan.ts';
import { isCommand, type RunbookStep } from '../generator/model/runbook.ts';
import { parsePromql } from '../generator/promql/syntax.ts';
import { seriesIn } from '../generator/views/series.ts';
import { configs, type Page, pagesOf } from './support/pages.ts';

const all = await configs();
const pages = all.flatMap(pagesOf);

/** Steps of all pages that break a law, as page, section and number. */
const breaking = (law: (step: RunbookStep, section: readonly RunbookStep[], page: Page, name: string) => boolean) => [
  ...new Set(
    pages.flatMap(page => {
      const { diagnosis, mitigation } = page.rule.runbook;
      return Object.entries({ diagnosis, mitigation }).flatMap(([name, steps]) =>
        steps.flatMap((step, index) =>
          law(step, steps, page, name)
            ? [`${page.at}: ${name} ${index + 1}: ${isCommand(step) ? step.run : step}`]
            : [],
        ),
      );
    }),
  ),
];

/** What changes a cluster, a node, a machine or a database, or ends what runs. */
const CHANGES =
  /\b(?:kubectl|oc(?: adm)?) (annotate|apply|cordon|create|delete|drain|edit|label|patch|replace|rollout restart|scale|set|taint|uncordon)\b|\bsystemctl (?:--user )?(?:disable|enable|kill|restart|start|stop)\b|pg_terminate|nvidia-smi .*(-pl|-r)\b|\b(flushall|flushdb|config set)\b/;

const cost = (step: RunbookStep) => isCommand(step) && step.costs !== undefined;

describe('the steps of every runbook', () => {
  test('are there', () => {
    expect(all.filter(({ whole }) => whole).length).toBeGreaterThan(3);
    expect(pages.length).toBeGreaterThan(200);
  });

  test('that change something say what it costs, and only they', () => {
    expect(breaking(step => isCommand(step) && CHANGES.test(step.run) !== cost(step))).toEqual([]);
  });

  test('that cost something come last, and never in the diagnosis', () => {
    expect(
      breaking(
        (step, steps, _, name) =>
          cost(step) && (name === 'diagnosis' || steps.slice(steps.indexOf(step)).some(after => !cost(after))),
      ),
    ).toEqual([]);
  });

  test('say what to look for, and end their sentences', () => {
    const open = (text: string | undefined) => text !== undefined && !/[.?]$/.test(text);
    expect(
      breaking(step => (isCommand(step) ? open(step.look) || open(step.costs) || /[.:]$/.test(step.say) : open(step))),
    ).toEqual([]);
  });

  test('read all of a log before they filter it', () => {
    expect(
      breaking(
        step => isCommand(step) && /\blogs\b/.test(step.run) && /grep/.test(step.run) && !/--tail=-1\b/.test(step.run),
      ),
    ).toEqual([]);
  });

  test('are about the pod that the alert names, where it names one', () => {
    const namesPod = ({ rule: { alert, values } }: Page) =>
      alert.fires(values).some(({ labels }) => labels.some(set => 'pod' in set));
    expect(
      breaking(
        (step, _, page) =>
          isCommand(step) && namesPod(page) && /\b(logs|exec|delete pod)\b(?!.*"\$POD")/.test(step.run),
      ),
    ).toEqual([]);
  });

  test('never take the first of several pods', () => {
    expect(breaking(step => isCommand(step) && /-o name\)? *\| *head/.test(step.run))).toEqual([]);
  });

  test('never close a pipe on a server that still answers, which curl takes for an error', () => {
    expect(breaking(step => isCommand(step) && /\bcurl\b.*\| *head\b/.test(step.run))).toEqual([]);
  });

  test('never set a number of replicas that they have not read', () => {
    expect(breaking(step => isCommand(step) && /(replicas|Replicas":)=?\d/.test(step.run))).toEqual([]);
  });

  test('go past network policies to the pod itself', () => {
    expect(breaking(step => isCommand(step) && /(services|pods)\/[^ ]*\/proxy/.test(step.run))).toEqual([]);
  });
});

test('every panel that a step names is on a dashboard somewhere', () => {
  // One that a platform has no series for counts too: its pages leave out the steps that look at it.
  const titles = new Set(
    all.flatMap(({ plan }) => [
      ...panelTitles(plan),
      ...plan.overlays.flatMap(({ leftOut }) => leftOut.map(({ panel }) => panel.title)),
    ]),
  );
  expect(breaking(step => !isCommand(step) && panelsIn(step).some(title => !titles.has(title)))).toEqual([]);
});

test('no page has a step whose panels its own dashboards lack', () => {
  for (const { name, texts, plan } of all)
    for (const [path, text] of texts) {
      const titles = panelTitles(plan);
      for (const step of text.matchAll(/^\d+\. .*/gm))
        expect(looksAt(titles)(step[0]), `${name}: ${path}: ${step[0]}`).toBe(true);
    }
});

/** The variables outside double quotes of a command, where a space in their value would end a word. */
function bare(run: string): readonly string[] {
  const found: string[] = [];
  // What stands between single quotes is not the shell's, and `$(…)` within double quotes begins anew.
  const quotes = [false];
  for (let at = 0; at < run.length; at++) {
    const rest = run.slice(at);
    const quoted = quotes.at(-1) === true;
    if (rest.startsWith('\\')) at++;
    else if (!quoted && rest.startsWith("'")) at += rest.indexOf("'", 1);
    else if (rest.startsWith('"')) quotes[quotes.length - 1] = !quoted;
    else if (rest.startsWith('$((')) at += rest.indexOf('))') + 1;
    else if (rest.startsWith('$(')) {
      quotes.push(false);
      at++;
    } else if (rest.startsWith(')') && !quoted && quotes.length > 1) quotes.pop();
    else if (!quoted && /^\$\{?[A-Za-z_]/.test(rest)) found.push(/^\$\{?\w+/.exec(rest)?.[0] ?? '');
  }
  return found;
}

test.each([
  ['get pod "$POD" -n $NAMESPACE', ['$NAMESPACE']],
  [`-p '{"a":'"$SIZE"'}' '$5 == at'`, []],
  [`"$(get service -n "$NAMESPACE" -o '{.x[?(@.name=="y")]}')" $POD`, ['$POD']],
  ['"$((REPLICAS + 1))" \\$A "a $B"', []],
])('variables that are not quoted in %j', (run, expected) => {
  expect(bare(run)).toEqual(expected);
});

test('every variable of every command is quoted', () => {
  expect(breaking(step => isCommand(step) && bare(step.run).length > 0)).toEqual([]);
});

test('every page shows what each variable is, where it is used', () => {
  for (const { name, texts } of all)
    for (const [path, text] of texts) {
      const blocks = [...text.matchAll(/^( *)```bash\n(.*?)^ *```/gms)].map(([, , code = '']) => code);
      const [first = '', ...rest] = blocks;
      const set = new Set([...first.matchAll(/^(?:read -rs )?([A-Z_]+)(?:=|$)/gm)].map(([, variable]) => variable));
      const own = new Set(
        blocks.flatMap(code => [...code.matchAll(/^ *([A-Z_]+)=/gm)].map(([, variable]) => variable)),
      );
      const used = rest.flatMap(code => [...code.matchAll(/\$\{?([A-Z][A-Z_]+)/g)].map(([, variable]) => variable));
      for (const variable of used)
        expect(set.has(variable) || own.has(variable), `${name}: ${path}: $${variable}`).toBe(true);
    }
});

test('every query of every page parses, and reads metrics that a contract has', () => {
  const exposed = new Set(all.flatMap(({ plan }) => plan.overlays.flatMap(metricsOf)));
  let queries = 0;
  for (const { name, texts } of all)
    for (const [path, text] of texts)
      for (const [, query = ''] of text.matchAll(/```promql\n(.*?)\n```/gs)) {
        queries++;
        const { error, selectors } = parsePromql(query);
        expect(error, `${name}: ${path}`).toBeUndefined();
        for (const { metric } of selectors) expect(exposed, `${name}: ${path}`).toContain(metric);
      }
  expect(queries).toBeGreaterThan(100);
});

/** Names of series of an overlay: those of its contracts, and those it records. */
const metricsOf = (overlay: OverlayPlan): readonly string[] => [
  ...seriesIn(overlay).keys(),
  ...overlay.instances.flatMap(({ rules }) => rules.flatMap(({ records = [] }) => records.map(({ record }) => record))),
];
