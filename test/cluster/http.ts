import { connect } from 'node:net';

/** Whether a URL answers well. */
export const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
};

/** Whether something listens on a port of 127.0.0.1. */
export const listens = (port: number): Promise<boolean> =>
  new Promise(done => {
    const socket = connect(port, '127.0.0.1', () => {
      done(true);
      socket.destroy();
    });
    socket.on('error', () => done(false));
  });

/** A JSON answer. */
export async function getJson<T>(url: string): Promise<T> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The sum of a counter's series on a metrics page in text form; 0 where the page has none. */
export async function counted(url: string, metric: string): Promise<number> {
  const page = await (await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(5000) })).text();
  return page
    .split('\n')
    .filter(line => line.startsWith(metric) && /^[{ ]/.test(line.slice(metric.length)))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}
