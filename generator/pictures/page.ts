import { compile } from '../lib/template.ts';
import { template } from '../plan/discover.ts';
import { escaped } from './svg.ts';

/** A dashboard on a page. */
export interface Section {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  /** Overlays it is of. */
  readonly where: string;
  readonly description: string;
  /** What stretch it shows and where its data comes from, each said once. */
  readonly says: readonly { readonly text: string; readonly real: boolean }[];
  /** Markup of its panels. */
  readonly body: string;
}

export interface Page {
  readonly title: string;
  readonly intro: string;
  /** Markup above the dashboards. */
  readonly summary?: string;
  readonly dashboards: readonly Section[];
  /** Why the newest config is not what is shown. */
  readonly failure?: string;
  /** Name of a page that is served: it loads itself again once its server shows a page of another name. */
  readonly live?: string;
}

/**
 * One HTML page that holds everything it shows: no script, no font and no picture is loaded, and its policy lets none
 * be. Only a live page has a script, from its own server.
 */
export async function page({ title, intro, summary = '', dashboards, failure = '', live = '' }: Page): Promise<string> {
  const fill = compile(await template('pictures.html'), {
    name: 'generator/templates/pictures.html.ejs',
    locals: ['title', 'intro', 'summary', 'dashboards', 'failure', 'live'],
    escape: escaped,
  });
  return fill({ title, intro, summary, dashboards, failure, live });
}
