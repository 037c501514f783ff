import { expect, test } from 'vitest';
import type { Manifest } from '../model/artifact.ts';
import type { Reviewed, Side } from '../views/review.ts';
import { review } from './compare.ts';
import { html } from './html.ts';

const panel = (title: string, expr: string, y = 0) => ({
  id: y + 1,
  type: 'stat',
  title,
  gridPos: { x: 0, y, w: 6, h: 4 },
  targets: [{ expr, legendFormat: 'value' }],
});

const dashboard = (panels: readonly object[], title = 'Servers', from = 'now-6h'): Manifest => ({
  apiVersion: 'grafana.integreatly.org/v1beta1',
  kind: 'GrafanaDashboard',
  metadata: { name: 'servers', namespace: 'grafana' },
  spec: { json: JSON.stringify({ uid: 'servers', title, time: { from }, panels }) },
});

const drawn = (before: readonly Manifest[], after: readonly Manifest[], overlays = ['dev']): Promise<string> => {
  const side = (objects: readonly Manifest[]): Side => ({
    overlays: new Map(overlays.map(name => [name, objects])),
    bootstrap: [],
  });
  const from: Reviewed = {
    before: side(before),
    after: side(after),
    places: () => Promise.reject(new Error('a page shows no places')),
    engine: () => Promise.resolve(undefined),
  };
  return html(
    review(from.before, from.after, { rules: [], source: () => undefined, filledBy: () => [], deliveries: [] }),
    from,
  );
};

test('a changed panel is shown before and after, others only in the whole', async () => {
  const page = await drawn(
    [dashboard([panel('Waiting', 'a'), panel('Running', 'c', 4), panel('Old', 'e', 8)])],
    [dashboard([panel('Waiting', 'b'), panel('Running', 'c', 8), panel('Fresh', 'd', 4)])],
  );
  const [pairs = ''] = /<div class="pairs">[\s\S]*?<details>/.exec(page) ?? [];
  expect(pairs.match(/aria-label="Waiting, changed"/g)).toHaveLength(2);
  expect(pairs.match(/aria-label="Fresh, new"/g)).toHaveLength(1);
  expect(pairs.match(/aria-label="Old, gone"/g)).toHaveLength(1);
  expect(pairs).not.toContain('Running');
  expect(page).toContain('The whole dashboard, before');
  expect(page).toContain('The whole dashboard, after');
});

test('a dashboard that opens on another stretch is shown as a whole', async () => {
  const page = await drawn(
    [dashboard([panel('Waiting', 'a')])],
    [dashboard([panel('Waiting', 'a')], 'Servers', 'now-1h')],
  );
  expect(page).not.toContain('class="pairs"');
  expect(page.match(/<details open="">/g)).toHaveLength(2);
});

test('one that comes or goes is shown once, and the same in two overlays too', async () => {
  const fresh = await drawn([], [dashboard([panel('Waiting', 'a')])], ['dev', 'prod']);
  expect(fresh.match(/<section aria-labelledby/g)).toHaveLength(1);
  expect(fresh).toContain('dev, prod, new');
  expect(await drawn([dashboard([panel('Waiting', 'a')])], [])).toContain('dev, gone');
});

test('what a repository says is text, never markup', async () => {
  const evil = '<script>alert(1)</script>';
  const page = await drawn([], [dashboard([panel(evil, evil)], evil)]);
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
});
