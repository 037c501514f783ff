import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { redact } from '../lib/redact.ts';
import { failed, type Issue } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { type Page, page } from '../pictures/page.ts';
import { preview } from '../pictures/preview.ts';
import { SAMPLE } from '../pictures/sample.ts';
import { plan } from '../plan/plan.ts';
import { verify } from '../verify/run.ts';
import type { Engines } from '../views/picture.ts';
import { type Given, type Run, UsageError } from './command.ts';
import { enginesFor } from './engines.ts';
import { unknown } from './parse.ts';
import { serve } from './serve.ts';
import { loadConfig, open, type Session } from './session.ts';

/** Where the page goes by default: beside what is kept of other runs, which no repository holds. */
const FILE = '.cache/preview.html';

/**
 * A page with a picture of every dashboard, written to a file. With `--watch` it is served on a loopback port as well,
 * drawn again each time the config is saved: while the config has errors, they stand above the last good pictures.
 */
export const run: Run = async ([file = FILE], given) => {
  const engines = enginesFor(given);
  const session = open(given);
  const path = resolve(session.root, file);
  try {
    return await (given.watch ? watched : once)(session, path, { given, engines });
  } finally {
    await engines?.stop();
  }
};

/** A plan without errors, or what is wrong. */
type Planned = { readonly plan: Plan } | { readonly issues: readonly Issue[] };

async function planned(session: Session, { overlay }: Given): Promise<Planned> {
  const { issues: unread, loaded } = await loadConfig(session);
  if (!loaded) return { issues: unread };
  const names = loaded.overlays.map(({ name }) => name);
  if (overlay !== undefined && !names.includes(overlay)) throw new UsageError(unknown('overlay', overlay, names));
  const { plan: made, issues: unplanned } = await plan(loaded);
  const { issues: found } = await verify(made);
  const issues = [...unread, ...unplanned, ...found];
  return failed(issues) ? { issues } : { plan: made };
}

/** What a page is drawn from. */
interface Drawing {
  readonly given: Given;
  readonly engines: Engines | undefined;
}

const draw = (made: Plan, { given: { overlay }, engines }: Drawing): Promise<Page> =>
  preview(made, async one => (await engines?.of(made, one)) ?? SAMPLE, overlay);

/** A page as it leaves the program. */
const laidOut = async (shown: Page): Promise<string> => redact(await page(shown));

async function once(session: Session, path: string, drawing: Drawing): Promise<number> {
  const found = await planned(session, drawing.given);
  if ('issues' in found) {
    session.say(found.issues);
    return 1;
  }
  write(path, await laidOut(await draw(found.plan, drawing)));
  process.stdout.write(`${path}\n`);
  return 0;
}

async function watched(session: Session, path: string, drawing: Drawing): Promise<number> {
  const { watch } = await import('./watch.ts');
  const empty = (intro: string): Page => ({ title: 'Dashboards', intro, dashboards: [] });
  const server = await serve(live => page({ ...empty('Being drawn.'), live }));
  process.stdout.write(`${server.url}\n`);
  let good = empty('Nothing could be drawn yet.');
  return watch(session, async () => {
    const found = await planned(session, drawing.given);
    if ('plan' in found) {
      good = await draw(found.plan, drawing);
      write(path, await laidOut(good));
      await server.show(live => laidOut({ ...good, live }));
      return 0;
    }
    session.say(found.issues);
    const failure = session.printed(found.issues);
    await server.show(live => laidOut({ ...good, live, failure }));
    return 1;
  });
}

/** The old page or the new one, never half of it. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
