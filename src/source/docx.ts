/**
 * The text of a Word document, one line a paragraph: what a reader of the final document sees. Text struck out by tracked
 * changes is left out, text put in by them is there; fields give what they show. Sources: ECMA-376 part 1, 17.3–17.16.
 */
import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** More than this, unpacked, is no draft of an administration. */
export const MOST_UNPACKED = 64_000_000;

export class NotADocument extends Error {}

/** The parts that hold text, in the order in which a reader meets them. */
const PARTS = [/^word\/header\d*\.xml$/, /^word\/document\.xml$/, /^word\/footnotes\.xml$/, /^word\/endnotes\.xml$/];

/** Elements whose content a reader does not see. Of two versions of one drawing the newer is read. */
export const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:rPrChange',
  'w:pPrChange',
  'mc:Fallback',
  'w:p14',
]);

function textOf(xml: string): string {
  const lines: string[] = [];
  /** a text box stands inside a paragraph: its own paragraphs are lines of their own */
  const open: string[] = [];
  let unseen = 0;
  let inText = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }: SaxesTagPlain) => {
    if (UNSEEN.has(name)) unseen++;
    if (name === 'w:p') open.push('');
    if (unseen || !open.length) return;
    if (name === 'w:t') inText++;
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') open[open.length - 1] += ' ';
    else if (name === 'w:noBreakHyphen') open[open.length - 1] += '-';
  });
  parser.on('text', (text) => {
    if (inText && !unseen && open.length) open[open.length - 1] += text.replace(/[\r\n]+/g, ' ');
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    if (UNSEEN.has(name)) unseen--;
    else if (name === 'w:t' && inText) inText--;
    if (name !== 'w:p') return;
    const line = open.pop() ?? '';
    if (!unseen) lines.push(line);
  });
  parser.write(xml).close();
  return lines.join('\n');
}

/** Throws NotADocument for anything that is no Word document. */
export function readDocx(bytes: Uint8Array): string {
  let parts: Record<string, Uint8Array>;
  try {
    let size = 0;
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.some((p) => p.test(name))) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) throw new NotADocument('too large');
        return true;
      },
    });
    const names = Object.keys(parts).sort();
    const text = PARTS.flatMap((p) => names.filter((n) => p.test(n))).map((n) =>
      textOf(new TextDecoder('utf-8').decode(parts[n])),
    );
    if (!parts['word/document.xml']) throw new NotADocument('no word/document.xml');
    return `${text.join('\n')}\n`;
  } catch (error) {
    if (error instanceof NotADocument) throw error;
    throw new NotADocument(error instanceof Error ? error.message : String(error));
  }
}
