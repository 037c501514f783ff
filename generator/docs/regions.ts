import { nearest } from '../lib/names.ts';
import type { Issue } from '../model/issue.ts';

/** A stretch of a hand-written file that the generator fills: the lines between its two markers. */
export interface Region {
  readonly name: string;
  /** Indexes of the lines of its markers. */
  readonly from: number;
  readonly to: number;
}

/** A marker stands alone on its line: one in a sentence or in a code span is only spoken of. */
const MARKER = /^<!-- (\/?)generated:([^\s]*) -->\s*$/;

const FENCE = /^(`{3,}|~{3,})/;

/** The regions of a text; what keeps them from being filled comes back as issues. In a code block a marker is text. */
export function regionsOf(
  text: string,
  file: string,
  known: readonly string[],
): { readonly regions: readonly Region[]; readonly issues: readonly Issue[] } {
  const regions: Region[] = [];
  const issues: Issue[] = [];
  let open: { name: string; from: number } | undefined;
  let fenced: string | undefined;
  const wrong = (line: number, what: string, fix: string) =>
    issues.push({
      id: 'readme-regions-close',
      level: 'error',
      what,
      why: 'generated text could not be distinguished from what a person wrote',
      fix,
      at: { file, line: line + 1, column: 1 },
    });
  for (const [index, line] of text.split('\n').entries()) {
    const [, fence] = FENCE.exec(line) ?? [];
    if (fence && open === undefined)
      fenced = fenced === undefined ? fence : line.startsWith(fenced) ? undefined : fenced;
    const marker = fenced === undefined ? MARKER.exec(line) : null;
    if (!marker) continue;
    const [, slash, name = ''] = marker;
    if (slash === '') {
      if (open)
        wrong(
          open.from,
          `region \`${open.name}\` is not closed before region \`${name}\` begins`,
          `add a line \`<!-- /generated:${open.name} -->\` where it ends`,
        );
      if (!known.includes(name)) wrong(index, `there is no region \`${name}\``, `write ${suggestion(name, known)}`);
      if (regions.some(region => region.name === name))
        wrong(index, `region \`${name}\` is there twice`, 'keep one of them');
      open = { name, from: index };
    } else if (open?.name === name) {
      regions.push({ ...open, to: index });
      open = undefined;
    } else
      wrong(
        index,
        `region \`${name}\` ends here and has not begun`,
        `take the line out, or add \`<!-- generated:${name} -->\` above`,
      );
  }
  if (open)
    wrong(
      open.from,
      `region \`${open.name}\` is not closed`,
      `add a line \`<!-- /generated:${open.name} -->\` where it ends`,
    );
  return { regions, issues };
}

const suggestion = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return (near.length > 0 ? near : known).map(candidate => `\`${candidate}\``).join(' or ');
};

/** The text with each region's lines replaced; every other line is as it was, line ends included. */
export function fillRegions(text: string, regions: readonly Region[], fillings: ReadonlyMap<string, string>): string {
  const lines = text.split('\n');
  const parts: string[] = [];
  let next = 0;
  for (const { name, from, to } of regions) {
    parts.push(...lines.slice(next, from + 1).map(line => `${line}\n`));
    const end = lines[from]?.endsWith('\r') ? '\r\n' : '\n';
    // A marker among what fills a region would be one more region at the next run.
    const filling = (fillings.get(name) ?? '').trim().replace(/^(?=<!-- \/?generated:)/gm, ' ');
    parts.push(end, ...(filling === '' ? [] : [filling.replaceAll('\n', end), end, end]));
    next = to;
  }
  parts.push(lines.slice(next).join('\n'));
  return parts.join('');
}
