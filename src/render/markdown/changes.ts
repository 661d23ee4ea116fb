/** Changes as the Markdown of a comment on a pull request. */

import { changeWords } from '../../phrases/change.ts';
import { md, mdCode } from '../../print/markdown/escape.ts';
import type { Page } from '../../print/page.ts';
import type { DiffView } from '../../views/changes.ts';
import { KIND_WORDS } from '../../words/change-kinds.ts';

export function markdownDiff({ changes, title: about, nameOf }: DiffView, { lang }: Pick<Page, 'lang'>): string {
  const title = about[lang];
  const vi = lang === 'vi';
  const quiet = changes.filter((c) => c.quiet).length;
  const tasks = [...new Set(changes.map((c) => c.task))];
  const blocks = tasks.map((task) => {
    const own = changes.filter((c) => c.task === task);
    const name =
      task === undefined ? (vi ? 'Ngoài các nhiệm vụ' : 'Beside the tasks') : `${md(own[0]?.title ?? '')} (${mdCode(task)})`;
    const lines = own.map((c) => {
      const words = changeWords(c, lang, nameOf);
      return `- ${c.quiet ? '\u26a0\ufe0f ' : ''}${KIND_WORDS[c.kind][lang]}${words ? `: ${md(words)}` : ''}`;
    });
    return [`**${name}**`, '', ...lines].join('\n');
  });
  const parts = [
    `### ${vi ? 'Thay đổi về nội dung' : 'Changes of meaning'}`,
    md(title),
    ...(quiet ? [vi ? `**${quiet} thay đổi không có văn bản cho phép.**` : `**${quiet} changes that no document allows.**`] : []),
    ...(blocks.length ? blocks : [vi ? 'Không có thay đổi nào.' : 'None.']),
  ];
  return `${parts.join('\n\n')}\n`;
}
