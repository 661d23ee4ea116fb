/**
 * The body of a Word document as lines with what they look like: one line a paragraph or a row of a table. Heads and feet of
 * pages and notes are left out; text struck out by tracked changes too. Source: ECMA-376 part 1, 17.3, 17.4, 17.9.
 */
import { unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { MOST_UNPACKED, NotADocument, UNSEEN } from './docx.ts';
import { NumberCounter } from './docx-numbering.ts';
import { isOn, numberingOf, type Style, stylesOf } from './docx-styles.ts';

export interface DocxCell {
  /** paragraphs and breaks within the cell are parted by line feeds */
  readonly text: string;
  /** columns that it covers */
  readonly span: number;
  /** it goes on from the cell above */
  readonly merged: boolean;
}

export interface DocxLine {
  readonly text: string;
  /** the cells of a row; a paragraph has none */
  readonly cells?: readonly DocxCell[];
  readonly bold: boolean;
  /** level of a heading style, 0 for other text */
  readonly heading: number;
  /** a row that is repeated on every page */
  readonly header: boolean;
}

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'];

interface OpenParagraph {
  text: string;
  bold: number;
  plain: number;
  style: Style | undefined;
  list: string | undefined;
  level: number | undefined;
}

interface OpenCell {
  text: string[];
  span: number;
  merged: boolean;
}

interface OpenRow {
  cells: OpenCell[];
  header: boolean;
}

/** A mark typed at the start of the text is the one that counts. */
const TYPED = /^(?:[-–+•*]|\(?[IVXivx\d]{1,4}[.)]|[a-zđ][.)])/u;

class BodyReader {
  readonly lines: DocxLine[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #rows: OpenRow[] = [];
  #unseen = 0;
  #inText = 0;
  #inRunProperties = 0;
  #inParagraphProperties = 0;
  #runBold: boolean | undefined;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #counter: NumberCounter;

  constructor(styles: ReadonlyMap<string, Style>, counter: NumberCounter) {
    this.#styles = styles;
    this.#counter = counter;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    if (UNSEEN.has(name)) this.#unseen++;
    const value = attributes['w:val'] as string | undefined;
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1];
    const row = this.#rows[this.#rows.length - 1];
    const cell = row?.cells[row.cells.length - 1];
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ text: '', bold: 0, plain: 0, style: undefined, list: undefined, level: undefined });
        return;
      case 'w:tr':
        this.#rows.push({ cells: [], header: false });
        return;
      case 'w:tc':
        row?.cells.push({ text: [], span: 1, merged: false });
        return;
      case 'w:gridSpan':
        if (cell) cell.span = Math.min(Math.max(Number(value) || 1, 1), 64);
        return;
      case 'w:vMerge':
        if (cell) cell.merged = value !== 'restart';
        return;
      case 'w:tblHeader':
        if (row) row.header = isOn(value);
        return;
      case 'w:pPr':
        this.#inParagraphProperties++;
        return;
      case 'w:rPr':
        this.#inRunProperties++;
        return;
      case 'w:r':
        this.#runBold = undefined;
        return;
    }
    if (!paragraph) return;
    if (this.#inParagraphProperties) {
      if (name === 'w:pStyle') paragraph.style = this.#styles.get(value ?? '');
      else if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:ilvl') paragraph.level = Number(value) || 0;
      return;
    }
    if (name === 'w:b' && this.#inRunProperties) this.#runBold = isOn(value);
    if (this.#unseen) return;
    if (name === 'w:t') this.#inText++;
    else if (name === 'w:tab') paragraph.text += ' ';
    // "Thời gian<w:br/>hoàn thành": a break parts words; in a cell it is told from a blank.
    else if (name === 'w:br' || name === 'w:cr') paragraph.text += this.#rows.length ? '\n' : ' ';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
  }

  text(text: string): void {
    const paragraph = this.#paragraphs[this.#paragraphs.length - 1];
    if (!this.#inText || this.#unseen || !paragraph) return;
    paragraph.text += text.replace(/[\r\n]+/g, ' ');
    const length = text.trim().length;
    if (this.#runBold ?? paragraph.style?.bold) paragraph.bold += length;
    else paragraph.plain += length;
  }

  close({ name }: SaxesTagPlain): void {
    if (UNSEEN.has(name)) this.#unseen--;
    else if (name === 'w:t' && this.#inText) this.#inText--;
    else if (name === 'w:rPr') this.#inRunProperties--;
    else if (name === 'w:pPr') this.#inParagraphProperties--;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tr') this.#endRow();
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph || this.#unseen) return;
    const { style } = paragraph;
    const list = paragraph.list ?? style?.list;
    let text = paragraph.text.replace(/[ \t\u00a0]+/g, ' ').trim();
    if (text && list !== undefined && list !== '0') {
      const mark = this.#counter.next(list, paragraph.level ?? style?.level ?? 0);
      if (mark && !TYPED.test(text)) text = `${mark} ${text}`;
    }
    const row = this.#rows[this.#rows.length - 1];
    if (row) {
      const cell = row.cells[row.cells.length - 1];
      if (cell && text) cell.text.push(text);
      return;
    }
    this.lines.push({ text, bold: paragraph.bold > 0 && paragraph.plain === 0, heading: style?.outline ?? 0, header: false });
  }

  #endRow(): void {
    const row = this.#rows.pop();
    if (!row) return;
    const outer = this.#rows[this.#rows.length - 1];
    const cells = row.cells.map(({ text, span, merged }) => ({ text: text.join('\n'), span, merged }));
    if (outer) {
      // a table within a cell is text of the cell
      outer.cells[outer.cells.length - 1]?.text.push(...cells.map((c) => c.text).filter(Boolean));
      return;
    }
    const text = `| ${cells.map((c) => c.text.replace(/\s*\n\s*/g, ' / ')).join(' | ')} |`;
    this.lines.push({ text, cells, bold: false, heading: 0, header: row.header });
  }
}

/** The lines of a Word document. Throws NotADocument for anything that is none. */
export function readDocxLines(bytes: Uint8Array): DocxLine[] {
  let size = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!PARTS.includes(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED) throw new NotADocument('too large');
        return true;
      },
    });
    const xmlOf = (name: string) => {
      const part = parts[name];
      return part && new TextDecoder('utf-8').decode(part);
    };
    const body = xmlOf('word/document.xml');
    if (body === undefined) throw new NotADocument('no word/document.xml');
    const reader = new BodyReader(
      stylesOf(xmlOf('word/styles.xml')),
      new NumberCounter(numberingOf(xmlOf('word/numbering.xml'))),
    );
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => reader.open(tag));
    parser.on('text', (text) => reader.text(text));
    parser.on('closetag', (tag) => reader.close(tag));
    parser.write(body).close();
    return reader.lines;
  } catch (error) {
    if (error instanceof NotADocument) throw error;
    throw new NotADocument(error instanceof Error ? error.message : String(error));
  }
}
