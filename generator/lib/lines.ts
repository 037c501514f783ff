import { structuredPatch } from 'diff';

/** A unified diff of two texts without file names: hunks of changed lines with a few around them. */
export const lineDiff = (from: string, to: string): string =>
  structuredPatch('', '', from, to, '', '', { context: 3 })
    .hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.filter(line => !line.startsWith('\\')),
    ])
    .join('\n');
