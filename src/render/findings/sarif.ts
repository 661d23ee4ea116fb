/** SARIF 2.1.0, for code scanning. */
import { jsonText } from '../../text/printable.ts';
import { SEVERITY_OF } from '../../words/codes.ts';
import type { Severity } from '../../words/severities.ts';
import { type FindingsFormat, located } from './format.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const sarif: FindingsFormat = ({ problems, rules }, page) => {
  const { lang, version } = page;
  const used = rules.filter((r) => problems.some((p) => p.code === r.code));
  const index = new Map(used.map((r, k) => [r.code, k]));
  const results = located(problems, page).map(({ problem: p, path, start, end, fingerprint }) => ({
    ruleId: p.code,
    ...(index.has(p.code) ? { ruleIndex: index.get(p.code) } : {}),
    level: LEVEL[p.severity],
    message: { text: p.help ? `${p.message[lang]}. ${p.help[lang]}` : p.message[lang] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'SRCROOT' },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
    partialFingerprints: { 'kehoach/v1': fingerprint },
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kehoach',
            version,
            rules: used.map((r) => ({
              id: r.code,
              shortDescription: { text: r.title[lang] },
              fullDescription: { text: r.why[lang] },
              help: { text: `plan validate --explain ${r.code}` },
              defaultConfiguration: { level: LEVEL[SEVERITY_OF[r.code]] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return jsonText(log);
};
