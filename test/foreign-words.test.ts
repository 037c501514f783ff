import { expect, test } from 'vitest';
import { isRecord } from '../generator/lib/record.ts';
import type { Artifact } from '../generator/model/artifact.ts';
import { allContracts, leaf, leaves } from '../generator/plan/discover.ts';
import { foreignPlan } from '../generator/plan/foreign.ts';
import { verify } from '../generator/verify/run.ts';
import { FILES, members, OBJECTS, SCRAPES, SETTINGS } from './tools/refusals.ts';

/* Words that every object of JavaScript has a value for: a table that is asked for one without care answers with a function. */
const WORDS = ['constructor', '__proto__'];

/** Copies of a value, each with a key or a text of it replaced by the word. Each place of a kind once. */
function* withWord(value: unknown, word: string, path: string, seen: Set<string>): Generator<unknown> {
  const isNew = (what: string) => seen.size < seen.add(`${what} ${word} ${path}`).size;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const copy of withWord(item, word, `${path}[]`, seen)) yield value.with(at, copy);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) {
      const others = Object.entries(value).filter(([name]) => name !== key);
      if (isNew(`key ${key}`)) yield Object.fromEntries([...others, [word, item]]);
      for (const copy of withWord(item, word, `${path}.${key}`, seen)) yield { ...value, [key]: copy };
    }
  } else if (typeof value === 'string' && isNew('text')) {
    yield word;
    yield `${word}(up)`;
  }
}

const origin = { file: 'a', line: 1, column: 1 };

function artifacts(): readonly Artifact[] {
  const seen = new Set<string>();
  const objects = OBJECTS.flatMap(family => members(family, 1)).flatMap(({ object }) =>
    WORDS.flatMap(word => [
      { ...object, kind: word },
      ...[...withWord(object['spec'], word, object.kind, seen)].map(spec => ({ ...object, spec })),
    ]),
  );
  const files = (
    [
      ['alertmanager-yml', FILES],
      ['prometheus-yml', SCRAPES],
      ['prometheus-yml', SETTINGS],
    ] as const
  ).flatMap(([kind, family]) =>
    members(family, 1).flatMap(({ object }) =>
      WORDS.flatMap(word => [...withWord(object['spec'], word, kind, seen)]).map(data => ({ kind, data })),
    ),
  );
  return [
    ...objects.map((object): Artifact => ({ form: 'object', object, part: '', origin })),
    ...files.map((file, at): Artifact => ({ form: 'file', file: { ...file, path: `${at}.yml` }, part: '', origin })),
  ];
}

test.each(leaves('platforms'))('no word of JavaScript makes a law of %s fail', async name => {
  const [{ platform }, contracts] = await Promise.all([leaf('platforms', name), allContracts()]);
  const { delivery } = await leaf('deliveries', platform.delivery);
  const all = artifacts();
  expect(all.length).toBeGreaterThan(2000);
  const plan = foreignPlan([{ name: 'a', artifacts: all }], { kind: platform, delivery }, contracts, origin);
  const { issues } = await verify(plan);
  expect(issues.length).toBeGreaterThan(100);
});
