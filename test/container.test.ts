import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Stage {
  readonly image: string;
  readonly name: string;
  readonly steps: readonly (readonly [instruction: string, words: readonly string[]])[];
}

/** The stages of a container file, each with its instructions. A line that ends with `\` goes on in the next. */
function stagesOf(text: string): readonly Stage[] {
  const lines = text
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => line.trim().split(/\s+/));
  const starts = lines.flatMap(([word], at) => (word === 'FROM' ? [at] : []));
  return starts.map((at, index) => {
    const [, image = '', , name = ''] = lines[at] ?? [];
    const steps = lines.slice(at + 1, starts[index + 1]).map(([word = '', ...words]) => [word, words] as const);
    return { image, name, steps };
  });
}

/** What a reviewer of container files objects to: a sentence for each. */
function faultsOf(text: string): readonly string[] {
  const stages = stagesOf(text);
  const last = stages.at(-1);
  const user = last?.steps.findLast(([word]) => word === 'USER')?.[1][0];
  const names = (at: number) => stages.slice(0, at).map(({ name }) => name);
  return [
    ...stages.flatMap(({ image }) =>
      /^[\w.-]+\/[\w./-]+:\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(image)
        ? []
        : [`${image} is no whole address with an exact version`],
    ),
    ...(user === undefined || /^(?:root|0)(?::|$)/.test(user) ? ['it runs as root'] : []),
    ...stages.flatMap(({ steps }, at) =>
      steps
        .filter(([word]) => word === 'COPY' || word === 'ADD')
        .flatMap(([word, words]) => {
          if (word === 'ADD') return ['ADD unpacks and downloads: COPY does neither'];
          const from = words.find(one => one.startsWith('--from='))?.slice('--from='.length);
          if (from !== undefined) return names(at).includes(from) ? [] : [`there is no stage ${from} before it`];
          return words
            .slice(0, -1)
            .filter(path => !path.startsWith('--') && !existsSync(join(ROOT, path)))
            .map(path => `there is no ${path} to copy`);
        }),
    ),
    ...stages.flatMap(({ steps }) =>
      steps.flatMap(([word, words]) =>
        ['ENTRYPOINT', 'CMD'].includes(word) && !words[0]?.startsWith('[')
          ? [`${word} starts a shell, which takes no signal on to the program`]
          : [],
      ),
    ),
  ];
}

const TEXT = readFileSync(join(ROOT, 'Containerfile'), 'utf8');

test('the container file pins its images, copies what is there, and does not run as root', () => {
  expect(stagesOf(TEXT).length).toBeGreaterThan(1);
  expect(faultsOf(TEXT)).toEqual([]);
});

test.each([
  ['an image without a version', /:1\.26\.8-bookworm/, ':latest', 'is no whole address'],
  ['root', /^USER node$/m, 'USER root', 'it runs as root'],
  ['no user', /^USER node$/m, '', 'it runs as root'],
  ['a file that is not there', 'COPY LICENSE', 'COPY LICENCE', 'there is no LICENCE to copy'],
  ['a stage that is not there', '--from=program', '--from=programm', 'there is no stage programm'],
  ['a download', 'COPY package package', 'ADD https://example.com/a /a', 'ADD unpacks and downloads'],
  ['a shell around the program', /^CMD .*$/m, 'CMD help', 'CMD starts a shell'],
])('%s is a fault of a container file', (_, from, to, fault) => {
  expect(TEXT).toMatch(from);
  expect(faultsOf(TEXT.replace(from, to)).join()).toContain(fault);
});
