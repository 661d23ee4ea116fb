/**
 * How official documents are laid out, by their day: Thông tư 01/2011/TT-BNV, and from 05/3/2020 Nghị định 30/2020/NĐ-CP,
 * phụ lục I. Lengths are twentieths of a point, sizes of type are points.
 */
import type { CivilDate } from '../../calendar/civil.ts';

export interface Profile {
  readonly source: string;
  /** never on the first page; annexes are numbered by themselves */
  readonly pageNumber: 'top-center' | 'bottom-right';
  /** of a document of more than one basis line */
  readonly basisItalic: boolean;
}

const TT_01: Profile = { source: 'Thông tư 01/2011/TT-BNV', pageNumber: 'bottom-right', basisItalic: false };
const ND_30: Profile = { source: 'Nghị định 30/2020/NĐ-CP', pageNumber: 'top-center', basisItalic: true };
/** The day on which Nghị định 30/2020/NĐ-CP came into force (its article 37). */
const ND_30_FROM = '2020-03-05';

export const profileOn = (day: CivilDate): Profile => (day < ND_30_FROM ? TT_01 : ND_30);

const MM = 1440 / 25.4;
const mm = (length: number) => Math.round(length * MM);

/** A4 as Word has it. */
export const PAPER = { width: 11906, height: 16838 };
/** What most offices use, and within the ranges of both texts: 20–25, 20–25, 30–35, 15–20 mm. */
export const MARGINS = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) };
/** Of the number of the page, from the edge of the paper. */
export const NUMBER_AT = mm(10);
/** The width of a line of text on an upright page, and on one that lies. */
export const TEXT_WIDTH = PAPER.width - MARGINS.left - MARGINS.right;
export const TEXT_WIDTH_LYING = PAPER.height - MARGINS.left - MARGINS.right;
/** The right column of the head holds "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" on one line in size 13: 96 mm. */
export const HEAD_RIGHT = mm(100);
/** "Độc lập - Tự do - Hạnh phúc" in bold 14: the rule under it is as long as the line. */
export const MOTTO = mm(60.4);
/** The first line of a paragraph. */
export const FIRST_LINE = mm(12.7);
