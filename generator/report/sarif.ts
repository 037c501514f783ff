import { PRODUCT } from '../lib/names.ts';
import { sortedEntries } from '../lib/sort.ts';
import type { Printer } from './printer.ts';

const uri = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/**
 * For code scanning: SARIF 2.1.0 (OASIS), with the properties of a rule that GitHub wants beside (docs: SARIF support for
 * code scanning). `endColumn` is the first column after the mark, as section 3.30.8 has it.
 */
export const sarif: Printer = ({ issues, options }) => {
  const rules = sortedEntries(Object.fromEntries([...issues].reverse().map(issue => [issue.id, issue])));
  const ids = rules.map(([id]) => id);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: PRODUCT,
            rules: rules.map(([id, { why, fix }]) => ({
              id,
              shortDescription: { text: id.replaceAll('-', ' ') },
              fullDescription: { text: why },
              help: { text: fix },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: issues.map(({ id, level, what, why, fix, at, overlays, subject }) => ({
          ruleId: id,
          ruleIndex: ids.indexOf(id),
          level,
          message: { text: `${what}\nwhy: ${why}\nfix: ${fix}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uri(at.file), uriBaseId: '%SRCROOT%' },
                region: {
                  startLine: at.line,
                  startColumn: at.column,
                  ...(at.endColumn === undefined ? {} : { endColumn: at.endColumn + 1 }),
                },
              },
              ...(subject === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: subject }] }),
            },
          ],
          ...(overlays.length === 0 ? {} : { properties: { overlays } }),
        })),
        ...(options.checked === undefined ? {} : { properties: { checked: options.checked } }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
