import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { lineDiff } from '../generator/lib/lines.ts';
import { mergePatch } from '../generator/lib/merge.ts';
import { byText } from '../generator/lib/sort.ts';
import type { Manifest } from '../generator/model/artifact.ts';
import { placesOf } from '../generator/review/change-origins.ts';
import { review } from '../generator/review/compare.ts';
import { issuesOf } from '../generator/review/issues.ts';
import { markdown } from '../generator/review/markdown.ts';
import { text } from '../generator/review/terminal.ts';
import type { Side } from '../generator/views/review.ts';
import { cases, GOLDEN, judging, planned, read, reviewed, rules, sideOf } from './support/reviews.ts';

/** Bytes of a comment that is kept: enough for all changes of a case, and for some of its objects. */
const KEPT = 16_384;

/** What needs two deliveries: test/deliveries.test.ts shows it with a made-up one. */
const ELSEWHERE = ['overlay-changes-its-delivery'];

describe('the comment on a pull request', () => {
  test.each(cases)('%s', async folder => {
    const found = await reviewed(folder);
    const comment = markdown(found, KEPT);
    const path = join(GOLDEN, folder, 'comment.md');
    if (process.env['UPDATE'] === '1') writeFileSync(path, comment);
    expect(comment).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(KEPT);
    expect(comment).not.toContain('**Left out for length**');
    expect(markdown(found).length).toBeLessThanOrEqual(65_536);
  });

  test('every rule of the verdict is shown by a case', async () => {
    const all = await Promise.all(cases.map(reviewed));
    const said = new Set(all.flatMap(({ changes }) => changes.flatMap(({ verdicts }) => verdicts.map(({ id }) => id))));
    expect([...said].sort(byText)).toEqual(rules.map(([id]) => id).filter(id => !ELSEWHERE.includes(id)));
  });

  test('a change in every overlay is told once', async () => {
    const { changes } = await reviewed('review-threshold-changed');
    expect(changes.map(({ delta }) => delta.overlays)).toEqual([['prod']]);
    expect(text(await reviewed('review-threshold-changed'))).toContain('all overlays');
  });

  test('on a terminal the risk has a colour, and no line is wider', async () => {
    const found = await reviewed('review-nobody-told');
    const lines = text(found, { color: false, width: 60 }).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(60);
    expect(lines.join(' ').replace(/ +/g, ' ')).toBe(text(found).replaceAll('\n', ' ').replace(/ +/g, ' '));
    const painted = text(found, { color: true });
    expect(painted.startsWith('\u001b[31m\u001b[1mstop')).toBe(true);
    expect(stripVTControlCharacters(painted)).toBe(text(found));
  });

  test('no change is safe', async () => {
    const side = await sideOf('review-threshold-changed', 'before');
    expect(review(side, side, judging)).toMatchObject({ risk: 'safe', changes: [], objects: [] });
  });

  test('issues of a review fold what one line changes in the same way', async () => {
    const found = await reviewed('review-nobody-told');
    const issues = issuesOf(found, () => ({ file: 'observability.yaml', line: 3, column: 1 }));
    const weighty = found.changes.flatMap(({ verdicts }) => verdicts);
    expect(issues.length).toBeLessThan(weighty.length);
    expect(new Set(issues.map(({ id }) => id))).toEqual(new Set(weighty.map(({ id }) => id)));
    expect(issues.find(({ id }) => id === 'alert-loses-a-receiver')?.what).toMatch(
      / and \d+ more: receivers: no longer team/,
    );
  });

  test('places are the keys that set what changed', async () => {
    const originOf = placesOf(await planned('review-severity-lowered-in-one', 'after'));
    const { changes } = await reviewed('review-severity-lowered-in-one');
    const config = stringify(
      mergePatch(parse(read('observability.yaml')), parse(read('review-severity-lowered-in-one/after.yaml'))),
    ).split('\n');
    const alerts = changes.filter(({ delta }) => delta.topic === 'alert').map(({ delta }) => originOf(delta));
    expect(alerts.map(({ line }) => config[line - 1]?.trim())).toEqual(['for: 20m']);
  });

  test.each([
    ['review-source-removed', 'target-is-lost', 'sources:'],
    ['review-alert-switched-off', 'alert-goes', 'VllmKvCacheFull:'],
    ['review-nobody-told', 'alert-loses-a-receiver', 'severities:'],
    ['review-channel-changed', 'receiver-tells-elsewhere', 'channel: "#elsewhere"'],
    ['review-image-changed', 'image-changes', 'image: ghcr.io'],
    ['review-destination-changed', 'delivery-deploys-otherwise', 'destination:'],
    ['review-overlay-added', 'overlay-comes', 'stage: {}'],
    ['review-source-added', 'rights-grow', 'drafts:'],
    ['review-volume-removed', 'data-is-pruned', 'grafana:'],
  ])('in %s the line of %s is `%s`', async (folder, id, expected) => {
    const originOf = placesOf(await planned(folder, 'after'), await planned(folder, 'before'));
    const { changes } = await reviewed(folder);
    const patch: unknown = existsSync(join(GOLDEN, folder, 'after.yaml')) ? parse(read(`${folder}/after.yaml`)) : {};
    const config = stringify(mergePatch(parse(read('observability.yaml')), patch)).split('\n');
    const delta = changes.find(({ verdicts }) => verdicts.some(one => one.id === id))?.delta;
    expect(delta && config[originOf(delta).line - 1]?.trim()).toContain(expected);
  });

  test('what finds no room is listed or counted, and the budget is kept', async () => {
    const side = await sideOf('review-source-removed', 'before');
    // Without digests, whose length would leave no room for the list.
    const objects: Manifest[] = JSON.parse(
      JSON.stringify([...side.overlays.values()].flat()).replaceAll(/@sha256:0+/g, ''),
    );
    // Each overlay has its own names, so that no two diffs are one.
    const after: Side = {
      ...side,
      overlays: new Map(
        Array.from({ length: 40 }, (_, index) => [
          `o${index}`,
          objects.map(object => ({
            ...object,
            metadata: { ...object.metadata, name: `${object.metadata.name}-${index}` },
          })),
        ]),
      ),
    };
    const before: Side = { ...side, overlays: new Map([...after.overlays.keys()].map(name => [name, []])) };
    const comment = markdown(review(before, after, judging));
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment).toContain('objects left out for length');
    for (const name of after.overlays.keys()) expect(comment).toContain(`models, only ${name}: `);
    expect(comment.match(/<details>/g)?.length ?? 0).toBe(comment.match(/<\/details>/g)?.length ?? 0);
    expect(markdown(await reviewed('review-overlay-added'))).toMatch(/left out for length<[\s\S]*: GrafanaDashboard /);
  });

  test('changes that find no room are counted, the riskiest told first', () => {
    const rule = (alert: string) => ({ alert, expr: 'up == 0', labels: { severity: 'critical' } });
    const side = (names: readonly string[], images: readonly string[]): Side => ({
      bootstrap: [],
      overlays: new Map([
        [
          'prod',
          [
            {
              apiVersion: 'monitoring.coreos.com/v1',
              kind: 'PrometheusRule',
              metadata: { name: 'many', namespace: 'models' },
              spec: { groups: [{ name: 'many', rules: names.map(rule) }] },
            },
            ...images.map(image => ({
              apiVersion: 'apps/v1',
              kind: 'Deployment',
              metadata: { name: image, namespace: 'models' },
              spec: { template: { spec: { containers: [{ name: 'one', image }] } } },
            })),
          ],
        ],
      ]),
    });
    // Three bytes each: a comment is handed on in bytes.
    const names = Array.from({ length: 400 }, (_, index) => `${'長'.repeat(8)}${index}`);
    const images = Array.from({ length: 2_000 }, (_, index) => `image-${index}`);
    const comment = markdown(review(side(names, images), side([], []), judging));
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    for (const name of names) expect(comment).toContain(name);
    expect(comment).toContain('**Left out for length**');
    expect(comment).toContain('- safe, Images: 2000');
    expect(comment).toMatch(/\d{4} Deployment, 1 PrometheusRule/);
  });

  test('text from a repository cannot leave its fence or speak Markdown', async () => {
    const side = await sideOf('review-threshold-changed', 'before');
    const evil = {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: '[x](http://x)</summary><b>@all', namespace: 'n' },
      data: { a: '```\n</details># hi @all' },
    };
    const objects = [...(side.overlays.get('prod') ?? []), evil];
    const comment = markdown(review(side, { ...side, overlays: new Map([['prod', objects]]) }, judging));
    expect(comment).toContain('````diff');
    expect(comment).toContain('<summary>ConfigMap n/[x](http://x)&lt;/summary&gt;&lt;b&gt;@\u200ball</summary>');
    // Outside of HTML neither a link nor a tag, and nobody is called.
    expect(comment).toContain('\\[x\\](http://x)\\</summary\\>\\<b\\>@\u200ball: created');
  });
});

test('a diff of lines keeps what surrounds it', () => {
  expect(lineDiff('a\nb\nc\n', 'a\nx\nc\n')).toBe('@@ -1,3 +1,3 @@\n a\n-b\n+x\n c');
});
