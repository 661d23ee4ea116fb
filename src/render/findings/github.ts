/** Annotations of GitHub Actions: workflow commands, one a finding. */
import type { Severity } from '../../words/severities.ts';
import { type FindingsFormat, located } from './format.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const github: FindingsFormat = ({ problems, verdict }, { lang }) => {
  const lines = located(problems).map(({ problem: p, path, start, end }) => {
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
  return [...lines, ...(verdict ? [verdict[lang]] : [])].map((l) => `${l}\n`).join('');
};
