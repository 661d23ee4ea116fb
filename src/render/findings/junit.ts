/** JUnit XML: a test case a finding; errors fail, the others are told in its output. */
import { type FindingsFormat, located, xml } from './format.ts';

export const junit: FindingsFormat = ({ problems, command }, page) => {
  const { lang } = page;
  const names = new Map<string, number>();
  const cases = located(problems, page).map(({ problem: p, path, start }) => {
    const where = `${path}:${start.line}:${start.column}`;
    // Readers keep the cases by their names.
    const name = `${p.code} ${where}`;
    const nth = (names.get(name) ?? 0) + 1;
    names.set(name, nth);
    const text = [p.message[lang], ...(p.help ? [p.help[lang]] : []), where].join('\n');
    const told =
      p.severity === 'error'
        ? `<failure message="${xml(p.message[lang])}" type="${p.code}">${xml(text)}</failure>`
        : `<system-out>${xml(text)}</system-out>`;
    return `    <testcase name="${xml(nth > 1 ? `${name} (${nth})` : name)}" classname="${xml(path)}">${told}</testcase>`;
  });
  const failures = problems.filter((p) => p.severity === 'error').length;
  const shown = cases.length ? cases : [`    <testcase name="${xml(command)}" classname="kehoach"/>`];
  const counts = `tests="${shown.length}" failures="${failures}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${xml(command)}" ${counts} errors="0" skipped="0">`,
    ...shown,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};
