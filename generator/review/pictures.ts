import { dashboardsOf } from '../kinds/read.ts';
import { groupBy } from '../lib/sort.ts';
import { type DashboardPicture, dashboardPicture, type PanelPicture } from '../pictures/dashboard.ts';
import { dashboardMarkup, type Mark, panelMarkup } from '../pictures/markup.ts';
import type { Section } from '../pictures/page.ts';
import { SAMPLE } from '../pictures/sample.ts';
import { el, escaped } from '../pictures/svg.ts';
import { same, textAt } from '../views/reading.ts';
import type { Review, Reviewed } from '../views/review.ts';
import type { DashboardView, PanelView } from '../views/views.ts';

/** Every dashboard that differs, in pictures of both sides. The same difference in several overlays is drawn once. */
export async function comparisons({ objects }: Review, from: Reviewed): Promise<readonly Section[]> {
  const changed = objects.flatMap(({ overlay, id, before, after }) => {
    const [old, now] = [before, after].map(object => (object ? dashboardsOf(object) : []));
    return paired(old ?? [], now ?? []).map(sides => ({ overlay, id, ...sides }));
  });
  const groups = groupBy(changed, ({ id, before, after }) => JSON.stringify([id, before, after]));
  return Promise.all([...groups.values()].map(members => comparison(members, from)));
}

/** A dashboard before and after; one side is absent where it came or went. */
interface Sides {
  readonly before?: DashboardView;
  readonly after?: DashboardView;
}

/** The dashboards of both sides of an object that differ, by their uid. */
function paired(old: readonly DashboardView[], now: readonly DashboardView[]): readonly Sides[] {
  const byUid = (all: readonly DashboardView[]) => new Map(all.map(one => [textAt(one.json, 'uid'), one]));
  const [before, after] = [byUid(old), byUid(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(uid => {
    const [a, b] = [before.get(uid), after.get(uid)];
    return a && b && same(a.json, b.json) ? [] : [{ ...(a && { before: a }), ...(b && { after: b }) }];
  });
}

interface Change extends Sides {
  readonly overlay: string;
  readonly id: string;
}

async function comparison(members: readonly Change[], { engine }: Reviewed): Promise<Section> {
  const [first] = members;
  if (!first) throw new Error('a group has a member');
  const { overlay, id, before, after } = first;
  const drawn = async (dashboard: DashboardView | undefined, side: 'before' | 'after') =>
    dashboard && dashboardPicture(dashboard, (await engine(side, overlay)) ?? SAMPLE);
  const [old, now] = await Promise.all([drawn(before, 'before'), drawn(after, 'after')]);
  const shown = now ?? old;
  const pictures = [old, now].flatMap(picture => picture ?? []);
  return {
    id: `${overlay}-${shown?.name ?? id}`,
    title: shown?.title ?? id,
    where: `${members.map(member => member.overlay).join(', ')}${old && now ? '' : old ? ', gone' : ', new'}`,
    description: shown?.description ?? '',
    says: [...new Map(pictures.map(({ says, real }) => [says, { text: says, real }])).values()],
    body: old && now ? both(old, now, marksOf(before, after)) : pictures.map(one => dashboardMarkup(one)).join(''),
  };
}

/** What became of each panel, by title. Where it stands and how it is counted is no change to whoever reads it. */
function marksOf(before: DashboardView | undefined, after: DashboardView | undefined): ReadonlyMap<string, Mark> {
  const panels = (dashboard: DashboardView | undefined) =>
    new Map((dashboard?.panels ?? []).filter(({ type }) => type !== 'row').map(one => [one.title, one]));
  const [old, now] = [panels(before), panels(after)];
  const said = ({ json: { id: _, gridPos: __, ...rest } }: PanelView) => rest;
  return new Map(
    [...new Set([...now.keys(), ...old.keys()])].flatMap((title): (readonly [string, Mark])[] => {
      const [a, b] = [old.get(title), now.get(title)];
      if (a && b) return same(said(a), said(b)) ? [] : [[title, 'changed']];
      return [[title, a ? 'gone' : 'new']];
    }),
  );
}

/**
 * Panels that changed, both sides beside each other; those that came, those that went; then both dashboards as a whole,
 * unfolded only where no panel says more.
 */
function both(old: DashboardPicture, now: DashboardPicture, marks: ReadonlyMap<string, Mark>): string {
  const cells = (picture: DashboardPicture, mark: Mark, title?: string): string[] =>
    picture.parts
      .filter((part): part is PanelPicture => 'wide' in part && marks.get(part.title) === mark)
      .filter(panel => title === undefined || panel.title === title)
      .map(panel => panelMarkup(panel, mark));
  const side = (name: string, panels: readonly string[]) => el('div', {}, el('small', {}, name), ...panels);
  const flow = (heading: string, panels: readonly string[]): string[] =>
    panels.length === 0 ? [] : [el('h4', {}, heading), ...panels];
  const differing = [
    ...[...marks]
      .filter(([, mark]) => mark === 'changed')
      .flatMap(([title]) =>
        flow(escaped(title), [
          side('before', cells(old, 'changed', title)),
          side('after', cells(now, 'changed', title)),
        ]),
      ),
    ...flow('New panels', cells(now, 'new')),
    ...flow('Panels that are gone', cells(old, 'gone')),
  ];
  const whole = (picture: DashboardPicture, name: string): string =>
    el(
      'details',
      differing.length === 0 ? { open: '' } : {},
      el('summary', {}, `The whole dashboard, ${name}`),
      dashboardMarkup(picture, marks),
    );
  return [
    ...(differing.length > 0 ? [el('div', { class: 'pairs' }, ...differing)] : []),
    whole(old, 'before'),
    whole(now, 'after'),
  ].join('');
}
