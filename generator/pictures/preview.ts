import { groupBy } from '../lib/sort.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import type { Engine } from '../views/picture.ts';
import { dashboardPicture } from './dashboard.ts';
import { dashboardMarkup } from './markup.ts';
import type { Page, Section } from './page.ts';

/** The engine behind an overlay. */
export type EngineOf = (overlay: OverlayPlan) => Promise<Engine>;

/** Every dashboard of the overlays asked for. One that looks the same in several is shown once. */
async function sections(overlays: readonly OverlayPlan[], engineOf: EngineOf): Promise<Section[]> {
  const drawn = await Promise.all(
    overlays.map(async overlay => {
      const engine = await engineOf(overlay);
      const objects = overlay.objects.filter(({ object }) => object.kind === 'GrafanaDashboard');
      const pictures = await Promise.all(objects.map(({ object }) => dashboardPicture(object, engine)));
      return pictures.map(picture => ({ overlay: overlay.name, picture, body: dashboardMarkup(picture) }));
    }),
  );
  const groups = groupBy(drawn.flat(), ({ picture, body }) => JSON.stringify([picture.name, picture.says, body]));
  return [...groups.values()].flatMap(members => {
    const [first] = members;
    if (!first) return [];
    const { picture, body } = first;
    return [
      {
        id: `${first.overlay}-${picture.name}`,
        title: picture.title,
        where: members.map(({ overlay }) => overlay).join(', '),
        description: picture.description,
        says: [{ text: picture.says, real: picture.real }],
        body,
      },
    ];
  });
}

/** What the page of a plan's dashboards shows, of all overlays or of one: drawn once, however often it is laid out. */
export async function preview({ overlays, file }: Plan, engineOf: EngineOf, only?: string): Promise<Page> {
  const chosen = overlays.filter(({ name }) => only === undefined || name === only);
  const dashboards = await sections(chosen, engineOf);
  return {
    title: 'Dashboards',
    intro: dashboards.length > 0 ? `As ${file} makes them, panel by panel.` : `${file} makes no dashboard.`,
    dashboards,
  };
}
