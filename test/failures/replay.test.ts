import { describe, expect } from 'vitest';
import { byText } from '../../generator/lib/sort.ts';
import { print } from '../../generator/lib/yaml.ts';
import { inFolder, judge, run } from '../tools/support.ts';
import { allFailures } from './all.ts';
import { planFailures } from './config.ts';
import { outcomes, recording } from './kept.ts';
import { CAUSE, GRAIN, type Series } from './record.ts';

/** The start of every recording: two samples before its cause. */
const START = CAUSE - 2 * GRAIN;

const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** A series as promtool's tests write it: a value for each step, `_` before the first, `stale` once it has gone. */
function input({ name, labels, samples }: Series, end: number): { readonly series: string; readonly values: string } {
  const at = new Map(samples.map(([time, value]) => [time, value]));
  const values: string[] = [];
  let there = false;
  for (let time = START; time <= end; time += GRAIN) {
    // Times of a recording are whole seconds, a step is not hit to the second.
    const value = at.get(time) ?? at.get(time + 1) ?? at.get(time - 1);
    values.push(value ?? (there ? 'stale' : '_'));
    there = value !== undefined;
  }
  const selector = Object.entries(labels).map(([label, text]) => `${label}="${quoted(text)}"`);
  return { series: `${name}{${selector.join(',')}}`, values: values.join(' ') };
}

const kept = outcomes();
const failures = (await allFailures()).filter(({ name }) => name in kept);

describe.each(failures)('$name', failure => {
  judge(
    { judge: 'promtool', judged: `alerts upon the recording of ${failure.name}`, tools: ['promtool'] },
    async (tally, promtool = '') => {
      const { overlay } = await planFailures([failure]);
      const rules = overlay.objects
        .filter(({ object: { kind } }) => kind === 'PrometheusRule')
        .map(({ object }) => object);
      const series = recording(failure.name);
      const end = CAUSE + (kept[failure.name]?.ended ?? 0);
      const trial = {
        rule_files: rules.map((_, index) => `rules-${index}.yml`),
        evaluation_interval: `${GRAIN}s`,
        tests: [
          {
            interval: `${GRAIN}s`,
            input_series: series.map(one => input(one, end)),
            promql_expr_test: [
              {
                expr: 'group by (alertname, alertstate) (last_over_time(ALERTS[2h]))',
                eval_time: `${end - START}s`,
                exp_samples: [],
              },
            ],
          },
        ],
      };
      const files = new Map([
        ['trial.yml', print(trial)],
        ...rules.map((rule, index) => [`rules-${index}.yml`, print(rule['spec'] as object)] as const),
      ]);
      await inFolder(files, async folder => {
        const { stdout, stderr } = await run(promtool, ['test', 'rules', 'trial.yml'], { cwd: folder });
        const said = `${stdout}${stderr}`;
        // One alert more than none is a difference that it tells; anything else is no answer.
        if (!/got:|SUCCESS/.test(said)) throw new Error(said);
        const seen = [...said.matchAll(/alertname="(\w+)", alertstate="(\w+)"/g)];
        const named = (states: readonly string[]) =>
          [...new Set(seen.flatMap(([, name = '', state = '']) => (states.includes(state) ? [name] : [])))].sort(
            byText,
          );
        const { fires, may = [] } = failure;
        // Between two samples of a recording a condition that held for a moment is seen once, and waits.
        const held = named(['pending', 'firing']);
        expect(
          Object.keys(fires).filter(alert => !held.includes(alert)),
          'what must fire',
        ).toEqual([]);
        expect(
          named(['firing']).filter(alert => !(alert in fires) && !may.includes(alert)),
          'what must not',
        ).toEqual([]);
      });
      tally(series.length);
    },
  );
});
