/** Requests that clients send, again and again. */
export interface Asked {
  readonly url: string;
  /** The body of a request; a function of its number where each one differs. */
  readonly body: object | ((number: number) => object);
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests a minute. */
  readonly perMinute: number;
  /** Requests at a time: while so many wait, no more are sent. */
  readonly atOnce?: number;
  /** Seconds after which a client gives up. */
  readonly patience?: number;
}

export interface Traffic {
  readonly stop: () => void;
  /** How the requests ended so far: a status, or `none` where the client gave up or was cut off. */
  readonly ends: ReadonlyMap<string, number>;
}

/** Sends requests until it is stopped. What comes back is read to its end and counted, never looked at. */
export function traffic({ url, body, headers = {}, perMinute, atOnce = 32, patience = 60 }: Asked): Traffic {
  const ends = new Map<string, number>();
  const stopped = new AbortController();
  let open = 0;
  let sent = 0;
  const send = async () => {
    if (open >= atOnce) return;
    open++;
    sent++;
    const end = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(typeof body === 'function' ? body(sent) : body),
      signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(1000 * patience)]),
    })
      .then(async answer => {
        await answer.arrayBuffer();
        return String(answer.status);
      })
      .catch(() => 'none');
    open--;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  };
  const timer = setInterval(() => void send(), 60_000 / perMinute);
  return {
    ends,
    stop: () => {
      clearInterval(timer);
      stopped.abort();
    },
  };
}
