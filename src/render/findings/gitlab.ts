/** GitLab's code quality report: a list, one object a finding. */
import { jsonText } from '../../text/printable.ts';
import type { Severity } from '../../words/severities.ts';
import { type FindingsFormat, located } from './format.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: FindingsFormat = ({ problems }, page) => {
  const { lang } = page;
  const list = located(problems, page).map(({ problem: p, path, start, end, fingerprint }) => ({
    description: `${p.code}: ${p.message[lang]}`,
    check_name: p.code,
    fingerprint,
    severity: SEVERITY[p.severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  }));
  return jsonText(list);
};
