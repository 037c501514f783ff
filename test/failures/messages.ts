import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Labels = Readonly<Record<string, string>>;

/** One alert of one message, as a webhook gets it (alertmanager, `template.Data`). */
export interface Message {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly receiver: string;
  readonly status: 'firing' | 'resolved';
  readonly labels: Labels;
}

/** The far ends of all receivers: they keep what arrives. */
export interface Mailbox {
  readonly url: (receiver: string) => string;
  readonly messages: readonly Message[];
  readonly stop: () => void;
}

interface Posted {
  readonly alerts: readonly { readonly status: Message['status']; readonly labels: Labels }[];
}

export async function mailbox(): Promise<Mailbox> {
  const messages: Message[] = [];
  const server: Server = createServer(async (request, response) => {
    const { alerts } = JSON.parse(await text(request)) as Posted;
    const receiver = (request.url ?? '').slice(1);
    for (const { status, labels } of alerts) messages.push({ at: Date.now(), receiver, status, labels });
    response.end('ok');
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: receiver => `http://127.0.0.1:${port}/${receiver}`,
    messages,
    stop: () => server.close().closeAllConnections(),
  };
}
