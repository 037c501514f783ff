import { docs } from '../../../generator/docs/docs.ts';
import { parsePlain } from '../../../generator/lib/yaml.ts';
import { failed, type Issue } from '../../../generator/model/issue.ts';
import { start, starts } from '../../../generator/plan/discover.ts';
import { load } from '../../../generator/plan/load.ts';
import { plan } from '../../../generator/plan/plan.ts';
import { tree } from '../../../generator/plan/tree.ts';
import { ruleFiles } from '../../../generator/proof/rule-files.ts';
import { FORMATS } from '../../../generator/report/printer.ts';
import { report } from '../../../generator/report/report.ts';
import { verify } from '../../../generator/verify/run.ts';
import { CONFIG } from '../../support/cli.ts';
import { defineAttack } from '../attack.ts';
import { spoilt } from '../mutate.ts';

const FILE = 'observability.yaml';

/** What `generate` does with a config, but for the disk. */
async function generated(text: string): Promise<{ readonly issues: readonly Issue[]; readonly shown: string }> {
  const { loaded, issues, shown } = await load(text, FILE);
  if (!loaded) return { issues, shown };
  const { plan: planned, issues: unplanned } = await plan(loaded);
  const pages = await docs(planned, path => (path === FILE ? text : undefined));
  tree(planned);
  ruleFiles(planned);
  const { issues: found } = await verify(planned);
  return { issues: [...issues, ...unplanned, ...pages.issues, ...found], shown };
}

export const attack = defineAttack({
  law: 'a config that a person spoilt is taken or refused with issues: no crash, no hang',
  rounds: 400,
  start: async () => {
    const configs = [CONFIG, ...(await Promise.all(starts().map(start)))].map(text => parsePlain(text)[0] as object);
    return async ({ dice }) => {
      const text = spoilt(dice.pick(configs), dice);
      try {
        const { issues, shown } = await generated(text);
        for (const format of FORMATS)
          report(issues, { format, color: false, width: 80, source: file => (file === FILE ? shown : undefined) });
        return { breaches: [], counts: failed(issues) ? { refused: 1 } : { accepted: 1 } };
      } catch (error) {
        return { breaches: [{ what: (error as Error).stack ?? String(error), input: text }] };
      }
    };
  },
});
