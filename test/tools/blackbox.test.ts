import { expect } from 'vitest';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { goldens } from './goldens.ts';
import { eachOf, inFolder, judge, planRepository, run } from './support.ts';

const FILE = 'blackbox.yml';

/** Configs of probers that an overlay renders. */
const configsOf = ({ objects }: OverlayPlan): readonly string[] =>
  objects.flatMap(({ object: { kind, data } }) =>
    kind === 'ConfigMap' ? ((data as Record<string, string> | undefined)?.[FILE] ?? []) : [],
  );

judge(
  { judge: 'blackbox exporter', judged: 'configs of canaries', tools: ['blackbox-exporter'] },
  async (tally, exporter = '') => {
    const plans = [(await planRepository()).plan, ...(await goldens()).map(({ plan }) => plan)];
    const configs = new Set(plans.flatMap(({ overlays }) => overlays.flatMap(configsOf)));
    await eachOf([...configs], async text => {
      await inFolder(new Map([[FILE, text]]), async folder => {
        const { code, stderr } = await run(exporter, [`--config.file=${FILE}`, '--config.check'], { cwd: folder });
        expect(code, stderr).toBe(0);
      });
      tally();
    });
  },
);
