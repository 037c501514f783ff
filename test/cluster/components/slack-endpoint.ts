import { fileURLToPath } from 'node:url';
import { answers } from '../http.ts';
import type { Component } from '../processes.ts';
import type { Site } from '../site.ts';

/** Slack's end of an incoming webhook: keeps what it is told. */
export function slackEndpoint(site: Site): Component {
  return {
    name: 'slack-endpoint',
    command: process.execPath,
    args: [
      fileURLToPath(new URL('../programs/slack.ts', import.meta.url)),
      String(site.ports.slack),
      `${site.dir}/slack.jsonl`,
    ],
    ready: () => answers(`${slackUrl(site)}/messages`),
  };
}

export const slackUrl = ({ ports }: Site): string => `http://127.0.0.1:${ports.slack}`;

/** What arrived at the webhook: the payload of an attachment message (api.slack.com, incoming webhooks). */
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

/** Every message so far, oldest first. */
export const messages = async (site: Site): Promise<readonly Message[]> =>
  (await fetch(`${slackUrl(site)}/messages`)).json() as Promise<readonly Message[]>;
