/** What could not be read, told at the end of every view, so that nothing is silently left out. */

import { hang } from '../../text/wrap.ts';
import type { UnreadableItem } from '../../views/unreadable.ts';
import { label } from '../../words/labels.ts';
import type { Language } from '../../words/language.ts';
import { heading, type Screen } from './screen.ts';

const KINDS: Readonly<Record<UnreadableItem['what'], Readonly<Record<Language, string>>>> = {
  task: { vi: 'nhiệm vụ', en: 'task(s)' },
  file: { vi: 'tệp', en: 'file(s)' },
  deadline: { vi: 'thời hạn', en: 'deadline(s)' },
  entry: { vi: 'mục', en: 'item(s)' },
};

/** "2 nhiệm vụ, 1 tệp không đọc được" */
export function unreadableWords(items: readonly UnreadableItem[], lang: Language): string {
  const kinds = Object.entries(KINDS).flatMap(([what, words]) => {
    const count = items.filter((i) => i.what === what).length;
    return count ? [`${count} ${words[lang]}`] : [];
  });
  return lang === 'vi' ? `${kinds.join(', ')} không đọc được` : `${kinds.join(', ')} unreadable`;
}

export function drawUnreadable(items: readonly UnreadableItem[], screen: Screen): string[] {
  if (!items.length) return [];
  const { lang, paint, width } = screen;
  return [
    '',
    paint.red(heading(screen, `${label('unreadable', lang)}: ${unreadableWords(items, lang)}`)),
    ...items.flatMap((i) => hang('  ! ', `${i.name} – ${i.file}:${i.line}:${i.column}: ${i.message[lang]}`, width)),
    paint.dim(lang === 'vi' ? '  Cách sửa: plan validate' : '  How to mend it: plan validate'),
  ];
}
