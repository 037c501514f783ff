import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../generator/model/artifact.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { page } from '../../generator/pictures/page.ts';
import { preview } from '../../generator/pictures/preview.ts';
import { SAMPLE } from '../../generator/pictures/sample.ts';
import { review } from '../../generator/review/compare.ts';
import { html } from '../../generator/review/html.ts';
import type { Engine } from '../../generator/views/picture.ts';
import { CONFIG, CONFIG_FILE, start } from '../support/cli.ts';
import { planRepository } from '../tools/support.ts';
import { type Look, needChromium, withBrowser } from './browser.ts';
import { simulated } from './engines.ts';
import { BACKGROUND, FAINT, FOCUSED, OVERFLOW, PANELS, REACHABLE } from './looks.ts';

const chromium = needChromium();
const { plan } = await planRepository();
const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const engines = await simulated('healthy');
const engineOf = async (overlay: OverlayPlan): Promise<Engine> => (await engines.of(plan, overlay)) ?? SAMPLE;
afterAll(async () => {
  await engines.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PAGES = ['preview', 'diff'] as const;
const addressOf = (name: string): string => pathToFileURL(join(folder, `${name}.html`)).href;

/** The objects of each overlay, and the same with other quantiles in their dashboards. */
const sides = () => {
  const objects = (change: (text: string) => string) =>
    new Map(
      plan.overlays.map(({ name, objects: all }) => [
        name,
        all.map(({ object }) => JSON.parse(change(JSON.stringify(object))) as Manifest),
      ]),
    );
  return {
    before: { overlays: objects(text => text), bootstrap: [] },
    after: {
      overlays: objects(text => text.replaceAll('histogram_quantile(0.95', 'histogram_quantile(0.99')),
      bootstrap: [],
    },
  };
};

beforeAll(async () => {
  const { before, after } = sides();
  const engine = async (_: string, name: string) => engineOf(plan.overlays.find(one => one.name === name) ?? plan.base);
  const places = () => Promise.reject(new Error('a page shows no places'));
  writeFileSync(join(folder, 'preview.html'), await page(await preview(plan, engineOf)));
  writeFileSync(
    join(folder, 'diff.html'),
    await html(review(before, after, { rules: [], source: () => undefined, filledBy: () => [], deliveries: [] }), {
      before,
      after,
      places,
      engine,
    }),
  );
}, 300_000);

const LOOKS: readonly Look[] = [
  { width: 390, height: 844, scheme: 'light' },
  { width: 390, height: 844, scheme: 'dark' },
  { width: 1440, height: 900, scheme: 'light' },
  { width: 1440, height: 900, scheme: 'dark' },
];

interface PanelSeen {
  readonly name: string;
  readonly pictures: readonly string[];
  readonly outside: readonly string[];
  readonly left: number;
  readonly inGrid: boolean;
}

describe.skipIf(!chromium)('in a real browser', { timeout: 120_000 }, () => {
  const browser = chromium ?? '';

  test.each(PAGES)('%s is read on a phone and a desktop, in light and in dark, and asks for nothing', async name => {
    await withBrowser(browser, async open => {
      for (const look of LOOKS) {
        const { page, asked, said } = await open(addressOf(name), look);
        const where = `${look.width} ${look.scheme}`;
        expect(await page.evaluate(OVERFLOW), `${where}: wider than the window`).toBeLessThanOrEqual(0);
        expect(await page.evaluate(FAINT), `${where}: too faint`).toEqual([]);
        const [red = 0] = (await page.evaluate<string>(BACKGROUND)).match(/\d+/g)?.map(Number) ?? [];
        expect(red < 128, where).toBe(look.scheme === 'dark');
        const panels = await page.evaluate<PanelSeen[]>(PANELS);
        expect(panels.length, where).toBeGreaterThan(2);
        for (const panel of panels) {
          expect(panel.pictures, `${where}: ${panel.name}`).toHaveLength(1);
          expect(panel.pictures[0], where).toContain(panel.name.replace(/, (changed|new|gone)$/, ''));
          expect(panel.outside, `${where}: ${panel.name}: text that leaves its panel`).toEqual([]);
        }
        expect(asked, where).toEqual([addressOf(name)]);
        expect(said, where).toEqual([]);
        await page.close();
      }
    });
  });

  test('panels stand in the grid of the dashboard where there is room, and in one column on a phone', async () => {
    await withBrowser(browser, async open => {
      const [phone, , desktop] = LOOKS as [Look, Look, Look];
      const wide = await (await open(addressOf('preview'), desktop)).page.evaluate<PanelSeen[]>(PANELS);
      expect(wide.filter(({ inGrid }) => !inGrid)).toEqual([]);
      expect(new Set(wide.map(({ left }) => left)).size).toBeGreaterThan(3);
      const narrow = await (await open(addressOf('preview'), phone)).page.evaluate<PanelSeen[]>(PANELS);
      expect(new Set(narrow.map(({ left }) => left))).toEqual(new Set([0]));
    });
  });

  test.each(PAGES)('%s is walked through with the Tab key, in reading order, and the focus is seen', async name => {
    await withBrowser(browser, async open => {
      const { page } = await open(addressOf(name), LOOKS[2] as Look);
      const wanted = await page.evaluate<string[]>(REACHABLE);
      const walked: string[] = [];
      for (const _ of wanted) {
        await page.keyboard.press('Tab');
        const { name: at, seen } = await page.evaluate<{ name: string; seen: boolean }>(FOCUSED);
        expect(seen, at).toBe(true);
        walked.push(at);
      }
      expect(walked).toEqual(wanted);
    });
  });

  test('what a panel asks is unfolded over it, by keyboard, within its edges', async () => {
    await withBrowser(browser, async open => {
      for (const look of LOOKS) {
        const { page } = await open(addressOf('preview'), look);
        const panel = page.getByRole('figure', { name: 'Requests waiting' }).first();
        await panel.getByText('i', { exact: true }).focus();
        await page.keyboard.press('Enter');
        await panel.locator('code').first().waitFor();
        expect(await panel.locator('code').first().textContent()).toContain('vllm:num_requests_waiting');
        const [inner, outer] = await Promise.all([panel.locator('.about > div').boundingBox(), panel.boundingBox()]);
        expect(inner?.width).toBeLessThanOrEqual(outer?.width ?? 0);
        expect((inner?.y ?? 0) + (inner?.height ?? 0)).toBeLessThanOrEqual((outer?.y ?? 0) + (outer?.height ?? 0));
        expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
        await page.close();
      }
    });
  });

  test('the policy of a page lets nothing be asked for', async () => {
    let reached = 0;
    const other = createServer((_, response) => {
      reached += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await withBrowser(browser, async open => {
        const { page } = await open(addressOf('preview'), LOOKS[2] as Look);
        const refused = await page.evaluate<string[]>(`new Promise(resolve => {
          const found = [];
          document.addEventListener('securitypolicyviolation', event => {
            found.push(event.effectiveDirective);
            if (found.length === 3) resolve(found.sort());
          });
          const address = 'http://127.0.0.1:${port}/';
          document.body.append(Object.assign(new Image(), { src: address }));
          document.body.append(Object.assign(document.createElement('script'), { src: address }));
          fetch(address).catch(() => undefined);
        })`);
        expect(refused).toEqual(['connect-src', 'img-src', 'script-src-elem']);
      });
      expect(reached).toBe(0);
    } finally {
      other.close();
    }
  });

  test('a page that is watched follows the config by itself, through an error and out of it', async () => {
    const config = (text: string) => writeFileSync(join(folder, CONFIG_FILE), text);
    config(CONFIG);
    const child = start(['preview', '--watch', '--profile', 'none'], { cwd: folder });
    try {
      const url = await new Promise<string>(resolve => {
        child.stdout?.once('data', data => resolve(String(data).trim()));
      });
      await withBrowser(browser, async open => {
        const { page, asked, said } = await open(url, LOOKS[0] as Look);
        await page.getByRole('link', { name: 'Local Models' }).first().waitFor();
        config(CONFIG.replace('kind: vllm', 'kind: vlm'));
        await page.getByRole('alert').waitFor();
        expect(await page.getByRole('alert').textContent()).toContain(`${CONFIG_FILE}:6`);
        expect(await page.getByRole('link', { name: 'Local Models' }).count()).toBeGreaterThan(0);
        config(CONFIG.replace('  dev: {}', '  stage: {}'));
        await page.getByText('stage').first().waitFor();
        expect(await page.getByRole('alert').count()).toBe(0);
        expect(asked.filter(address => !address.startsWith(url))).toEqual([]);
        expect(said).toEqual([]);
      });
    } finally {
      child.kill('SIGKILL');
    }
  });
});
