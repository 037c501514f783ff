import { dashboardsOf } from '../kinds/read.ts';
import { groupBy } from '../lib/sort.ts';
import { type Content, contentOf } from '../model/artifact.ts';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import type { Engine } from '../views/picture.ts';
import { type DashboardPicture, dashboardPicture } from './dashboard.ts';
import { dashboardMarkup } from './markup.ts';
import type { Page, Section } from './page.ts';

/** The engine behind an overlay. */
export type EngineOf = (overlay: OverlayPlan) => Promise<Engine>;

interface Drawn {
  readonly picture: DashboardPicture;
  readonly body: string;
  /** What a person sees of it: equal for dashboards that look the same. */
  readonly looks: string;
}

/** The dashboards in an object or a file. */
const drawAll = (content: Content, engine: Engine): Promise<readonly Drawn[]> =>
  Promise.all(
    dashboardsOf(content).map(async dashboard => {
      const picture = await dashboardPicture(dashboard, engine);
      const body = dashboardMarkup(picture);
      return { picture, body, looks: JSON.stringify([picture.name, picture.says, body]) };
    }),
  );

/** Every dashboard of the overlays asked for. One that looks the same in several is shown once. */
async function sections(overlays: readonly OverlayPlan[], engineOf: EngineOf): Promise<Section[]> {
  // Overlays share what they have alike, and most have all dashboards alike.
  const known = new Map<Engine, Map<Content, Promise<readonly Drawn[]>>>();
  const drawn = await Promise.all(
    overlays.map(async overlay => {
      const engine = await engineOf(overlay);
      const ofEngine = known.get(engine) ?? new Map<Content, Promise<readonly Drawn[]>>();
      known.set(engine, ofEngine);
      const all = await Promise.all(
        [...overlay.objects, ...(overlay.files ?? [])].map(artifact => {
          const content = contentOf(artifact);
          const made = ofEngine.get(content) ?? drawAll(content, engine);
          ofEngine.set(content, made);
          return made;
        }),
      );
      return all.flat().map(one => ({ overlay: overlay.name, ...one }));
    }),
  );
  const groups = groupBy(drawn.flat(), ({ looks }) => looks);
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
