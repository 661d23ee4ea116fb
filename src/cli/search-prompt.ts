/** A list searched by typing, in words of either language: the library's own says so in English only. */
import { styleText } from 'node:util';
import { fold } from '../text/fold.ts';
import { printable } from '../text/printable.ts';
import { textWidth } from '../text/width.ts';
import type { Language } from '../words/language.ts';
import type { Choice } from './io.ts';

const ROWS = 8;

const WORDS = {
  vi: {
    search: 'Tìm',
    found: 'mục',
    none: 'Không có mục nào khớp',
    help: '↑↓ chọn • Enter: nhận • gõ chữ để tìm, không cần dấu',
  },
  en: { search: 'Search', found: 'found', none: 'Nothing fits', help: '↑↓ choose • Enter: take • type to search' },
} as const;

const wordsOf = ({ label, hint, value }: Choice) => fold(`${label} ${hint ?? ''} ${value}`);

/** True where every word that was typed occurs. */
export const fits = (typed: string, choice: Choice): boolean =>
  fold(typed)
    .split(' ')
    .every((word) => wordsOf(choice).includes(word));

/** Those first in which the words stand together as they were typed, at the beginning before all. */
export function ranked(typed: string, choices: readonly Choice[]): Choice[] {
  const wanted = fold(typed);
  const rank = (choice: Choice) => {
    const at = wordsOf(choice).indexOf(wanted);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return wanted ? [...choices].sort((a, b) => rank(a) - rank(b)) : [...choices];
}

/** Cuts a line that is wider than the terminal: what wraps cannot be drawn over. */
function cut(text: string, room: number): string {
  let out = printable(text);
  while (textWidth(out) > room) out = out.slice(0, -2).trimEnd();
  return out === printable(text) ? out : `${out}…`;
}

/** Asks, and answers with the value chosen, or with the sign that it was broken off. */
export async function searchPrompt(question: string, choices: readonly Choice[], lang: Language): Promise<unknown> {
  const { AutocompletePrompt } = await import('@clack/core');
  const words = WORDS[lang];
  const bar = styleText('cyan', '│');
  return new AutocompletePrompt<Choice>({
    options() {
      return ranked(this.userInput ?? '', choices);
    },
    filter: (typed, choice) => fits(typed, choice),
    render() {
      const shown = this.filteredOptions;
      const room = Math.max(20, (process.stdout.columns ?? 80) - 6);
      const chosen = choices.find((c) => c.value === this.focusedValue);
      if (this.state === 'submit')
        return `${styleText('green', '◇')}  ${question}\n${styleText('gray', '│')}  ${styleText('dim', cut(chosen?.label ?? '', room))}`;
      if (this.state === 'cancel') return `${styleText('red', '■')}  ${question}`;
      const first = Math.max(0, Math.min(this.cursor - ROWS + 1, shown.length - ROWS));
      const rows = shown.slice(first, first + ROWS).map((c) => {
        const on = c.value === this.focusedValue;
        const line = cut(on && c.hint ? `${c.label} (${c.hint})` : c.label, room);
        return `${bar}  ${on ? `${styleText('green', '●')} ${line}` : styleText('dim', `○ ${line}`)}`;
      });
      const count = styleText('dim', `(${shown.length} ${words.found})`);
      return [
        `${styleText('cyan', '◆')}  ${question}`,
        `${bar}  ${styleText('dim', `${words.search}:`)} ${this.userInputWithCursor} ${count}`,
        ...(shown.length ? rows : [`${bar}  ${styleText('yellow', words.none)}`]),
        `${styleText('cyan', '└')}  ${styleText('dim', words.help)}`,
      ].join('\n');
    },
  }).prompt();
}
