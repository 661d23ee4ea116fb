/** What kind of section a heading opens: tasks, or something that gives nobody anything to do. */
import { fold } from '../text/fold.ts';
import type { Reason } from './paper.ts';

const TASKS =
  /\b(?:nhiem vu|giai phap|to chuc thuc hien|phan cong|trach nhiem|noi dung thuc hien|noi dung va|viec can|cong viec|thuc hien|trien khai|to chuc)\b/;

const KINDS: readonly (readonly [Reason, RegExp])[] = [
  ['recipients', /^noi nhan\b/],
  [
    'outline',
    /^(?:de cuong|mau so|mau bao cao|mau phieu|mau bieu|bieu mau|bieu so|phieu danh gia|phieu khao sat|phieu dieu tra|mau$)/,
  ],
  [
    'purpose',
    /^(?:ve )?(?:(?:cac|mot so|nhung) )?(?:muc dich|yeu cau$|yeu cau (?:va|chung|cu the|dat ra|doi voi cong)|quan diem|muc tieu|chi tieu|pham vi|doi tuong|nguyen tac|phuong cham|tam nhin|y nghia|su can thiet|can cu|co so phap ly|khau hieu|chu de|giai thich tu ngu)/,
  ],
  [
    'situation',
    /^(?:ve )?(?:(?:cac|mot so|nhung) )?(?:danh gia (?:tinh hinh|thuc trang|chung|ket qua)|tinh hinh|ket qua (?:dat duoc|thuc hien|cong tac|trien khai)|ton tai|han che|nguyen nhan|uu diem|khuyet diem|thuc trang|boi canh|dac diem|bai hoc|thuan loi|kho khan)/,
  ],
  [
    'standard',
    /^(?:ve )?(?:(?:cac|mot so|nhung) )?(?:tieu chuan|tieu chi|hinh thuc khen thuong|co cau|co cau giai|so luong giai|thang diem|cach tinh diem|cach cham|noi dung (?:kiem tra|giam sat|thanh tra|thi|thi dua|bao cao|hoi thi|khao sat|danh gia)|thanh phan|dia diem|the le|dieu kien|hinh thuc (?:thi|khen|kiem tra)|phuong phap|doi tuong|ho so de nghi|moc thoi gian|thoi diem chot|ky bao cao|thoi ky)/,
  ],
];

/** Undefined where the section may hold tasks. */
export function sectionReason(heading: string): Reason | undefined {
  const words = fold(heading);
  if (words.length > 160) return undefined;
  for (const [reason, pattern] of KINDS) {
    if (!pattern.test(words)) continue;
    // "Mục tiêu, nhiệm vụ", "Tiêu chí và tổ chức thực hiện" hold tasks too.
    if (reason !== 'recipients' && reason !== 'outline' && TASKS.test(words) && !/^(?:tinh hinh|ket qua|danh gia)/.test(words))
      return undefined;
    return reason;
  }
  return undefined;
}

/** Headings under which a sentence without a body, but with a time, is a task that somebody must still be found for. */
export const holdsTasks = (heading: string) => TASKS.test(fold(heading)) || /^noi dung\b/.test(fold(heading));

/** A heading in capitals that names a section, though its first word begins names of bodies too: "TỔ CHỨC THỰC HIỆN". */
export const isSectionTitle = (text: string) =>
  text === text.toUpperCase() && /\p{L}/u.test(text) && (holdsTasks(text) || sectionReason(text) !== undefined);
