import type { Origin } from '../../generator/lib/origin.ts';
import { parse } from '../../generator/lib/yaml.ts';
import { identity, type Manifest, type ObjectArtifact } from '../../generator/model/artifact.ts';
import type { OverlayPlan, Plan } from '../../generator/model/plan.ts';
import { applyPatch, type Operation } from './json-patch.ts';

interface Target {
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
}

/**
 * One way to break what the generator keeps right by construction. `overlay` limits it to one; else all that can take
 * it do.
 */
type Break = { readonly overlay?: string } & (
  | { readonly target: Target; readonly patch: readonly Operation[] }
  /** A text of that many characters, for limits: nobody wants to read it in a case. */
  | { readonly target: Target; readonly pad: string; readonly length: number }
  | { readonly remove: Target }
  /** A file of a machine, by its path below the overlay's folder. */
  | { readonly file: string; readonly patch: readonly Operation[] }
  /** An object more, in a part of its own unless it shows which. */
  | { readonly add: Manifest; readonly part?: string }
  /** The last output: all objects as they are now, this one as it was then. */
  | { readonly before: Target; readonly patch: readonly Operation[] }
  /** An alert as its source would declare it without these scenarios, or without words in its runbook. */
  | { readonly alert: string; readonly without: readonly ('fires' | 'silent' | 'meaning' | 'diagnosis')[] }
);

export interface Broken {
  readonly plan: Plan;
  readonly previous?: ReadonlyMap<string, readonly Manifest[]>;
}

/**
 * Applies a case's `break.yaml`. Throws where it asks for what is not there: a case that breaks nothing proves nothing.
 */
export function breakPlan(plan: Plan, text: string): Broken {
  const document = parse(text);
  const [fault] = document.faults;
  if (fault) throw new Error(`break.yaml:${fault.line}: ${fault.message}`);
  const breaks = document.value as readonly Break[];
  let broken = plan;
  let previous: Map<string, readonly Manifest[]> | undefined;
  for (const [index, step] of breaks.entries()) {
    if ('before' in step) {
      previous ??= new Map(broken.overlays.map(overlay => [overlay.name, overlay.objects.map(({ object }) => object)]));
      const patched = once(step.patch);
      for (const [name, objects] of previous)
        if (!step.overlay || step.overlay === name)
          previous.set(
            name,
            objects.map(object => (is(object, step.before) ? patched(object) : object)),
          );
      continue;
    }
    const change = changer(step, { file: 'break.yaml', ...document.locate([index], 'key') });
    const concerns = (overlay: OverlayPlan) => !step.overlay || step.overlay === overlay.name;
    const changed: Plan = {
      ...broken,
      base: step.overlay ? broken.base : change.overlay(broken.base),
      overlays: broken.overlays.map(overlay => (concerns(overlay) ? change.overlay(overlay) : overlay)),
      bootstrap: change.bootstrap(broken.bootstrap),
    };
    if (!change.done())
      throw new Error(`break.yaml: there is nothing to break for ${JSON.stringify(step).slice(0, 120)}`);
    broken = changed;
  }
  return { plan: broken, ...(previous ? { previous } : {}) };
}

const is = (object: Manifest, target: Target): boolean =>
  identity(object) === identity({ apiVersion: '', kind: target.kind, metadata: target });

/** Patches an object once, so that overlays go on sharing it. */
function once(patch: readonly Operation[]): (object: Manifest) => Manifest {
  const known = new Map<Manifest, Manifest>();
  return object => {
    const made = known.get(object) ?? applyPatch(object, patch);
    known.set(object, made);
    return made;
  };
}

interface Change {
  readonly overlay: (overlay: OverlayPlan) => OverlayPlan;
  readonly bootstrap: <T extends ObjectArtifact>(artifacts: readonly T[]) => readonly T[];
  readonly done: () => boolean;
}

function changer(step: Exclude<Break, { readonly before: Target }>, origin: Origin): Change {
  let done = false;
  const same = <T>(value: T): T => value;
  const marked = <T>(value: T): T => {
    done = true;
    return value;
  };
  const change = (each: (artifact: ObjectArtifact) => readonly ObjectArtifact[]) => {
    const all = <T extends ObjectArtifact>(artifacts: readonly T[]) => artifacts.flatMap(each) as T[];
    return {
      overlay: (overlay: OverlayPlan) => ({
        ...overlay,
        objects: all(overlay.objects),
        ...(overlay.operators ? { operators: { ...overlay.operators, objects: all(overlay.operators.objects) } } : {}),
      }),
      bootstrap: all,
      done: () => done,
    };
  };
  if ('add' in step) {
    const added: ObjectArtifact = { form: 'object', object: step.add, part: step.part ?? 'added', origin };
    return {
      overlay: overlay => marked({ ...overlay, objects: [...overlay.objects, added] }),
      bootstrap: same,
      done: () => done,
    };
  }
  if ('file' in step)
    return {
      overlay: overlay => ({
        ...overlay,
        files: (overlay.files ?? []).map(one =>
          one.file.path === step.file
            ? marked({ ...one, file: { ...one.file, data: applyPatch(one.file.data, step.patch) } })
            : one,
        ),
      }),
      bootstrap: same,
      done: () => done,
    };
  if ('remove' in step) return change(artifact => (is(artifact.object, step.remove) ? marked([]) : [artifact]));
  if ('alert' in step) {
    const without = <T extends object>(record: T): T => ({
      ...record,
      ...Object.fromEntries(
        step.without
          .filter(key => key in record)
          .map(key => [key, typeof record[key as keyof T] === 'function' ? () => [] : '']),
      ),
    });
    const overlay = (one: OverlayPlan): OverlayPlan => ({
      ...one,
      instances: one.instances.map(instance => ({
        ...instance,
        rules: instance.rules.map(rule =>
          rule.name === step.alert
            ? marked({ ...rule, alert: without(rule.alert), runbook: without(rule.runbook) })
            : rule,
        ),
      })),
    });
    return { overlay, bootstrap: same, done: () => done };
  }
  const patched = once('pad' in step ? [{ op: 'add', path: step.pad, value: 'x'.repeat(step.length) }] : step.patch);
  const artifacts = new Map<ObjectArtifact, ObjectArtifact>();
  return change(artifact => {
    if (!is(artifact.object, step.target)) return [artifact];
    const made = artifacts.get(artifact) ?? { ...artifact, object: patched(artifact.object) };
    artifacts.set(artifact, made);
    return marked([made]);
  });
}
