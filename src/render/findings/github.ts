/** Annotations of GitHub Actions: workflow commands, one a finding, the gravest first. */
import { SEVERITIES, type Severity } from '../../words/severities.ts';
import { type FindingsFormat, gravestFirst, located } from './format.ts';

/** GitHub shows so many errors of one step, and so many warnings. */
const MOST_SHOWN = 10;

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const github: FindingsFormat = ({ problems, verdict }, page) => {
  const { lang } = page;
  const lines = located(gravestFirst(problems), page).map(({ problem: p, path, start, end }) => {
    const sameLine = end.line === start.line && end.column > start.column;
    const where = [
      `file=${property(path)}`,
      `line=${start.line}`,
      `col=${start.column}`,
      ...(sameLine ? [`endLine=${end.line}`, `endColumn=${end.column}`] : []),
      `title=${property(p.code)}`,
    ];
    const help = p.help ? `\n${p.help[lang]}` : '';
    return `::${COMMAND[p.severity]} ${where.join(',')}::${data(p.message[lang] + help)}`;
  });
  const many = SEVERITIES.some((s) => problems.filter((p) => p.severity === s).length > MOST_SHOWN);
  const rest =
    lang === 'vi'
      ? `GitHub chỉ hiện ${MOST_SHOWN} lỗi và ${MOST_SHOWN} cảnh báo đầu; tất cả ở bản tóm tắt.`
      : `GitHub shows the first ${MOST_SHOWN} errors and warnings; all are in the summary.`;
  return [...lines, ...(many ? [rest] : []), ...(verdict ? [verdict[lang]] : [])].map((l) => `${l}\n`).join('');
};
