import type { Scrape } from '../../model/source.ts';
import type { Options, Programs } from './options.ts';
import { LOOPBACK } from './places.ts';

type Scraped = Exclude<Scrape, { from: 'elsewhere' }>;

/** Where a source listens. */
export interface Target {
  readonly host: string;
  readonly port: number;
}

/** The source that a program of the stack is: `grafana` is the name of a folder, which no source may have. */
export const instanceOf = (program: keyof Programs): string => (program === 'grafana' ? 'own-grafana' : program);

/** The program of the stack that a source is by its name. */
const programOf = (instance: string) => (instance === 'own-grafana' ? 'grafana' : (instance as keyof Programs));

/** Where an instance listens: as the config says it, as its source does, or as its program does; nothing where none of them says. */
export function targetOf(scrape: Scraped, instance: string, { targets, programs }: Options): Target | undefined {
  const given = targets[instance];
  const own = programs[programOf(instance)]?.port;
  const port = given?.port ?? own ?? (scrape.from === 'pods' ? scrape.port : scrape.listens);
  return port === undefined ? undefined : { host: given?.host ?? LOOPBACK, port };
}

export const addressOf = ({ host, port }: Target): string => `${host}:${port}`;

/** Whether nothing of what is sent there leaves the machine. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** The unit of an instance, and whose it is. */
export interface Unit {
  readonly name: string;
  readonly manager: 'user' | 'system';
}

/** The unit that an instance is: as the config says it, or the program that listens on its port, or its own name. */
export function unitOf(instance: string, { targets, programs }: Options, port: number | undefined): Unit {
  const given = targets[instance];
  const program = Object.entries(programs).find(
    ([name, one]) => name === programOf(instance) || (port !== undefined && one?.port === port),
  )?.[0];
  return { name: given?.unit ?? program ?? instance, manager: given?.manager ?? 'user' };
}
