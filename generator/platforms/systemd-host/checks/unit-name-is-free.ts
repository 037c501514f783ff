import { tick } from '../../../lib/words.ts';
import { platformOptions } from '../../../model/platform.ts';
import { defineCheck } from '../../../views/check.ts';
import { type Options, unitNames } from '../options.ts';
import { runsGrafana } from '../stack.ts';
import { targetOf, unitOf } from '../targets.ts';

/** A file of units has one text for each name: the unit that is installed last is the one that runs. */
export const check = defineCheck({
  law: 'A unit of the machine is one program',
  looksAt: ['workloads'],
  anywhere: { not: 'which source is which unit is set in our config' },
  *overlay({ overlay: { config, instances, at } }) {
    const options = platformOptions<Options>(config);
    const own = unitNames(options.programs, runsGrafana(config)) as readonly string[];
    for (const { name, source, scrape } of instances) {
      const target = scrape.from === 'elsewhere' ? undefined : targetOf(scrape, name, options);
      const { name: unit, manager } = unitOf(name, options, target?.port);
      const port = options.programs[unit as keyof Options['programs']]?.port;
      if (manager === 'system' || !own.includes(unit) || port === target?.port || unit === source.kind) continue;
      yield {
        at: at(['platform', 'targets', name, 'unit']),
        what: `source ${tick(name)} is unit ${tick(`${unit}.service`)}, and so is a program of the stack`,
        why: 'the installation would put the unit of the stack in the place of the other, and runbooks restart the wrong one',
        fix: `name the unit of ${tick(name)} under \`platform.targets.${name}.unit\`, and give it another name where it is that`,
      };
    }
  },
});
