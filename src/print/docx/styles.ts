/** The styles of a document, named, so that whoever goes on writing in Word goes on in them. Sizes by the texts that profile.ts names. */
import type { IPropertiesOptions } from 'docx';
import { FIRST_LINE } from './profile.ts';

type Docx = typeof import('docx');
type Styles = NonNullable<IPropertiesOptions['styles']>;

export const FONT = 'Times New Roman';
/** Sizes of type are given in half points. */
const pt = (size: number) => size * 2;
const BEFORE = 120;
/** Half of the 6 points between paragraphs: above each and below. */
const AROUND = 60;
/** 1.1 lines, the spacing that offices use most; both texts allow single to 1.5. */
const LINE = 264;

/** Ids of the styles; Word shows their names. */
export const STYLE = {
  nation: 'QuocHieu',
  motto: 'TieuNgu',
  parent: 'CoQuanChuQuan',
  issuer: 'CoQuanBanHanh',
  number: 'SoKyHieu',
  about: 'VeViec',
  dated: 'DiaDanhNgay',
  rule: 'VachNgang',
  type: 'TenLoai',
  subject: 'TrichYeu',
  addressee: 'KinhGui',
  body: 'NoiDung',
  item: 'GachDauDong',
  caption: 'TenBang',
  notice: 'LuuY',
  copies: 'NoiNhan',
  copy: 'NoiNhanDanhSach',
  position: 'ChucVuKy',
  signer: 'HoTenKy',
  annexName: 'PhuLuc',
  annexTitle: 'TenPhuLuc',
  attached: 'KemTheo',
  cell: 'ChuTrongBang',
  cellSmall: 'ChuTrongBangNho',
  pageNumber: 'SoTrang',
  blank: 'ChoTrong',
} as const;

export const headingStyle = (level: 2 | 3 | 4) => `Heading${level - 1}`;

export function stylesOf({ AlignmentType, LineRuleType }: Docx): Styles {
  const line = { line: LINE, lineRule: LineRuleType.AUTO };
  const style = (id: string, name: string, run: object, paragraph: object = {}, next: string = STYLE.body) => ({
    id,
    name,
    basedOn: 'Normal',
    next,
    quickFormat: true,
    run,
    paragraph,
  });
  const center = { alignment: AlignmentType.CENTER };
  const body = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: AROUND, after: AROUND, ...line },
  };
  const heading = (bold: boolean, italics = false) => ({
    run: { font: FONT, size: pt(14), bold, italics, color: '000000' },
    paragraph: { ...body, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: pt(14), language: { value: 'vi-VN' } },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
      heading1: heading(true),
      heading2: heading(true),
      heading3: heading(true, true),
    },
    paragraphStyles: [
      style(STYLE.nation, 'Quốc hiệu', { size: pt(13), bold: true }, center),
      style(STYLE.motto, 'Tiêu ngữ', { size: pt(14), bold: true }, center),
      style(STYLE.parent, 'Cơ quan chủ quản', { size: pt(13) }, center),
      style(STYLE.issuer, 'Cơ quan ban hành', { size: pt(13), bold: true }, center),
      style(STYLE.number, 'Số, ký hiệu', { size: pt(13) }, { ...center, spacing: { before: BEFORE } }),
      style(STYLE.about, 'V/v', { size: pt(12) }, { ...center, spacing: { before: BEFORE } }),
      style(STYLE.dated, 'Địa danh, ngày tháng', { size: pt(13), italics: true }, { ...center, spacing: { before: BEFORE } }),
      style(STYLE.rule, 'Vạch ngang', { size: pt(4) }, { ...center, spacing: { before: 40 } }),
      style(STYLE.type, 'Tên loại', { size: pt(14), bold: true }, { ...center, spacing: { before: 360 }, keepNext: true }),
      style(STYLE.subject, 'Trích yếu', { size: pt(14), bold: true }, { ...center, keepNext: true }),
      style(STYLE.addressee, 'Kính gửi', { size: pt(14) }, { ...center, spacing: { before: 240, after: BEFORE } }),
      style(STYLE.body, 'Nội dung', { size: pt(14) }, body),
      style(STYLE.item, 'Gạch đầu dòng', { size: pt(14) }, body, STYLE.item),
      style(
        STYLE.caption,
        'Tên bảng',
        { size: pt(14), bold: true },
        { ...center, spacing: { before: 240, after: BEFORE }, keepNext: true },
      ),
      style(STYLE.notice, 'Lưu ý', { size: pt(12), bold: true, color: '9C0006' }, { ...center, spacing: { after: BEFORE } }),
      style(STYLE.copies, 'Nơi nhận', { size: pt(12), bold: true, italics: true }, {}, STYLE.copy),
      style(STYLE.copy, 'Nơi nhận, danh sách', { size: pt(11) }, {}, STYLE.copy),
      style(STYLE.position, 'Chức vụ người ký', { size: pt(14), bold: true }, center),
      style(STYLE.signer, 'Họ tên người ký', { size: pt(14), bold: true }, center),
      style(STYLE.annexName, 'Phụ lục', { size: pt(14), bold: true }, { ...center, keepNext: true }),
      style(STYLE.annexTitle, 'Tên phụ lục', { size: pt(14), bold: true }, { ...center, keepNext: true }),
      style(STYLE.attached, 'Kèm theo', { size: pt(14), italics: true }, { ...center, spacing: { after: 240 } }),
      style(STYLE.cell, 'Chữ trong bảng', { size: pt(12) }, { spacing: { before: 40, after: 40 } }, STYLE.cell),
      style(STYLE.cellSmall, 'Chữ trong bảng, nhỏ', { size: pt(10) }, { spacing: { before: 30, after: 30 } }, STYLE.cellSmall),
      style(STYLE.pageNumber, 'Số trang', { size: pt(13) }),
    ],
    characterStyles: [
      {
        id: STYLE.blank,
        name: 'Chỗ trống',
        basedOn: 'DefaultParagraphFont',
        quickFormat: true,
        run: { shading: { type: 'clear', color: 'auto', fill: 'FFF2A8' } },
      },
    ],
  };
}
