/** The page of docs that is made from the rules: one section a code, with its examples. */

import type { Example, RuleText } from '../../rules/rule.ts';
import type { Language } from '../../words/language.ts';
import { SEVERITY_WORDS } from '../../words/severities.ts';

function example(title: string, { files, asOf }: Example): string[] {
  const shown = Object.entries(files).map(([path, text]) => `\`\`\`yaml\n# ${path}\n${text.trimEnd().normalize('NFC')}\n\`\`\``);
  return shown.length ? [`${title}${asOf ? ` (${asOf})` : ''}:`, ...shown] : [];
}

/** One code in Markdown, as `plan validate --explain` prints it too. */
export function ruleSection({ code, severity, title, why, bad, good }: RuleText, lang: Language, level = 2): string {
  const vi = lang === 'vi';
  return [
    `${'#'.repeat(level)} ${code}: ${title[lang]}`,
    `${vi ? 'Mức' : 'Severity'}: ${SEVERITY_WORDS[severity][lang]}. ${why[lang]}`,
    ...example(vi ? 'Sai' : 'Wrong', bad),
    ...example(vi ? 'Đúng' : 'Right', good),
  ].join('\n\n');
}

export function rulesPage(rules: readonly RuleText[]): string {
  const sorted = [...rules].sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = sorted.map((r) => `| [${r.code}](#${r.code.toLowerCase()}) | ${SEVERITY_WORDS[r.severity].vi} | ${r.title.vi} |`);
  const intro =
    'Mỗi mã dưới đây có một ví dụ sai và một ví dụ đúng; các ví dụ được chạy thử cùng bộ kiểm thử. Xem một mã ở dòng lệnh: `plan validate --explain PLAN020`.';
  const sections = sorted.map((r) => `<a id="${r.code.toLowerCase()}"></a>\n\n${ruleSection(r, 'vi')}`);
  return `${['# Các mã của plan validate', intro, ['| Mã | Mức | Ý nghĩa |', '| --- | --- | --- |', ...rows].join('\n'), ...sections].join('\n\n')}\n`;
}
