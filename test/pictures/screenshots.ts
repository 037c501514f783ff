import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { page } from '../../generator/pictures/page.ts';
import { preview } from '../../generator/pictures/preview.ts';
import { PATHS } from '../../generator/plan/paths.ts';
import { html } from '../../generator/review/html.ts';
import { reviewed, sideOf } from '../support/reviews.ts';
import { planRepository, ROOT } from '../tools/support.ts';
import { needChromium, withBrowser } from './browser.ts';
import { simulated } from './engines.ts';

/** A desktop's window that is narrow enough for a README, and what of a dashboard stands above its fold. */
const LOOK = { width: 1120, height: 1400, scheme: 'light' } as const;
const FOLD = 1130;

/** A README is loaded by everybody who looks at the repository. */
const MOST = 150_000;

/** A change that nobody should merge, and how much of its review a README shows. */
const CHANGE = 'review-alert-switched-off';
const REVIEW = { path: 'docs/review.png', width: 760, height: 350 };

/** The page of a review, as a reviewer opens it. */
async function reviewPage(): Promise<string> {
  const from = { before: await sideOf(CHANGE, 'before'), after: await sideOf(CHANGE, 'after') };
  const places = () => Promise.reject(new Error('a page shows no places'));
  return html(await reviewed(CHANGE), { ...from, places, engine: () => Promise.resolve(undefined) });
}

/** Throws where a picture takes longer to load than the page around it. */
function isLight(path: string): void {
  const { size } = statSync(join(into, path));
  console.log(`${path}  ${size}`);
  if (size > MOST) throw new Error(`${path} has ${size} bytes, more than the ${MOST} of a page that loads at once`);
}

/**
 * Writes the pictures of the README: the top of each dashboard of the first overlay, on a day when all is well, and a review. With
 * `--profile NAME` another day or a recorded failure is shown, and with `--to FOLDER` the pictures are written elsewhere.
 */
const { values } = parseArgs({ options: { profile: { type: 'string', default: 'healthy' }, to: { type: 'string' } } });
const into = values.to === undefined ? ROOT : resolve(values.to);
const chromium = needChromium();
const { plan } = await planRepository();
const [overlay] = plan.overlays;
const engines = await simulated(values.profile);
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'));
try {
  if (!chromium || !overlay) throw new Error('screenshots need chromium, and an overlay');
  const engine = await engines.of(plan, overlay);
  if (!engine) throw new Error('screenshots show real answers: run `npm run tools` first');
  const file = join(folder, 'preview.html');
  writeFileSync(file, await page(await preview(plan, () => Promise.resolve(engine), overlay.name)));
  await withBrowser(chromium, async open => {
    const { page } = await open(pathToFileURL(file).href, LOOK);
    for (const grid of await page.locator('section').all()) {
      const id = (await grid.getAttribute('aria-labelledby')) ?? '';
      const path = PATHS.screenshot(plan.base.config.name, id.slice(overlay.name.length + 1));
      const box = await grid.locator('.dashboard').boundingBox();
      const panels = await Promise.all((await grid.locator('figure').all()).map(panel => panel.boundingBox()));
      if (!box) throw new Error(`${id} is not shown`);
      // Whole panels only: half a graph looks like a fault.
      const ends = panels.map(panel => (panel ? panel.y + panel.height - box.y : 0)).filter(end => end <= FOLD);
      mkdirSync(dirname(join(into, path)), { recursive: true });
      await page.screenshot({ path: join(into, path), fullPage: true, clip: { ...box, height: Math.max(...ends) } });
      isLight(path);
    }
    const review = join(folder, 'review.html');
    writeFileSync(review, await reviewPage());
    const seen = await open(pathToFileURL(review).href, LOOK);
    mkdirSync(dirname(join(into, REVIEW.path)), { recursive: true });
    await seen.page.screenshot({
      path: join(into, REVIEW.path),
      clip: { x: 0, y: 0, width: REVIEW.width, height: REVIEW.height },
    });
    isLight(REVIEW.path);
  });
} finally {
  await engines.stop();
  rmSync(folder, { recursive: true, force: true });
}
