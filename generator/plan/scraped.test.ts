import { expect, test } from 'vitest';
import { kubernetesCommands } from '../kubernetes/commands.ts';
import { fragment } from '../lib/shell.ts';
import type { Instance } from '../model/plan.ts';
import type { Scrape } from '../model/source.ts';
import { scrapedServices } from './scraped.ts';

const instance = (name: string, scrape: Partial<Scrape>, workload?: () => []): Instance =>
  ({ name, source: { title: name, workload }, scrape }) as unknown as Instance;

const service = (namespace: string): Partial<Scrape> => ({
  from: 'service',
  namespace,
  service: 'exporter',
  matchLabels: { app: 'exporter' },
  port: 'metrics',
});

test('what is scraped through a Service and not deployed from here must be there, namespace by namespace', () => {
  const found = scrapedServices(
    [
      instance('a', service('one')),
      instance('b', service('one')),
      instance('c', service('two')),
      instance('ours', service('one'), () => []),
      instance('pods', { from: 'pods', namespace: 'one' }),
      instance('others', { from: 'elsewhere', namespace: 'one' }),
    ],
    kubernetesCommands({ cli: fragment`kubectl`, nodes: fragment`kubectl` }),
  );
  expect(found.map(({ title }) => title)).toEqual(['What is watched in `one` runs', 'What is watched in `two` runs']);
  expect(found[0]?.how.match(/^\| `.*$/gm)).toEqual([
    '| `a` | a | `exporter` | `app=exporter` | `metrics` |',
    '| `b` | b | `exporter` | `app=exporter` | `metrics` |',
  ]);
  expect(found.map(({ verify }) => /-n (\w+)/.exec(verify.run)?.[1])).toEqual(['one', 'two']);
});
