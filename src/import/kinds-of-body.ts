/** What kind of body a name is, and of which level, by its words; what the words do not tell is "other". */
import { fold } from '../text/fold.ts';

/** A name for several bodies: "Các sở, ban, ngành", "UBND các xã, phường". */
export function isCollective(name: string): boolean {
  const words = fold(name.replace(/\([^)]*\)/g, ' '));
  return (
    (/^(?:cac|nhung|moi|tung|mot so|toan the|tat ca|so|bo|sonnganh|bo nganh|co quan|don vi|dia phuong|thu truong|lanh dao|nguoi dung dau) /.test(
      `${words} `,
    ) &&
      /\b(?:cac|nhung|moi|nganh|don vi|dia phuong|co quan)\b/.test(words) &&
      !/^(?:so|bo) \S+ \S+$/.test(words.replace(/ nganh.*/, ' nganh nganh'))) ||
    /\b(?:cac (?:huyen|xa|phuong|quan|thi xa|tinh|so|bo|ban|phong|co quan|don vi|to chuc)|cap (?:huyen|xa)|cac cap|huyen thi xa thanh pho|xa phuong)\b/.test(
      words,
    )
  );
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['ministry', /^bo (?!chi huy|tu lenh|phan)/],
  [
    'party',
    /\b(?:tinh uy|thanh uy|huyen uy|dang uy|ban tuyen giao|ban dan van|ban to chuc|ban noi chinh|uy ban kiem tra|truong chinh tri)\b/,
  ],
  [
    'mass-organisation',
    /\b(?:mat tran|mttq|hoi (?!dong)|doan thanh nien|tinh doan|lien doan|lien minh|lien hiep|cong doan|doan the|cuu chien binh)/,
  ],
  ['council', /\b(?:hoi dong nhan dan|hdnd|doan dai bieu)\b/],
  ['media', /^(?:bao|dai|cong (?:thong tin|ttdt)|tap chi|thong tan xa|vtv|vov|ttxvn)\b/],
  ['office', /^(?:van phong|vp)\b/],
  ['local-authority', /^(?:uy ban nhan dan|ubnd) (?:cac )?(?:xa|phuong|huyen|quan|thi xa|thi tran|dac khu|cap huyen|cap xa)\b/],
  ['committee', /^(?:uy ban nhan dan|ubnd)\b/],
  ['central', /\b(?:chinh phu|quoc hoi|trung uong|viet nam|toi cao|nha nuoc viet nam)\b/],
  ['department', /^(?:so|thanh tra|ban|cuc|chi cuc|phong|vu|tong cuc|cong an|trung tam)\b/],
];

export const kindOf = (name: string): string => {
  const words = fold(name);
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
};

export function levelOf(name: string): 'central' | 'province' | 'district' | 'commune' {
  const words = fold(name);
  // "quận" and "quan" fold alike
  const typed = ` ${name.normalize('NFC').toLowerCase()} `;
  if (
    /^bo (?!chi huy|tu lenh)|\b(?:chinh phu|quoc hoi|trung uong|viet nam$|toi cao|tong cuc|vtv|vov|ttxvn)\b/.test(words) &&
    !/\btinh\b/.test(words)
  )
    return 'central';
  if (
    /\b(?:xa|phuong|thi tran|dac khu|cap xa|ap|khom|thon)\b/.test(words) &&
    !/\bxa hoi\b/.test(words) &&
    !/\bcap tinh\b/.test(words)
  )
    return 'commune';
  if (/\s(?:huyện|quận|thị xã)[\s,]/.test(typed)) return 'district';
  return 'province';
}
