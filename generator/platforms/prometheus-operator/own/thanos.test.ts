import { expect, test } from 'vitest';
import known from '../../../../test/fixtures/thanos/flags.json' with { type: 'json' };
import { caseConfig, caseFiles } from '../../../../test/support/golden.ts';
import type { Manifest } from '../../../model/artifact.ts';
import { load } from '../../../plan/load.ts';
import { plan } from '../../../plan/plan.ts';
import { loadConfigSchemas } from '../../../schema/schema.ts';
import { dig, items } from '../../../views/reading.ts';

/** The arguments of each part of Thanos that a config comes to; the first is the part. */
async function args(config: string): Promise<readonly (readonly string[])[]> {
  const { loaded } = await load(config, 'observability.yaml', await loadConfigSchemas(), '.', caseFiles('openhands'));
  if (!loaded) throw new Error('the config does not load');
  const [overlay] = (await plan(loaded)).plan.overlays;
  const objects = (overlay?.objects ?? []).map(({ object }) => object as Manifest);
  return objects
    .flatMap(object => items(dig(object, 'spec', 'template', 'spec', 'containers')))
    .filter(({ name }) => name === 'thanos')
    .map(container => (container['args'] as readonly string[]).map(String));
}

test('Thanos takes every flag that its parts are started with, in the version that is deployed', async () => {
  const config = await caseConfig('openhands');
  const rendered = await args(config);
  expect(rendered.map(([part]) => part).sort()).toEqual(['compact', 'query', 'store']);
  for (const [part = '', ...flags] of rendered) {
    const takes: readonly string[] = (known.flags as Readonly<Record<string, readonly string[]>>)[part] ?? [];
    const names = flags.map(flag => /^--([\w.-]+)/.exec(flag)?.[1] ?? flag);
    expect(
      names.filter(name => !takes.includes(name)),
      part,
    ).toEqual([]);
  }
  // What was captured is of the version that comes without a word.
  const { own } = await import('./options.ts');
  expect(own.properties.thanos.properties.image.default).toMatch(new RegExp(`:v${known.version}$`));
});

test('what was captured knows what is gone', () => {
  expect(known.flags.query).toContain('endpoint');
  expect(known.flags.query).not.toContain('store');
  expect(known.flags.store).not.toContain('debug.advertise-compatibility-label');
});
