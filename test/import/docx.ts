/** Word documents made part by part, as Word writes them. */
import { strToU8, zipSync } from 'fflate';

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const run = (text: string, bold = false) =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${text
    .split('\n')
    .map((t) => `<w:t xml:space="preserve">${xml(t)}</w:t>`)
    .join('<w:br/>')}</w:r>`;

export interface ParagraphLook {
  readonly bold?: boolean;
  /** list and level of Word's own numbering */
  readonly list?: readonly [id: number, level: number];
}

export const p = (text: string, { bold = false, list }: ParagraphLook = {}) =>
  `<w:p>${list ? `<w:pPr><w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr></w:pPr>` : ''}${run(text, bold)}</w:p>`;

export interface CellLook {
  readonly span?: number;
  readonly merge?: 'start' | 'on';
}
export const cell = (text: string, { span, merge }: CellLook = {}) =>
  `<w:tc><w:tcPr>${span ? `<w:gridSpan w:val="${span}"/>` : ''}${merge ? `<w:vMerge${merge === 'start' ? ' w:val="restart"' : ''}/>` : ''}</w:tcPr>${p(text)}</w:tc>`;
export const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((c) => (c.startsWith('<') ? c : cell(c))).join('')}</w:tr>`;
export const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

const level = (k: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${k}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
/** List 1: "I.", "1.", "a)", "-". */
const NUMBERING = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '-')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

export const docx = (...body: readonly string[]): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?>${NUMBERING}`),
  });
