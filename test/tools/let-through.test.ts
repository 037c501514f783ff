import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { parsePlain, print } from '../../generator/lib/yaml.ts';
import { inFolder, judge, ROOT, run } from './support.ts';

/*
 * The table of the README's first screen: what schemas and Prometheus' own tool accept, and `validate` does not. Each file is a
 * whole object that a person may try.
 */
const FOLDER = join(ROOT, 'docs/let-through');
const SCHEMAS = join(ROOT, 'schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json');
const files = globSync('*.yaml', { cwd: FOLDER }).sort();
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The check that the README names for a file. */
const claimed = (name: string): string | undefined =>
  new RegExp(`\\(docs/let-through/${name.replace('.', '\\.')}\\).*\`([a-z-]+)\``).exec(readme)?.[1];

judge(
  { judge: 'kubeconform and promtool', judged: 'what they let through', tools: ['kubeconform', 'promtool'] },
  async (tally, kubeconform = '', promtool = '') => {
    expect(files.length).toBe(4);
    const schema = await run(kubeconform, ['-strict', '-schema-location', SCHEMAS, FOLDER]);
    expect(schema).toMatchObject({ code: 0, stdout: '' });
    for (const name of files) {
      const [{ kind, spec }] = parsePlain(text(name)) as [{ kind: string; spec: object }];
      if (kind !== 'PrometheusRule') continue;
      const rules = new Map([['rules.yaml', print(spec)]]);
      const { stdout } = await inFolder(rules, folder => run(promtool, ['check', 'rules', join(folder, 'rules.yaml')]));
      expect(stdout, name).toContain('SUCCESS');
      tally();
    }
    tally(files.length);
  },
);

judge({ judge: 'validate', judged: 'what the README says that it finds', tools: [] }, async tally => {
  for (const name of files) {
    const args = [
      'generator/cli.ts',
      'validate',
      '--platform',
      'openshift-uwm',
      '--output',
      'json',
      join(FOLDER, name),
    ];
    const { stdout } = await run(process.execPath, args, { cwd: ROOT });
    const { issues } = JSON.parse(stdout) as { issues: readonly { id: string }[] };
    expect(
      issues.map(({ id }) => id),
      basename(name),
    ).toEqual([claimed(name)]);
    tally();
  }
});
