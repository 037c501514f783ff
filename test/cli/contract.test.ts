import * as fs from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { CONFIG_FILE, ended, folder, run, start, sweep } from '../support/cli.ts';

const CASE = new URL('../golden/custom-source/', import.meta.url);
const read = (path: string): string => fs.readFileSync(new URL(path, CASE), 'utf8');

const CONFIG = read(CONFIG_FILE);
const SERVER = 'contracts/model-server.yaml';
const FLEET = 'contracts/ollama-fleet.yaml';

const repository = (files: Readonly<Record<string, string>> = {}): string => {
  const made = folder({ [CONFIG_FILE]: CONFIG, [FLEET]: read(FLEET), [SERVER]: read(SERVER), ...files });
  fs.mkdirSync(join(made, '.git'));
  return made;
};

afterAll(sweep);

describe('a contract of the repository', () => {
  test('is read from where the config is, and gives what the golden case has', async () => {
    const made = repository();
    expect(await run(['generate'], { cwd: made })).toMatchObject({ code: 0 });
    const rule = 'apps/openhands/base/ollama/prometheus-rule-ollama.yaml';
    expect(fs.readFileSync(join(made, rule), 'utf8')).toBe(read(`files/${rule}`));
  });

  test.each([
    ['./contracts/none.yaml', 'there is no file `./contracts/none.yaml`'],
    ['./contracts', '`./contracts` is a folder'],
    ['../outside.yaml', '`../outside.yaml` is outside of the repository'],
    ['/etc/hosts', '`/etc/hosts` is outside of the repository'],
    ['./link.yaml', '`./link.yaml` is outside of the repository'],
  ])('is refused at the line that names it: %s', async (path, said) => {
    const made = repository({ [CONFIG_FILE]: CONFIG.replace('./contracts/ollama-fleet.yaml', path) });
    fs.symlinkSync('/etc/hosts', join(made, 'link.yaml'));
    const { code, err } = await run(['generate'], { cwd: made });
    expect(code).toBe(1);
    const line = CONFIG.split('\n').findIndex(text => text.includes(FLEET)) + 1;
    expect(err).toContain(`${CONFIG_FILE}:${line}:`);
    expect(err.replace(/\s*\n\s+\|?\s*/g, ' ')).toContain(said);
    expect(fs.existsSync(join(made, 'apps'))).toBe(false);
  });

  test('is shown at its own line where it is wrong', async () => {
    const made = repository({ [FLEET]: read(FLEET).replace('type: gauge', 'type: meter') });
    const { code, err } = await run(['generate'], { cwd: made });
    expect(code).toBe(1);
    expect(err).toContain(`${FLEET}:6:11`);
    expect(err).toContain('    type: meter');
  });

  test('is watched with the config', async () => {
    const made = repository();
    const child = start(['generate', '--watch'], { cwd: made });
    let err = '';
    child.stderr?.on('data', chunk => {
      err += chunk;
    });
    const says = async (words: string): Promise<void> => {
      for (let waited = 0; !err.includes(words); waited += 20) {
        if (waited > 30_000) throw new Error(`${words} was not said in: ${err}`);
        await sleep(20);
      }
    };
    await says('watching observability.yaml');
    fs.writeFileSync(join(made, FLEET), read(FLEET).replace('    role: queue\n', ''));
    await says('OllamaFleetQueueBuilding removed');
    const end = ended(child);
    child.kill('SIGINT');
    expect((await end).signal).toBe('SIGINT');
  });
});
