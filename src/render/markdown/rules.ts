/** The page of docs that is made from the rules: one section a code, with its examples. */

import type { Example, ExampleFiles, RuleText } from '../../rules/rule.ts';
import { SEVERITY_OF } from '../../words/codes.ts';
import type { Language } from '../../words/language.ts';
import { SEVERITY_WORDS } from '../../words/severities.ts';

const block = (path: string, text: string) => `\`\`\`yaml\n# ${path}\n${text.trimEnd().normalize('NFC')}\n\`\`\``;

function files(of: ExampleFiles, lang: Language): string[] {
  const gone = lang === 'vi' ? '(không có tệp này)' : '(there is no such file)';
  return Object.entries(of).map(([path, text]) => block(path, text ?? `# ${gone}`));
}

/** An example: its files, each headed by its path; of two states of a plan both, of a draft its lines. */
function example(title: string, shown: Example, lang: Language): string[] {
  const vi = lang === 'vi';
  const head = `${title}${shown.asOf ? ` (${shown.asOf})` : ''}`;
  const saved = shown.encoding ? [vi ? 'Lưu ở bảng mã UTF-16 thay vì UTF-8.' : 'Saved in UTF-16 instead of UTF-8.'] : [];
  if (shown.before)
    return [
      `${head}, ${vi ? 'trước thay đổi' : 'before the change'}:`,
      ...files(shown.before, lang),
      vi ? 'Sau thay đổi:' : 'After the change:',
      ...files(shown.files, lang),
    ];
  const draft = shown.draft === undefined ? [] : [block(vi ? 'dự thảo' : 'a draft', shown.draft)];
  return [`${head}:`, ...files(shown.files, lang), ...draft, ...saved];
}

/** One code in Markdown, as `plan validate --explain` prints it too. */
export function ruleSection({ code, title, why, toldBy, bad, good }: RuleText, lang: Language, level = 2): string {
  const vi = lang === 'vi';
  return [
    `${'#'.repeat(level)} ${code}: ${title[lang]}`,
    `${vi ? 'Mức' : 'Severity'}: ${SEVERITY_WORDS[SEVERITY_OF[code]][lang]}${toldBy ? ` (plan ${toldBy})` : ''}. ${why[lang]}`,
    ...example(vi ? 'Sai' : 'Wrong', bad, lang),
    ...example(vi ? 'Đúng' : 'Right', good, lang),
  ].join('\n\n');
}

export function rulesPage(rules: readonly RuleText[]): string {
  const sorted = [...rules].sort((a, b) => (a.code < b.code ? -1 : 1));
  const rows = sorted.map(
    (r) => `| [${r.code}](#${r.code.toLowerCase()}) | ${SEVERITY_WORDS[SEVERITY_OF[r.code]].vi} | ${r.title.vi} |`,
  );
  const intro =
    'Mỗi mã dưới đây có một ví dụ sai và một ví dụ đúng; các ví dụ được chạy thử cùng bộ kiểm thử. Xem một mã ở dòng lệnh: `plan validate --explain PLAN020`. Ví dụ gồm những tệp được đặt vào một kế hoạch nhỏ không có lỗi.';
  const sections = sorted.map((r) => `<a id="${r.code.toLowerCase()}"></a>\n\n${ruleSection(r, 'vi')}`);
  return `${['# Các mã của plan validate, plan check, plan cite', intro, ['| Mã | Mức | Ý nghĩa |', '| --- | --- | --- |', ...rows].join('\n'), ...sections].join('\n\n')}\n`;
}
