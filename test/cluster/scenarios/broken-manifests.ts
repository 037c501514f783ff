import { readFileSync } from 'node:fs';
import { parsePlain } from '../../../generator/lib/yaml.ts';
import { identity, type Manifest } from '../../../generator/model/artifact.ts';
import type { Plan } from '../../../generator/model/plan.ts';
import { verify } from '../../../generator/verify/run.ts';
import { Refused } from '../kube.ts';
import { planned } from '../planned.ts';
import { demand, must, type Stage, type World } from '../world.ts';

/** A way to break an object (`manifests/broken.yaml`). */
interface Breakage {
  readonly of: string;
  readonly say: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly drop?: readonly string[];
}

type Node = Record<string, unknown>;

/** The parent of what a JSON Pointer names, and its key there. */
function parentOf(object: Node, pointer: string): [Node, string] {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  let node = object;
  for (const step of steps) {
    node[step] ??= {};
    node = node[step] as Node;
  }
  return [node, last];
}

function broken(object: Manifest, { set = {}, drop = [] }: Breakage): Manifest {
  const copy = structuredClone(object) as unknown as Node;
  for (const [pointer, value] of Object.entries(set)) {
    const [node, key] = parentOf(copy, pointer);
    node[key] = value;
  }
  for (const pointer of drop) {
    const [node, key] = parentOf(copy, pointer);
    delete node[key];
  }
  return copy as unknown as Manifest;
}

/** What the API server says of a new object, with prometheus-operator's webhook asked; nothing when it takes it. */
async function refusal({ cluster }: World, object: Manifest): Promise<string | undefined> {
  // A name of its own: the object itself is there already.
  const name = /[A-Z]/.test(object.metadata.name) ? object.metadata.name : `x-${object.metadata.name}`;
  try {
    await cluster.kube.dev.create(
      { ...object, metadata: { ...object.metadata, name } },
      'dryRun=All&fieldValidation=Strict',
    );
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

/** What our own schemas and checks say of the plan with the object in its place; nothing when they take it. */
async function objection(plan: Plan, before: Manifest, after: Manifest): Promise<string | undefined> {
  const overlays = plan.overlays.map(overlay => ({
    ...overlay,
    objects: overlay.objects.map(artifact =>
      artifact.object === before && overlay.name === 'dev' ? { ...artifact, object: after } : artifact,
    ),
  }));
  try {
    const { issues } = await verify({ ...plan, overlays });
    return issues.find(({ level }) => level === 'error')?.id;
  } catch (error) {
    return `it throws: ${error}`;
  }
}

export const brokenManifests: Stage = {
  name: 'broken manifests: we refuse what they refuse',
  run: async world => {
    const [list] = parsePlain(readFileSync(new URL('../manifests/broken.yaml', import.meta.url), 'utf8')) as [
      readonly Breakage[],
    ];
    const plan = await planned(world.repository);
    const objects = new Map(
      plan.overlays.find(({ name }) => name === 'dev')?.objects.map(({ object }) => [identity(object), object]),
    );
    const healthy = [...objects.values()][0];
    must(
      healthy !== undefined && (await objection(plan, healthy, healthy)) === undefined,
      'our checks refuse what is whole',
    );
    let theirs = 0;
    let ours = 0;
    const missed: string[] = [];
    for (const breakage of list) {
      const object = objects.get(breakage.of);
      if (!object) throw new Error(`there is no ${breakage.of} to break`);
      const after = broken(object, breakage);
      const refused = await refusal(world, after);
      const objected = await objection(plan, object, after);
      if (refused) theirs += 1;
      if (objected) ours += 1;
      const name = `${breakage.of}: ${breakage.say}`;
      if (objected?.startsWith('it throws')) missed.push(`${name}: our check ${objected}`);
      else if (refused && !objected) missed.push(`${name}: they say ${refused.slice(0, 160)}`);
    }
    demand('we let pass what they refuse', missed);
    must(theirs >= 30, `they refuse only ${theirs} of ${list.length}`);
    return `of ${list.length} they refuse ${theirs}, we those and ${ours - theirs} more`;
  },
};
