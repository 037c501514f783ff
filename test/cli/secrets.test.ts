import * as fs from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../generator/report/printer.ts';
import { CONFIG, CONFIG_FILE, folder, run, sweep } from '../support/cli.ts';

afterAll(sweep);

/** A secret as it is pasted, and the part of it that must not come back. */
const SECRETS: Readonly<Record<string, { readonly text: string; readonly core: RegExp }>> = {
  'a Slack webhook': {
    text: 'https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/aBcDeFgHiJkLmNoPqRsTuVwX',
    core: /T01ABC|aBcDeF|QrStUv/i,
  },
  'an OpenAI key': { text: 'sk-proj-Ab12Cd34Ef56Gh78Ij90Kl12', core: /Ab12|Kl12/ },
  'a private key': { text: '-----BEGIN PRIVATE KEY----- MIIEvQIBADANBg -----END PRIVATE KEY-----', core: /MIIE|BEGIN/ },
};

/** Where a person might paste it. */
const PLACES: Readonly<Record<string, (secret: string) => string>> = {
  'a value': secret => CONFIG.replace("'#models'", `'${secret}'`),
  'a reference': secret => CONFIG.replace('key: webhook-url', `key: '${secret}'`),
  'a key': secret => CONFIG.replace('  predictors:', `  '${secret}':`),
  'a comment': secret => `# ${secret}\n${CONFIG}`,
  'an overlay': secret => CONFIG.replace('dev: {}', `dev: { grafana: { folder: '${secret}' } }`),
  'an unknown field': secret => `${CONFIG}extra: { deep: [ '${secret}' ] }\n`,
  'a block of text': secret => `${CONFIG}extra: |\n  ${secret}\n`,
  'a route': secret => CONFIG.replace('receiver: slack }', `receiver: '${secret}' }`),
  'broken YAML': secret => `${CONFIG}\t- ${secret}: [\n`,
};

const cases = Object.entries(SECRETS).flatMap(([what, { text, core }]) =>
  Object.entries(PLACES).map(([where, placed]) => [what, where, placed(text), core] as const),
);

describe('a secret is refused, and no form of report echoes it', () => {
  test.concurrent.each(cases)('%s in %s', async (_what, _where, config, core) => {
    const root = folder({ [CONFIG_FILE]: config });
    const { code, out, err } = await run(['generate'], { cwd: root });
    expect(code).toBe(1);
    expect(err).toMatch(/config-holds-no-secret +observability\.yaml:\d+:\d+/);
    expect(out + err).not.toMatch(core);
    expect(fs.readdirSync(root)).toEqual([CONFIG_FILE]);
  });

  test.concurrent.each(FORMATS)('as %s, all of them at once', async format => {
    const config = Object.values(SECRETS).reduce(
      (text, { text: secret }, index) => `# ${secret}\n${text}extra${index}: { '${secret}': '${secret}' }\n`,
      CONFIG,
    );
    const root = folder({ [CONFIG_FILE]: config });
    const { code, out, err } = await run(['generate', '-o', format], { cwd: root });
    expect(code).toBe(1);
    expect(out + err).toContain('config-holds-no-secret');
    for (const { core } of Object.values(SECRETS)) expect(out + err).not.toMatch(core);
    expect(fs.readdirSync(root)).toEqual([CONFIG_FILE]);
  });

  test.concurrent.each([
    ['list', 'sources'],
    ['explain', 'VllmPodNotReady'],
    ['generate', '--check'],
  ])('by `%s %s`', async (...args) => {
    const root = folder({ [CONFIG_FILE]: `${CONFIG}# ${SECRETS['an OpenAI key']?.text}\n` });
    const { out, err } = await run(args, { cwd: root });
    expect(err).toContain('config-holds-no-secret');
    expect(out + err).not.toMatch(/Ab12/);
  });

  test('on the command line itself', async () => {
    const { out, err } = await run(['explain', SECRETS['an OpenAI key']?.text ?? ''], {
      cwd: folder({ [CONFIG_FILE]: CONFIG }),
    });
    expect(out + err).not.toMatch(/Ab12/);
  });
});

test('the names of Secrets and what looks like a key but is none are no secrets', async () => {
  const config = CONFIG.replace("'#models'", "'#sk-models'").replace('slack-webhook-secret', 'hooks-slack-com');
  expect(await run(['generate'], { cwd: folder({ [CONFIG_FILE]: config }) })).toMatchObject({ code: 0 });
});
