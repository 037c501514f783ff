import { fileURLToPath } from 'node:url';
import { answers, getJson, listens } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** The far ends of all receivers, Slack's among them: they keep what they are told. */
export function receivers(site: Site): Component {
  return {
    name: 'receivers',
    command: process.execPath,
    args: [fileURLToPath(new URL('../programs/receivers.ts', import.meta.url)), `${site.dir}/site.json`],
    ready: async () => (await answers(`${receiversUrl(site)}/received`)) && listens(site.ports.mail),
  };
}

export const receiversUrl = ({ ports }: Site): string => `http://127.0.0.1:${ports.receivers}`;

export const receivedFile = ({ dir }: Site): string => `${dir}/received.jsonl`;

/** Path of webhooks that the far end does not know. */
export const REFUSED = '/unknown/';

/** What has arrived: a body that was posted to a path, or a mail, whose path is `mail`. */
export interface Received {
  readonly at: number;
  readonly path: string;
  /** The header of that name; of a mail, `name:password` of its login. */
  readonly authorization?: string;
  readonly body: unknown;
}

/** All that has arrived so far, oldest first. */
export const received = (site: Site): Promise<readonly Received[]> => getJson(`${receiversUrl(site)}/received`);

/** What arrived at Slack's webhook: the payload of an attachment message (api.slack.com, incoming webhooks). */
export interface Message {
  readonly at: number;
  readonly path: string;
  readonly channel: string;
  readonly attachments: readonly {
    readonly title: string;
    readonly text: string;
    readonly color: string;
    readonly title_link?: string;
    readonly fallback?: string;
  }[];
}

/** Every message to Slack so far, oldest first. */
export const messages = async (site: Site): Promise<readonly Message[]> =>
  (await received(site))
    .filter(({ path }) => path.startsWith('/services/'))
    .map(({ at, path, body }) => ({ at, path, ...(body as Omit<Message, 'at' | 'path'>) }));
