import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { alertsOf } from '../../generator/docs/alerts.ts';
import { runbooks } from '../../generator/docs/runbook.ts';
import { byText } from '../../generator/lib/sort.ts';
import type { Rule } from '../../generator/model/alert.ts';
import type { Instance, OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { load } from '../../generator/plan/load.ts';
import { plan } from '../../generator/plan/plan.ts';
import { caseFiles } from './golden.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A config of this repository, of `init` or of a golden case, planned. */
export interface Config {
  readonly name: string;
  readonly plan: Plan;
  /** Its runbooks as they are written, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether it is one that people begin with, or this repository's own: whole, not cut down to what a case is about. */
  readonly whole: boolean;
}

/** Every config whose output could be written. */
export async function configs(): Promise<readonly Config[]> {
  const paths = globSync(
    ['observability.yaml', 'generator/templates/init/*.yaml', 'test/golden/*/observability.yaml'],
    {
      cwd: ROOT,
    },
  ).sort(byText);
  const planned = await Promise.all(
    paths.map(async name => {
      const read = caseFiles(basename(dirname(name)));
      const { loaded } = await load(readFileSync(`${ROOT}/${name}`, 'utf8'), name, undefined, '.', read);
      const made = loaded && (await plan(loaded));
      return made && !made.issues.some(({ level }) => level === 'error')
        ? [
            {
              name,
              plan: made.plan,
              texts: await runbooks(made.plan, () => ''),
              whole: !name.startsWith('test/'),
            },
          ]
        : [];
    }),
  );
  return planned.flat();
}

/** The runbook of an alert as one overlay has it. */
export interface Page {
  readonly config: Config;
  readonly overlay: OverlayPlan;
  readonly instance: Instance;
  readonly rule: Rule;
  /** Where it is, for messages. */
  readonly at: string;
}

/** Every page of a config. */
export const pagesOf = (config: Config): readonly Page[] =>
  alertsOf(config.plan).flatMap(({ appearances }) =>
    appearances.map(({ overlay: name, instance, rule }) => {
      const overlay = config.plan.overlays.find(one => one.name === name);
      if (!overlay) throw new Error(`${config.name} has no overlay ${name}`);
      return { config, overlay, instance, rule, at: `${config.name}, ${name}, ${rule.name}` };
    }),
  );
