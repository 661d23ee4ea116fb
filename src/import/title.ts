/** A short title for a duty: what is to be done, without who and when. */
import type { DeadlineFound } from './deadline-words.ts';
import type { Statement } from './statement.ts';

const LONGEST = 150;

export function titleOf(sentence: string, said: Statement, time: DeadlineFound | undefined): string {
  let text = sentence;
  if (time && time.from >= said.action) {
    const before = text.slice(0, time.from);
    const after = text.slice(time.to);
    // "(quý III)" goes with its brackets; a time among other words in brackets stays
    if (/\(\s*$/.test(before) && /^\s*\)/.test(after))
      text = `${before.replace(/\s*\(\s*$/u, '')}${after.replace(/^\s*\)/u, '')}`;
    else if (!inBrackets(text, time)) text = `${before.replace(/[\s,(]*(?:hoàn thành|xong)?[\s,(]*$/iu, '')} ${after}`;
  }
  text = text.slice(said.action);
  return shorten(text);
}

/** A time within brackets goes with the rest that stands there. */
const inBrackets = (text: string, { from, to }: DeadlineFound) =>
  /\([^)]*$/.test(text.slice(0, from)) && /^[^(]*\)/.test(text.slice(to)) && !/\(\s*$/.test(text.slice(0, from));

/** At most LONGEST characters, cut where a clause or at least a word ends; first letter a capital. */
export function shorten(raw: string): string {
  let text = raw
    .replace(/\s+/g, ' ')
    .replace(/\s+([;,.)])/g, '$1')
    .replace(/^[\s,;:–-]+/u, '')
    .replace(/[\s,;:./]+$/u, '')
    .trim();
  if (text.length > LONGEST) {
    const head = text.slice(0, LONGEST);
    const clause = Math.max(head.lastIndexOf(';'), head.lastIndexOf(', '), head.lastIndexOf(' ('));
    const cut = clause > LONGEST * 0.5 ? clause : head.lastIndexOf(' ');
    text = `${head.slice(0, cut).replace(/[\s,;:(]+$/u, '')}…`;
  }
  return text ? (text[0] as string).toUpperCase() + text.slice(1) : text;
}
