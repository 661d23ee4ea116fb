/** Lines of a given width out of a text, broken between words. */
import { printable } from './printable.ts';
import { textWidth } from './width.ts';

let graphemes: Intl.Segmenter | undefined;

/** Splits a word that is wider than the line: behind a hyphen or a slash where there is one, else between letters, never inside one. */
function splitWord(word: string, width: number): string[] {
  graphemes ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part && textWidth(part + segment) > width) {
      const joint = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1 || part.length;
      parts.push(part.slice(0, joint));
      part = part.slice(joint);
    }
    part += segment;
  }
  return [...parts, part];
}

/** The lines of `text`, none wider than `width`, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ')) {
    const joined = line ? `${line} ${word}` : word;
    if (textWidth(joined) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    if (textWidth(word) <= width) line = word;
    else {
      const parts = splitWord(word, width);
      line = parts.pop() ?? '';
      lines.push(...parts);
    }
  }
  return [...lines, line];
}

/** `text` in lines that begin with `first` and then with as many spaces. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = ' '.repeat(textWidth(first));
  return wrap(text, Math.max(20, width - indent.length)).map((line, k) => (k === 0 ? first : indent) + line);
}
