/** Word files taken apart, for tests. */
import { strFromU8, unzipSync } from 'fflate';

export interface Taken {
  readonly names: readonly string[];
  /** text of one part */
  readonly part: (name: string) => string;
  /** what a reader reads: a paragraph or a cell a line */
  readonly words: string;
}

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export function takeApart(bytes: Uint8Array): Taken {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const words = [...body.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
    .map(([p]) => [...p.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((t) => plain(t[1] ?? '')).join(''))
    .filter(Boolean)
    .join('\n');
  return { names: Object.keys(parts), part, words };
}

/** The style `id` as the file defines it. */
export const styleIn = (taken: Taken, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}"[^>]*>[\\s\\S]*?</w:style>`).exec(taken.part('word/styles.xml'))?.[0] ?? '';

/** The words of a text without marks of Markdown, one after the other. */
const plainWords = (markdown: string) =>
  markdown
    .replace(/^> |^#+ |^- |^\| ?-.*$|<br>(?:- )?|<!--.*-->/gm, ' ')
    .replace(/\*+|\\(?=[[\]\\`*_{}<>|~&#+\-=.)])/g, '')
    .replace(/[|\s]+/g, ' ')
    .trim()
    .toLowerCase();
/** The name of an annex and its title stand on lines of their own in Word. */
export const wordsOfMarkdown = (markdown: string) => plainWords(markdown.replace(/^## (PHỤ LỤC \w+)\. /gm, '$1 '));
export const wordsOfDocx = ({ words }: Taken) => words.replace(/^- /gm, '').replace(/\s+/g, ' ').trim().toLowerCase();
