import { describe, expect, test } from 'vitest';
import { cell, code, compile, fence } from './template.ts';

const render = (text: string, values: Readonly<Record<string, unknown>>) =>
  compile(text, { name: 'page.md.ejs', locals: Object.keys(values), escape: cell })(values);

describe('a template', () => {
  test('escapes what `<%=` prints and leaves what `<%-` prints', () => {
    expect(render('| <%= a %> |\n<%- a %>', { a: 'x | y' })).toBe('| x \\| y |\nx | y');
  });

  test('makes no HTML entities', () => {
    expect(render('<%= a %>', { a: `a > 1 && b < 2 "quoted" 'too'` })).toBe(`a > 1 && b < 2 "quoted" 'too'`);
  });

  test('throws, with file and line, on a local that is not given', () => {
    const page = compile<'a' | 'b'>('first\n<% if (b.a) { %>\n<%= a %><% } %>', {
      name: 'page.md.ejs',
      locals: ['a', 'b'],
      escape: cell,
    });
    expect(() => page({ b: { a: 1 } } as never)).toThrow('page.md.ejs:3: local `a` is not given');
  });

  test('throws, with file and line, on a name that is no local', () => {
    expect(() => render('one\ntwo\n<%= nowhere %>', { a: 1 })).toThrow(
      /^page\.md\.ejs:3\n[\s\S]*nowhere is not defined$/,
    );
  });

  test.each(['<%= list[0].missing %>', '<%- list[0].missing %>', '<%= list[0].empty %>'])(
    'throws, with file and line, on %s',
    text => {
      expect(() => render(`one\n${text}`, { list: [{ empty: undefined }] })).toThrow(
        /^page\.md\.ejs:2\n[\s\S]*there is no field/,
      );
    },
  );

  test('does not reach past its locals', () => {
    expect(() => render('<%= locals.a %><%= process2 %>', { a: 1 })).toThrow('process2');
    expect(() => compile('<% with (a) { } %>', { name: 'page.md.ejs', locals: ['a'], escape: cell })).toThrow(
      SyntaxError,
    );
  });

  test('loops over a list of records', () => {
    expect(render('<%_ for (const { n } of list) { _%>\n- <%= n %>\n<%_ } _%>\n', { list: [{ n: 1 }, { n: 2 }] })).toBe(
      '- 1\n- 2\n',
    );
  });
});

describe('a table cell', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['`sum(a) or `b`', '`sum(a) or `b`'],
    ['`job=~"a|b"`', '`job=~"a\\|b"`'],
    ['a\\|b', 'a\\\\\\|b'],
    ['two\r\n  lines', 'two lines'],
    ['for <model_name> and `<node>`', 'for \\<model_name> and `<node>`'],
    ['a < b', 'a < b'],
  ])('%j becomes %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});

test('a code span outlasts the backticks in it', () => {
  expect(code('up')).toBe('`up`');
  expect(code('a `b` c')).toBe('``a `b` c``');
});

test('a code block outlasts the fences in it', () => {
  expect(fence('bash', 'echo 1\n')).toBe('```bash\necho 1\n```');
  expect(fence('', '```\n')).toBe('````\n```\n````');
});
