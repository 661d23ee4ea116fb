/** A document as a Word file, laid out as official documents were on its day (profile.ts). Byte-equal for the same document. */
import type { FileChild, IPropertiesOptions, ISectionOptions } from 'docx';
import type { Annex, Block, Document, ParagraphRole } from '../../documents/blocks.ts';
import { type Line, runsOf, textOf } from '../../documents/line.ts';
import { rezipped } from '../zip.ts';
import { endOf, headOf, ruleOf } from './columns.ts';
import { type Docx, Lines } from './lines.ts';
import { MARGINS, NUMBER_AT, PAPER, type Profile, profileOn, TEXT_WIDTH, TEXT_WIDTH_LYING } from './profile.ts';
import { headingStyle, STYLE, stylesOf } from './styles.ts';
import { tableOf } from './tables.ts';

const PARAGRAPHS: Readonly<Record<ParagraphRole, string>> = {
  body: STYLE.body,
  subject: STYLE.subject,
  addressee: STYLE.addressee,
  caption: STYLE.caption,
  attached: STYLE.attached,
};

const isEnd = (block: Block) => block.kind === 'columns' && block.role === 'signature';

/** One block as paragraphs and tables; `width` is that of a line of text. */
function childrenOfBlock(docx: Docx, lines: Lines, block: Block, next: Block | undefined, width: number): FileChild[] {
  const { Paragraph } = docx;
  const paragraph = (line: Line, style: string, keepNext = false) =>
    new Paragraph({ style, children: lines.of(line), ...(keepNext ? { keepNext } : {}) });
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.line, block.level === 1 ? STYLE.type : headingStyle(block.level))];
    case 'paragraph': {
      // A line that is bold throughout heads what follows it, and so does one that ends in a colon; the last words stay with
      // the signature, which may not stand on a page alone.
      const heads =
        runsOf(block.line).every((run) => run.bold) || textOf(block.line).endsWith(':') || (next !== undefined && isEnd(next));
      const own = paragraph(block.line, PARAGRAPHS[block.role], heads);
      return block.role === 'subject' ? [own, ruleOf(docx, width, width * 0.35)] : [own];
    }
    case 'list':
      return block.items.map((item) => paragraph(typeof item === 'string' ? `- ${item}` : ['- ', ...item], STYLE.item));
    case 'notice':
      return [paragraph(block.line, STYLE.notice)];
    case 'columns':
      return block.role === 'head'
        ? [headOf(docx, lines, block.rows)]
        : [new Paragraph({ style: STYLE.body, keepNext: true }), endOf(docx, lines, block.rows)];
    case 'table':
      // Two tables that touch would become one.
      return [tableOf(docx, lines, block, width), new Paragraph({ style: STYLE.rule })];
  }
}

export const childrenOf = (docx: Docx, lines: Lines, blocks: readonly Block[], width: number): FileChild[] =>
  blocks.flatMap((block, k) => childrenOfBlock(docx, lines, block, blocks[k + 1], width));

/** An annex: its name, its title, its blocks. */
export const annexChildren = (docx: Docx, lines: Lines, { name, title, blocks }: Annex, width: number): FileChild[] => [
  new docx.Paragraph({ style: STYLE.annexName, children: lines.of(name) }),
  new docx.Paragraph({ style: STYLE.annexTitle, children: lines.of(title) }),
  ...childrenOf(docx, lines, blocks, width),
];

/** One section of the file: its own paper, and its own count of pages. */
function section(docx: Docx, profile: Profile, children: readonly FileChild[], lying: boolean): ISectionOptions {
  const { AlignmentType, Footer, Header, PageNumber, PageOrientation, Paragraph, TextRun } = docx;
  const top = profile.pageNumber === 'top-center';
  const number = new Paragraph({
    style: STYLE.pageNumber,
    alignment: top ? AlignmentType.CENTER : AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  const nothing = new Paragraph({ style: STYLE.pageNumber });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...PAPER, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...MARGINS, header: NUMBER_AT, footer: NUMBER_AT },
        pageNumbers: { start: 1 },
      },
    },
    ...(top
      ? { headers: { default: new Header({ children: [number] }), first: new Header({ children: [nothing] }) } }
      : { footers: { default: new Footer({ children: [number] }), first: new Footer({ children: [nothing] }) } }),
    children,
  };
}

/** Everything of the file but its time. */
function propertiesOf(docx: Docx, { title, date, mark, blocks, annexes, lying = false }: Document): IPropertiesOptions {
  const lines = new Lines(docx);
  const profile = profileOn(date);
  const width = lying ? TEXT_WIDTH_LYING : TEXT_WIDTH;
  return {
    title,
    creator: 'kehoach',
    lastModifiedBy: 'kehoach',
    ...(mark ? { keywords: mark } : {}),
    styles: stylesOf(docx),
    sections: [
      section(docx, profile, childrenOf(docx, lines, blocks, width), lying),
      ...annexes.map((annex) => section(docx, profile, annexChildren(docx, lines, annex, TEXT_WIDTH_LYING), true)),
    ],
  };
}

export async function printDocx(document: Document): Promise<Uint8Array> {
  const docx = await import('docx');
  const packed = await docx.Packer.toBuffer(new docx.Document(propertiesOf(docx, document)));
  return rezipped(packed, document.date);
}
