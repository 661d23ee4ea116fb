/** The two-column head of an official document and its end: tables without lines. */
import type { Paragraph as DocxParagraph, Table } from 'docx';
import type { ColumnsRow } from '../../documents/blocks.ts';
import type { Line } from '../../documents/line.ts';
import { textOf } from '../../documents/line.ts';
import type { Docx, Lines } from './lines.ts';
import { HEAD_RIGHT, MOTTO, TEXT_WIDTH } from './profile.ts';
import { STYLE } from './styles.ts';

/** Room for the signature and the seal, in lines. */
const LINES_TO_SIGN = 4;

/** A rule of `length`, centred in a column of `width`. */
export function ruleOf({ BorderStyle, Paragraph }: Docx, width: number, length: number): DocxParagraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    style: STYLE.rule,
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  });
}

function twoColumns(docx: Docx, rows: readonly (readonly [DocxParagraph[], DocxParagraph[]])[], left: number): Table {
  const { BorderStyle, Table: WordTable, TableCell, TableLayoutType, TableRow, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const widths = [left, TEXT_WIDTH - left];
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, k) => new TableCell({ width: { size: widths[k] ?? 0, type: WidthType.DXA }, children })),
        }),
    ),
  });
}

/** The issuer and what stands above it, the nation and its motto; number and subject, place and day. */
export function headOf(docx: Docx, lines: Lines, rows: readonly ColumnsRow[]): Table {
  const { Paragraph } = docx;
  const left = TEXT_WIDTH - HEAD_RIGHT;
  const paragraph = (line: Line, style: string) => new Paragraph({ style, children: lines.of(line) });
  const [[names, nation] = [[], []], [number, dated] = [[], []]] = rows;
  // The rule under the issuer is a third to half as long as its line.
  const longest = Math.min(left, textOf(names[names.length - 1] ?? '').length * 180);
  return twoColumns(
    docx,
    [
      [
        [
          ...names.map((line, k) => paragraph(line, k < names.length - 1 ? STYLE.parent : STYLE.issuer)),
          ruleOf(docx, left, longest * 0.4),
        ],
        [...nation.map((line, k) => paragraph(line, k ? STYLE.motto : STYLE.nation)), ruleOf(docx, HEAD_RIGHT, MOTTO)],
      ],
      [
        number.map((line, k) => paragraph(line, k ? STYLE.about : STYLE.number)),
        dated.map((line) => paragraph(line, STYLE.dated)),
      ],
    ],
    left,
  );
}

/** Copies on the left; office, room to sign, and name on the right. */
export function endOf(docx: Docx, lines: Lines, rows: readonly ColumnsRow[]): Table {
  const { Paragraph } = docx;
  const [[copies, signature] = [[], []]] = rows;
  const right = signature.flatMap((line, k) => {
    if (textOf(line) === '')
      return Array.from({ length: LINES_TO_SIGN }, () => new Paragraph({ style: STYLE.position, keepNext: true }));
    const last = k === signature.length - 1;
    return [new Paragraph({ style: last ? STYLE.signer : STYLE.position, children: lines.of(line), keepNext: !last })];
  });
  return twoColumns(
    docx,
    [
      [
        copies.map(
          (line, k) => new Paragraph({ style: k ? STYLE.copy : STYLE.copies, children: lines.of(line), keepNext: true }),
        ),
        right,
      ],
    ],
    Math.round(TEXT_WIDTH / 2),
  );
}
