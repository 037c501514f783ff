import { describe, expect, test } from 'vitest';
import { fillRegions, regionsOf } from './regions.ts';

const KNOWN = ['alerts', 'metrics'];
const open = (name: string): string => `<!-- generated:${name} -->`;
const close = (name: string): string => `<!-- /generated:${name} -->`;

/** The text with its regions filled, or what keeps it from that. */
function filled(text: string, fillings: Readonly<Record<string, string>> = {}): string {
  const { regions, issues } = regionsOf(text, 'README.md', KNOWN);
  expect(issues).toEqual([]);
  return fillRegions(text, regions, new Map(Object.entries(fillings)));
}

describe('regions', () => {
  test('are replaced, and a second time changes nothing', () => {
    const text = `# a\n${open('alerts')}\nold\n${close('alerts')}\nb\n${open('metrics')}\n${close('metrics')}\n`;
    const fillings = { alerts: '| x |\n\ny', metrics: 'm\n' };
    const once = filled(text, fillings);
    expect(once).toBe(
      `# a\n${open('alerts')}\n\n| x |\n\ny\n\n${close('alerts')}\nb\n${open('metrics')}\n\nm\n\n${close('metrics')}\n`,
    );
    expect(filled(once, fillings)).toBe(once);
  });

  test('that have nothing to say are empty', () => {
    expect(filled(`${open('alerts')}\nold\n${close('alerts')}`)).toBe(`${open('alerts')}\n\n${close('alerts')}`);
  });

  test.each([
    ['no regions', 'a\r\nb \t\n\n\n\nc'],
    ['a marker inside a sentence', `write ${open('alerts')} on a line`],
    ['markers in a code block', `\`\`\`\`\n\`\`\`\n${open('nothing')}\n\`\`\`\`\nend`],
  ])('leave every byte of a text with %s', (_, text) => {
    expect(filled(text)).toBe(text);
  });

  test('leave every byte around them, and follow the line ends of their marker', () => {
    const head = 'title\n\n\n\n|x|\ttrailing  \n';
    const tail = '\n\n\nthe end, without a line end';
    const text = filled(`${head}${open('alerts')}\r\nold\r\n${close('alerts')}${tail}`, { alerts: 'a\nb' });
    expect(text).toBe(`${head}${open('alerts')}\r\n\r\na\r\nb\r\n\r\n${close('alerts')}${tail}`);
  });

  test.each([
    [`# a\n${open('alert')}\n${close('alert')}`, 2, 'there is no region `alert`', 'write `alerts`'],
    [`${open('x')}\n${close('x')}`, 1, 'there is no region `x`', 'write `alerts` or `metrics`'],
    [`${open('alerts')}\ntext`, 1, 'region `alerts` is not closed', `add a line \`${close('alerts')}\` where it ends`],
    [
      `${open('alerts')}\n${open('metrics')}\n${close('metrics')}`,
      1,
      'region `alerts` is not closed before region `metrics` begins',
      close('alerts'),
    ],
    [`\n\n${close('alerts')}`, 3, 'region `alerts` ends here and has not begun', open('alerts')],
    [`${open('alerts')}\n${close('alerts')}\n`.repeat(2), 3, 'region `alerts` is there twice', 'keep one of them'],
  ])('that are wrong are an issue with its line: %j', (text, line, what, fix) => {
    expect(regionsOf(text, 'README.md', KNOWN).issues).toMatchObject([
      {
        id: 'readme-regions-close',
        level: 'error',
        what,
        fix: expect.stringContaining(fix),
        at: { file: 'README.md', line },
      },
    ]);
  });
});
