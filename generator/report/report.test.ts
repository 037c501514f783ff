import { describe, expect, test } from 'vitest';
import type { Issue } from '../model/issue.ts';
import { FORMATS, type Format, type ReportOptions } from './printer.ts';
import { report } from './report.ts';

const FILE = 'observability.yaml';

const route: Issue = {
  id: 'route-ends-at-a-receiver',
  level: 'error',
  what: 'takes no `critical`, which `VllmPodNotReady` raises (generator/sources/vllm.ts:15:5)',
  why: 'a critical alert would fire and reach no receiver',
  fix: "add `critical` to a receiver of overlay `prod`, or lower the alert's severity",
  at: { file: FILE, line: 2, column: 19, endColumn: 27 },
  overlay: 'prod',
};

const CONFIG = 'routes:\n      severities: [warning]\n';

const say = (issues: readonly Issue[], options: Partial<ReportOptions> & { readonly config?: string } = {}): string =>
  report(issues, {
    format: 'text',
    color: false,
    width: 100,
    source: file => (file === FILE ? (options.config ?? CONFIG) : undefined),
    ...options,
  });

const at = (line: number, column: number, endColumn = column) => ({ file: FILE, line, column, endColumn });

describe('for people', () => {
  test('shows the line, carets, why and fix', () => {
    expect(say([route])).toBe(
      `error  route-ends-at-a-receiver                                observability.yaml:2:19  overlay prod
   2 |       severities: [warning]
     |                   ^^^^^^^^^ takes no \`critical\`, which \`VllmPodNotReady\` raises
     |                   (generator/sources/vllm.ts:15:5)
  why  a critical alert would fire and reach no receiver
  fix  add \`critical\` to a receiver of overlay \`prod\`, or lower the alert's severity

1 error
`,
    );
  });

  test('wraps to the width', () => {
    const lines = say([route], { width: 60 }).split('\n');
    expect(lines.filter(line => line.length > 60)).toEqual([]);
    expect(lines.slice(0, 4)).toEqual([
      'error  route-ends-at-a-receiver',
      '                       observability.yaml:2:19  overlay prod',
      '   2 |       severities: [warning]',
      '     |                   ^^^^^^^^^',
    ]);
  });

  test('prints nothing where nothing is wrong', () => {
    expect(say([])).toBe('');
  });

  test('sorts by place, folds what several overlays share and counts', () => {
    const early: Issue = { ...route, id: 'a-note', level: 'note', at: at(1, 1) };
    const text = say([route, { ...route, overlay: 'dev' }, early, route], { checked: '3 objects' });
    expect(text.indexOf('a-note')).toBeLessThan(text.indexOf('route-ends'));
    expect(text).toContain('overlays dev, prod');
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 error, 1 note; checked 3 objects');
  });

  test('names four overlays and counts the rest', () => {
    const issues = Array.from({ length: 9 }, (_, index) => ({ ...route, overlay: `o${index}` }));
    expect(say(issues)).toContain('overlays o0, o1, o2, o3 and 5 more');
  });

  test('does without the line where there is none to show', () => {
    expect(say([{ ...route, at: { ...route.at, file: 'gone.yaml' } }]).split('\n')[1]).toBe(`  ${route.what}`);
    expect(say([{ ...route, at: at(99, 1) }])).not.toContain('|');
  });

  test('shows what object it is about, unless the words do', () => {
    expect(say([{ ...route, subject: 'PrometheusRule vllm/predictors' }])).toContain(
      '  in   PrometheusRule vllm/predictors\n',
    );
    expect(say([{ ...route, what: 'x of `Pod a/b`', subject: 'Pod a/b' }])).not.toContain('  in ');
  });

  test('cuts a long line around the mark', () => {
    const config = `a: ${'x'.repeat(400)}HERE${'y'.repeat(400)}\n`;
    const [, line = '', carets = ''] = say([{ ...route, at: at(1, 404, 407) }], { config }).split('\n');
    expect(line.length).toBeLessThanOrEqual(100);
    expect(line).toMatch(/\| …x+HEREy+…$/);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('points right behind wide characters, tabs and accents', () => {
    const config = "name: '監視\té' # mark\n";
    const column = config.indexOf('mark') + 1;
    const [, line = '', carets = ''] = say([{ ...route, at: at(1, column, column + 3) }], { config }).split('\n');
    expect(line).toContain('監視␉');
    // Each of the two wide characters takes one column more than its place in the text.
    expect(carets.indexOf('^')).toBe(line.indexOf('mark') + 2);
  });

  test('colours only when asked to', () => {
    expect(say([route])).not.toContain('\u001b');
    expect(say([route], { color: true })).toContain('\u001b[');
  });
});

const hostile: Issue = {
  ...route,
  what: 'the name `\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil\r\n::error::x` is wrong',
  why: 'because\u0000',
  subject: 'Pod \u001b[8m',
  overlay: 'a\nb',
  at: { ...route.at, file: 'x\u001b[1m.yaml' },
};

describe.each(FORMATS)('%s', format => {
  const all = (issues: readonly Issue[], config?: string) => say(issues, { format, ...(config ? { config } : {}) });

  test('lets no control character of a config through', () => {
    const text = all([hostile, { ...route, at: at(1, 1) }], 'k: "\u001b[31m\u0085\u2028\u200b"\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u200b\u202e]/);
    // A workflow command begins a line, so none may begin with what a name says.
    expect(text).not.toMatch(/^::error::x/m);
  });

  const SECRETS = [
    'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
    'sk-proj-abcdefghijklmnopqrstuvwx',
    'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    'AKIAIOSFODNN7EXAMPLE',
  ];

  test.each(SECRETS)('never echoes %s', secret => {
    const text = all(
      [{ ...route, at: at(1, 1), what: `\`${secret}\` is odd`, why: secret, fix: secret, subject: secret }],
      `x: ${secret} # ${secret}\n`,
    );
    expect(text).not.toContain(secret.slice(8));
  });
});

test('blots a private key over all of its lines', () => {
  const config =
    'key: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n  -----END PRIVATE KEY-----\n';
  const text = say(
    [2, 3, 4].map(line => ({ ...route, at: at(line, 1), what: `line ${line}` })),
    { config },
  );
  expect(text).not.toMatch(/MIIE|BEGIN/);
});

test.each(['password: hunter2', '{ apiKey: hunter2, x: 1 }', 'OPENAI_TOKEN: "hunter2"', 'db-password: hunter2 # note'])(
  'blots the value in %s',
  config => {
    expect(say([{ ...route, at: at(1, 1) }], { config })).not.toContain('hunter2');
  },
);

describe('for programs', () => {
  const given = (format: Format, issues: readonly Issue[] = [route, { ...route, overlay: 'dev' }]) =>
    say(issues, { format });

  test('json has every field, and the facts of the run', () => {
    const data = JSON.parse(say([route], { format: 'json', facts: { written: 3 } }));
    expect(data).toMatchObject({ failed: true, summary: '1 error', written: 3 });
    expect(data.issues).toEqual([
      {
        id: route.id,
        level: 'error',
        what: route.what,
        why: route.why,
        fix: route.fix,
        file: FILE,
        line: 2,
        column: 19,
        endColumn: 27,
        overlays: ['prod'],
      },
    ]);
    expect(JSON.parse(given('json', []))).toEqual({ failed: false, summary: 'no issues', issues: [] });
  });

  test('github escapes what its commands are made of', () => {
    const issue: Issue = { ...route, what: '100% a,b:c', at: { ...route.at, file: 'a,b:c%.yaml' } };
    expect(given('github', [issue]).split('\n')[0]).toBe(
      `::error file=a%2Cb%3Ac%25.yaml,line=2,col=19,endColumn=28,title=route-ends-at-a-receiver (prod)::100%25 a,b:c%0Awhy: ${route.why}%0Afix: ${route.fix}`,
    );
    expect(given('github', [{ ...route, level: 'note' }])).toMatch(/^::notice /);
  });

  test('sarif has a rule for each id and a region whose end is exclusive', () => {
    const [run] = JSON.parse(given('sarif')).runs;
    expect(run.tool.driver.rules).toEqual([
      {
        id: route.id,
        shortDescription: { text: 'route ends at a receiver' },
        fullDescription: { text: route.why },
        help: { text: route.fix },
      },
    ]);
    expect(run.results).toHaveLength(1);
    expect(run.results[0]).toMatchObject({ ruleIndex: 0, level: 'error', properties: { overlays: ['dev', 'prod'] } });
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 19,
      endColumn: 28,
    });
  });

  test('junit fails a case an error, passes one a note, and passes one where nothing is wrong', () => {
    const text = given('junit', [
      { ...route, what: '<a> & "b"' },
      { ...route, level: 'note', what: 'said' },
    ]);
    expect(text).toContain('tests="2" failures="1"');
    expect(text).toContain('message="&lt;a&gt; &amp; &quot;b&quot;"');
    expect(given('junit', [])).toContain('tests="1" failures="0"');
  });
});
