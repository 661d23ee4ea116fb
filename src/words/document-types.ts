/**
 * Types of document and the letters that stand for them in a number (Nghị định 30/2020/NĐ-CP, Phụ lục III; normative ones by
 * the Law on promulgation of legal documents). A letter has none: its number begins with who wrote it.
 */
export const DOCUMENT_TYPES: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  BGN: 'Bản ghi nhớ',
  BTT: 'Bản thoả thuận',
  GUQ: 'Giấy uỷ quyền',
  GM: 'Giấy mời',
  GGT: 'Giấy giới thiệu',
  GNP: 'Giấy nghỉ phép',
  PG: 'Phiếu gửi',
  PC: 'Phiếu chuyển',
  PB: 'Phiếu báo',
  NĐ: 'Nghị định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  NQLT: 'Nghị quyết liên tịch',
  VBHN: 'Văn bản hợp nhất',
  L: 'Lệnh',
  KL: 'Kết luận',
};

export const LETTER = 'Công văn';

/** Types that are cited without number and issuer (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const STATUTES: readonly string[] = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];

const NAMES = [...Object.values(DOCUMENT_TYPES), LETTER, ...STATUTES].sort((a, b) => b.length - a.length);

/** The type that a title begins with, and the rest of the title: "Kế hoạch" and "triển khai thi hành Luật …". */
export function typeInTitle(title: string): { readonly type: string; readonly rest: string } | undefined {
  const type = NAMES.find(
    (name) => title.toLowerCase().startsWith(name.toLowerCase()) && /^(\s|$)/.test(title.slice(name.length)),
  );
  return type === undefined ? undefined : { type, rest: title.slice(type.length).trim() };
}

/** The type that a number names: "12/BC-STP" a report, "30/UBND-NC" a letter; undefined where it does not tell ("65/2025/QH15"). */
export function typeInNumber(number: string): string | undefined {
  const symbol = number.split('/').pop() ?? '';
  const [first = '', ...rest] = symbol.split('-');
  const type = Object.entries(DOCUMENT_TYPES).find(([letters]) => letters.toLowerCase() === first.toLowerCase())?.[1];
  return type ?? (rest.length && symbol !== number && !/\d/.test(symbol) ? LETTER : undefined);
}
