import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dashboardOf } from '../kinds/read.ts';
import { load } from '../plan/load.ts';
import { plan } from '../plan/plan.ts';
import { docs } from './docs.ts';

const LINKS = readFileSync(new URL('../../test/golden/links/observability.yaml', import.meta.url), 'utf8');

/** The runbooks of a config whose two instances of one source share a dashboard, with other overlays. */
async function runbooksFor(overlays: string) {
  const text = LINKS.replace(/overlays:[\s\S]*/, `overlays:\n${overlays}`);
  const { loaded, issues } = await load(text, 'observability.yaml');
  if (!loaded) throw new Error(JSON.stringify(issues));
  const { plan: planned } = await plan(loaded);
  const { files } = await docs(planned, () => undefined);
  return { planned, pages: [...files].filter(([path]) => path.includes('/runbooks/')) };
}

/** Every link of the pages to a dashboard, or a panel of it. */
const linksOn = (pages: readonly (readonly [string, string])[]) =>
  pages.flatMap(([, page]) => [...page.matchAll(/\[([^\]]+)\]\((https:[^)]*\/d\/[^)]*)\)/g)]);

describe('links of runbooks to dashboards', () => {
  test('lead to a dashboard and a panel that are rendered, of the title they have', async () => {
    const { planned, pages } = await runbooksFor('  prod: {}');
    const links = linksOn(pages);
    expect(links.length).toBeGreaterThan(pages.length);
    const rendered = new Map(
      planned.overlays.flatMap(({ objects }) => objects.map(({ object }) => [object.metadata.name, object] as const)),
    );
    for (const [, text = '', to = ''] of links) {
      const [, name = '', id] = /^https:\/\/grafana\.example\/d\/([\w-]+)(?:\?viewPanel=(\d+))?$/.exec(to) ?? [];
      const made = rendered.get(name);
      expect(made?.kind, to).toBe('GrafanaDashboard');
      const view = made && dashboardOf(made);
      const title =
        id === undefined ? view?.json?.['title'] : view?.panels.find(panel => String(panel.json['id']) === id)?.title;
      expect(text.replaceAll('*', ''), to).toBe(title);
    }
    expect(new Set(links.map(([, , to = '']) => to.split('?')[0])).size).toBe(1);
  });

  test('name the overlays where they have a Grafana each, and only those whose address is known', async () => {
    const { pages } = await runbooksFor(
      "  prod: {}\n  test: { grafana: { url: 'https://other.example' }, argocd: { destination: { name: test } } }\n  dev: { grafana: { url: null } }",
    );
    const page = new Map(pages).get('apps/watch/runbooks/VllmQueueBacklog.md') ?? '';
    expect(page).toMatch(
      /\*Requests waiting\* \(\[prod\]\(https:\/\/grafana\.example\/d\/[\w-]+\?viewPanel=\d+\), \[test\]\(https:\/\/other\.example\/d\/[^)]*\)\)/,
    );
  });

  test('are none where no address is known', async () => {
    const { pages } = await runbooksFor('  dev: { grafana: { url: null } }');
    expect(linksOn(pages)).toEqual([]);
    expect(new Map(pages).get('apps/watch/runbooks/VllmQueueBacklog.md')).toContain('*Requests waiting*');
  });
});
