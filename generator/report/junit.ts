import { PRODUCT } from '../lib/names.ts';
import { show } from '../lib/origin.ts';
import type { FoldedIssue } from '../model/issue.ts';
import type { Printer } from './printer.ts';

/** Escapes of XML 1.0. What no XML may hold, control characters, was made visible before. */
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** For CI servers: a test case an issue. Errors fail, the rest pass and speak; a clean run is one case that passes. */
export const junit: Printer = ({ issues, closing, failed }) => {
  const failures = issues.filter(({ level }) => level === 'error').length;
  const counts = `tests="${Math.max(1, issues.length)}" failures="${failures}" errors="0" skipped="0"`;
  const cases = issues.length > 0 ? issues.map(testCase) : [`<testcase classname="${PRODUCT}" name="generate"/>`];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${PRODUCT}" ${counts}>`,
    `  <testsuite name="${PRODUCT}" ${counts}>`,
    ...cases.map(line => `    ${line}`),
    `    <${failed ? 'system-err' : 'system-out'}>${xml(closing)}</${failed ? 'system-err' : 'system-out'}>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function testCase({ id, level, what, why, fix, at, overlays, subject }: FoldedIssue): string {
  const body = [
    show(at),
    ...(overlays.length > 0 ? [`overlays ${overlays.join(', ')}`] : []),
    ...(subject ? [subject] : []),
    what,
    `why: ${why}`,
    `fix: ${fix}`,
  ];
  const inner =
    level === 'error'
      ? `<failure type="${xml(id)}" message="${xml(what)}">${xml(body.join('\n'))}</failure>`
      : `<system-out>${xml(body.join('\n'))}</system-out>`;
  return `<testcase classname="${xml(id)}" name="${xml(`${show(at)} ${what}`)}" file="${xml(at.file)}" line="${at.line}">${inner}</testcase>`;
}
