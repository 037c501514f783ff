import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dashboardsIn } from '../../generator/plan/dashboards.ts';
import { PATHS } from '../../generator/plan/paths.ts';
import { planRepository, ROOT } from '../tools/support.ts';

test('every dashboard has its picture in the README, small enough to load at once', async () => {
  const { plan } = await planRepository();
  const names = dashboardsIn(plan.overlays[0]?.instances ?? []).map(({ dashboard }) => dashboard.name);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const { size } = statSync(join(ROOT, PATHS.screenshot(plan.base.config.name, name)));
    expect(size, `${name}: npm run screenshots`).toBeLessThan(150_000);
  }
});
