/** The paper's own head: type, number, date, place, title, issuer, basis. What is left blank in it stays open. */
import { type CivilDate, civilDate } from '../calendar/civil.ts';
import type { Block, PaperHead } from './paper.ts';

const TYPES =
  'KẾ HOẠCH|CHỈ THỊ|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|THÔNG BÁO|NGHỊ QUYẾT|CÔNG ĐIỆN|PHƯƠNG ÁN|ĐỀ ÁN|HƯỚNG DẪN|THÔNG TƯ|KẾT LUẬN|CÔNG VĂN|LỊCH CÔNG TÁC';
const TYPE = new RegExp(`^(?:${TYPES})(?=$|\\s)`, 'iu');
const ISSUER =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|SỞ|BỘ|BAN|VĂN PHÒNG|CHÍNH PHỦ|THỦ TƯỚNG|HỘI ĐỒNG|TỈNH|HUYỆN|CỤC|CHI CỤC|ĐẢNG ỦY|PHÒNG|TRƯỜNG|TRUNG TÂM|THANH TRA|CÔNG AN|BÁO)(?=\s|$)/u;
const NUMBER = /Số\s*:\s*([\p{L}\d]*\s*\/\s*[\p{L}\d][\p{L}\d\-–&./]*)/iu;
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const PLACED = /^(.{2,40}?),\s*ngày\s+(\d{0,2})[\s.…_]*tháng\s+(\d{0,2})[\s.…_]*năm\s+(\d{4})?/iu;
const BASIS = /^(?:[-+]\s*)?(?:Căn cứ|Thực hiện|Theo)\s/iu;
const MOTTO = /CỘNG\s*H[ÒO]|Độc\s+lập\s*[-–]|^Kính gửi|^Số\s*:/iu;

/** `blocks` are those before the paper's first section; cells of its letterhead are read one by one. */
export function headOfPaper(blocks: readonly Block[]): PaperHead {
  const pieces = blocks.flatMap((b) =>
    b.kind === 'table' ? b.rows.flatMap((r) => r.cells.flatMap((c) => c.text.split('\n'))) : [b.text],
  );
  const texts = pieces.map((t) => t.normalize('NFC').trim()).filter(Boolean);
  const all = texts.join('\n');
  const number = NUMBER.exec(all)?.[1]?.replace(/\s+/g, '');
  const placed = texts.map((t) => PLACED.exec(t)).find(Boolean);
  const type = texts.map((t) => TYPE.exec(t)?.[0]).find(Boolean);
  return {
    type: type ? type.toUpperCase() : null,
    number: number && !number.startsWith('/') ? number : null,
    date: dateOf(placed, texts),
    title: titleOf(texts),
    issuer: issuerOf(texts),
    place: placed?.[1]?.trim() ?? null,
    basis: texts.filter((t) => BASIS.test(t)).flatMap(basesIn),
  };
}

/** "Thực hiện Nghị quyết …; Ủy ban nhân dân tỉnh ban hành …": the documents, without the sentence that goes on from them. */
function basesIn(text: string): string[] {
  const opening =
    /[;,]\s*(?:(?:Ủy ban|Uỷ ban|UBND|Sở|Bộ|Ban|Chủ tịch|Giám đốc|Cục|Văn phòng|Hội đồng)\s[^;]*?\s(?:ban hành|xây dựng|yêu cầu|đề nghị|giao|có ý kiến|chỉ thị|thông báo)\s.*)$/su.exec(
      text,
    );
  const bare = opening ? text.slice(0, opening.index) : text;
  return bare
    .split(/;\s+/u)
    .map((t) =>
      t
        .replace(/^[-+]\s*/, '')
        .replace(/^(?:căn cứ|thực hiện|theo)\s+/iu, '')
        .replace(/[;,.:\s]+$/u, ''),
    )
    .filter(
      (t) =>
        /(?:luật|nghị|quyết|chỉ thị|thông tư|kế hoạch|công văn|tờ trình|kết luận|chương trình|công điện|thông báo|đề án|hiến pháp)/iu.test(
          t,
        ) && t.length < 500,
    );
}

