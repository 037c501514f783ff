import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { by, byText } from '../lib/sort.ts';
import type { Delivery } from '../model/plan.ts';
import type { AnyPlatform } from '../model/platform.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import type { AnySource } from '../model/source.ts';
import { type Contract, contract } from '../promql/metric.ts';
import type { Check } from '../views/check.ts';
import type { ReviewFormat, Verdict } from '../views/review.ts';

/** The open axes: a folder of leaves each, and the name under which a leaf's file exports it. */
interface Axes {
  sources: { readonly source: AnySource };
  receivers: { readonly receiver: AnyReceiver };
  platforms: { readonly platform: AnyPlatform };
  deliveries: { readonly delivery: Delivery };
  verdicts: { readonly verdict: Verdict };
  'review/formats': { readonly format: ReviewFormat };
}

export type Axis = keyof Axes;

/** The extension this program runs with: `.ts` as written, `.js` once published. */
const EXTENSION = import.meta.url.endsWith('.ts') ? '.ts' : '.js';

const folder = (name: Axis | 'templates' | 'templates/init' | `templates/init/${string}`): URL =>
  new URL(`../${name}/`, import.meta.url);

/** Files directly in a folder that end in this way, sorted; none where there is no such folder. */
const filesIn = (home: URL, end: string): string[] =>
  existsSync(home)
    ? readdirSync(home)
        .filter(file => file.endsWith(end) && !/\.(test|d)\.[jt]s$/.test(file))
        .sort(byText)
    : [];

const namesIn = (home: URL): string[] => filesIn(home, EXTENSION).map(file => basename(file, EXTENSION));

/** Names of an axis' leaves, sorted: each is the name of a file, and the word a person writes in the config. */
export const leaves = (axis: Axis): string[] => namesIn(folder(axis));

/** Loads one leaf. Only the leaves a run needs are loaded: reading all of them is most of a start. */
export async function leaf<A extends Axis>(axis: A, name: string): Promise<Axes[A]> {
  return (await import(new URL(`${name}${EXTENSION}`, folder(axis)).href)) as Axes[A];
}

/** Every leaf of an axis, in the order of their names. */
export const allLeaves = async <A extends Axis>(axis: A): Promise<readonly (readonly [string, Axes[A]])[]> =>
  Promise.all(leaves(axis).map(async name => [name, await leaf(axis, name)] as const));

/** A law, under the name of its file. */
export interface FoundCheck {
  readonly id: string;
  readonly check: Check;
  /** The leaf that brings it, as `deliveries/<name>`, where it holds for what that leaf makes only. */
  readonly of?: string;
  /** Its file, below `generator/`. */
  readonly file: string;
}

/** Axes whose leaves may bring laws of their own, in `checks/` of the folder of their name. */
const BRINGING = ['deliveries', 'platforms'] as const satisfies readonly Axis[];

/** The laws that hold for all, and those of the named leaves, in the order of their ids. Without names, all of them. */
export async function allChecks(brought?: ReadonlySet<string>): Promise<readonly FoundCheck[]> {
  const owners = BRINGING.flatMap(axis => leaves(axis).map(name => `${axis}/${name}`));
  const homes = [undefined, ...owners.filter(of => brought?.has(of) !== false)];
  const found = homes.flatMap(of => {
    const home = of === undefined ? 'checks' : `${of}/checks`;
    return namesIn(new URL(`../${home}/`, import.meta.url)).map(id => ({ id, home, of }));
  });
  return Promise.all(
    found.sort(by(({ id }) => id)).map(async ({ id, home, of }) => {
      const { check } = (await import(new URL(`../${home}/${id}${EXTENSION}`, import.meta.url).href)) as {
        readonly check: Check;
      };
      return { id, check, file: `${home}/${id}.ts`, ...(of === undefined ? {} : { of }) };
    }),
  );
}

/** Every contract there is, in the order of their names. */
export const allContracts = (): Promise<readonly Contract[]> => {
  const home = new URL('../contracts/', import.meta.url);
  return Promise.all(
    filesIn(home, '.json').map(async file => contract(JSON.parse(await readFile(new URL(file, home), 'utf8')))),
  );
};

/** A file of the program with the line ends it has in Git: a checkout may have others, and pages must not. */
const text = async (file: URL): Promise<string> => (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');

/** Where a template is: among those of the program, or among those that a leaf brings. */
export type TemplateHome = 'templates' | `deliveries/${string}/templates`;

/** The text of a template. */
export const template = (name: string, home: TemplateHome = 'templates'): Promise<string> =>
  text(new URL(`../${home}/${name}.ejs`, import.meta.url));

/** Configs that a new repository can begin with, sorted by name. */
export const starts = (): string[] => filesIn(folder('templates/init'), '.yaml').map(file => basename(file, '.yaml'));

/** The files that go along with one of them, by their paths beside the config: those of the folder of its name. */
export async function startFiles(name: string): Promise<ReadonlyMap<string, string>> {
  const home = folder(`templates/init/${name}`);
  const paths = existsSync(home)
    ? readdirSync(home, { recursive: true, encoding: 'utf8' })
        .map(path => path.replaceAll('\\', '/'))
        .filter(path => path.endsWith('.yaml'))
    : [];
  return new Map(
    await Promise.all(paths.sort(byText).map(async path => [path, await text(new URL(path, home))] as const)),
  );
}

/** The text of one of them. */
export const start = (name: string): Promise<string> => text(new URL(`${name}.yaml`, folder('templates/init')));
