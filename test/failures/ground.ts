import type { Manifest } from '../../generator/model/artifact.ts';
import { type Component, kill, type Running } from '../cluster/processes.ts';
import { instanceName } from './config.ts';
import { type Asked, type Traffic, traffic } from './traffic.ts';

/** What Prometheus scrapes for one instance of a source. */
export interface Target {
  /** Name of the instance, as the failure's `sources` call it. */
  readonly source: string;
  /** `host:port`. */
  readonly address: string;
  readonly pod: string;
}

/** A process of a place. */
export interface Process {
  readonly running: Running;
  readonly kill: () => Promise<void>;
  /** Starts it again, and waits until it serves. */
  readonly again: () => Promise<void>;
  /** Starts it again, and does not wait. */
  readonly launch: () => Promise<void>;
}

/** Where one failure happens: what it starts here is stopped with the run, whatever the end. */
export interface Site {
  readonly name: string;
  /** A folder of its own, which goes away with the run. */
  readonly dir: string;
  readonly port: () => Promise<number>;
  readonly start: (component: Component) => Promise<Process>;
  /** Says that an instance is scraped at an address. A pod name is made up where none is given. */
  readonly scraped: (source: string, port: number, pod?: string) => void;
  /** Says that the platform's own Prometheus scrapes something here, and keeps the labels that it gives. */
  readonly platform: (name: string, port: number) => void;
  /** Says what an address in the config means here, as the platform's name service would. */
  readonly alias: (url: string, real: string) => void;
  readonly ask: (asked: Asked) => Traffic;
  /** The objects of a kind that are rendered for an instance, as the failure's `sources` call it. */
  readonly rendered: (kind: string, source: string) => readonly Manifest[];
  /** Clears a timer at the end of the run. */
  readonly atEnd: (timer: NodeJS.Timeout) => void;
}

/** Everything of the places of a run that ends with it. */
export interface Ground {
  readonly site: (name: string) => Site;
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  /** What the platform scrapes: names of jobs with their addresses. */
  readonly platform: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly stop: () => void;
}

interface Means {
  readonly dir: string;
  readonly port: () => Promise<number>;
  /** Starts a process that the run stops at its end. */
  readonly start: (component: Component) => Promise<Running>;
  /** The objects that are rendered for an instance of the config. */
  readonly rendered: (kind: string, instance: string) => readonly Manifest[];
}

export function ground({ dir, port, start, rendered }: Means): Ground {
  const targets = new Map<string, Target[]>();
  const platform = new Map<string, string>();
  const aliases = new Map<string, string>();
  const asking: Traffic[] = [];
  const timers: NodeJS.Timeout[] = [];
  return {
    targets,
    platform,
    aliases,
    stop: () => {
      for (const { stop } of asking) stop();
      for (const timer of timers) clearInterval(timer);
    },
    site: name => ({
      name,
      dir: `${dir}/${name}`,
      port,
      start: async component => {
        const own = { ...component, name: `${name}-${component.name}` };
        let running = await start(own);
        return {
          get running() {
            return running;
          },
          kill: () => kill(running),
          again: async () => {
            running = await start(own);
          },
          launch: async () => {
            running = await start({ ...own, ready: async () => true });
          },
        };
      },
      scraped: (source, at, pod = `${source}-${(targets.get(name)?.length ?? 0) + 1}`) =>
        targets.set(name, [...(targets.get(name) ?? []), { source, address: `127.0.0.1:${at}`, pod }]),
      platform: (job, at) => platform.set(`${name}-${job}`, `127.0.0.1:${at}`),
      alias: (url, real) => aliases.set(url, real),
      ask: asked => {
        const one = traffic(asked);
        asking.push(one);
        return one;
      },
      rendered: (kind, source) => rendered(kind, instanceName(name, source)),
      atEnd: timer => timers.push(timer),
    }),
  };
}