function dateOf(placed: RegExpExecArray | null | undefined, texts: readonly string[]): CivilDate | null {
  const [, , day, month, year] = placed ?? [];
  if (placed) return day && month && year ? (civilDate(Number(year), Number(month), Number(day)) ?? null) : null;
  const alone = texts.slice(0, 8).find((t) => /^(?:\p{Lu}[\p{L}\s.]{1,30},\s*)?ngày\s+\d/iu.test(t) && t.length < 60);
  const match = alone ? DATE.exec(alone) : null;
  return match ? (civilDate(Number(match[3]), Number(match[2]), Number(match[1])) ?? null) : null;
}

/** The lines between the type and the first basis, put together; where the type heads the line, all of it. */
function titleOf(texts: readonly string[]): string | null {
  const at = texts.findIndex((t) => TYPE.test(t));
  if (at < 0) {
    const about = texts.find((t) => /^V\/v\b/iu.test(t));
    if (about)
      return about
        .replace(/^V\/v:?\s*(?:về việc\s+)?/iu, '')
        .replace(/[.;]+$/u, '')
        .replace(/^./u, (c) => c.toUpperCase());
    const first = texts.find((t) => !MOTTO.test(t) && !ISSUER.test(t) && t.length > 15 && t.length < 400);
    return first?.replace(/[.;:]+$/u, '') ?? null;
  }
  const title = [texts[at] as string];
  for (const t of texts.slice(at + 1, at + 6)) {
    if (
      BASIS.test(t) ||
      MOTTO.test(t) ||
      /[.;:]$/.test(t) ||
      /^(?:\(|[-–_=]{2,})/u.test(t) ||
      t.length > 400 ||
      (title.length > 1 && /^(?:ỦY BAN|UỶ BAN|BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG)/u.test(t))
    )
      break;
    title.push(t);
  }
  return title.join(' ').replace(/\s+/g, ' ').trim();
}

function issuerOf(texts: readonly string[]): string | null {
  const at = texts.slice(0, 8).findIndex((t) => ISSUER.test(t) && t === t.toUpperCase() && !TYPE.test(t));
  if (at >= 0) {
    // "UBND TỈNH X / SỞ NỘI VỤ": the body that stands below is the issuer; "ỦY BAN NHÂN DÂN / TỈNH X" is one name.
    let text = texts[at] as string;
    for (const next of texts.slice(at + 1, at + 4)) {
      if (next !== next.toUpperCase() || next.length > 70 || TYPE.test(next) || MOTTO.test(next)) break;
      if (/^(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|QUẬN|THỊ XÃ)\s/u.test(next)) text = `${text} ${next}`;
      else if (ISSUER.test(next)) text = next;
      else break;
    }
    return nameCase(text);
  }
  const opening = texts
    .map(
      (t) =>
        /(?<![\p{L}/-])((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Bộ)\s(?:(?!ngày|số)[^,;:.\d]){0,60}?)\s+(?:ban hành|xây dựng|yêu cầu|đề nghị|chỉ đạo|chỉ thị|giao)\b/u.exec(
          t,
        )?.[1],
    )
    .find(Boolean);
  return opening ?? null;
}

const nameCase = (text: string) => {
  const words = text.toLowerCase().split(/\s+/);
  const out = words
    .join(' ')
    .replace(/^./u, (c) => c.toUpperCase())
    .replace(/^Ubnd\b/, 'UBND');
  // the place is a proper name: each of its words has a capital
  return out.replace(
    /\b(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s+(.+)$/iu,
    (_, kind: string, place: string) => `${kind.toLowerCase()} ${place.replace(/(^|\s)\p{L}/gu, (c) => c.toUpperCase())}`,
  );
};
