/**
 * The text below a heading of the second level on a page such as OPERATIONS.md, up to the next one: what a person reads who
 * follows a link to it. A line of a code block is no heading. Nothing where the page has no such heading.
 */
export function section(page: string, title: string): string | undefined {
  const parts = page
    .replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, block => block.replace(/^## /gm, '\u0000## '))
    .split(/^(?=## )/m);
  const found = parts.find(part => part.startsWith(`## ${title}\n`));
  return found?.slice(`## ${title}\n`.length).replaceAll('\u0000', '').trim();
}
