import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { lower } from '../../generator/kinds/alertmanager-yml.ts';
import { print } from '../../generator/lib/yaml.ts';
import { inFolder, judge, output, planText } from './support.ts';

const CASE = new URL('../golden/escalation/observability.yaml', import.meta.url);

describe('amtool', () => {
  judge(
    { judge: 'amtool', judged: 'who is told of which severity, with mail, chat and pager', tools: ['amtool'] },
    async (tally, amtool = '') => {
      const { overlays } = await planText(readFileSync(CASE, 'utf8'));
      const configs = overlays.flatMap(({ objects }) =>
        objects.map(({ object }) => object).filter(({ kind }) => kind === 'AlertmanagerConfig'),
      );
      await inFolder(new Map([['alertmanager.yml', print(lower(configs, 'OnNamespace'))]]), async folder => {
        const file = join(folder, 'alertmanager.yml');
        await output(amtool, ['check-config', file]);
        for (const [severity, ...told] of [
          ['critical', 'mail', 'chat', 'pager'],
          ['warning', 'mail', 'chat'],
          ['info', 'nobody'],
        ]) {
          const labels = ['alertname="Any"', 'namespace="models"', `severity="${severity}"`];
          const said = await output(amtool, ['config', 'routes', 'test', `--config.file=${file}`, ...labels]);
          expect(said.trim(), severity).toBe(told.map(receiver => `models/watch/${receiver}`).join());
          tally();
        }
      });
    },
  );
});
