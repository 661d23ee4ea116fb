/** The words that set a limit before a time: trong, trước, chậm nhất, đến hết, không quá, từ, sau … */
import { readClock } from './clock.ts';
import { type Cursor, words } from './cursor.ts';

/**
 * in: some time within; before: up to the day before it begins; by: up to its last day;
 * from: from its first day on; after: from the day after its last.
 */
export type Limit = 'in' | 'before' | 'by' | 'from' | 'after';

/** The longest first among those that begin alike. A word that only accompanies a limit has none of its own. */
const PHRASES: readonly (readonly [phrase: string, limit: Limit | ''])[] = [
  ['truoc khi ket thuc', 'by'],
  ['truoc khi het', 'by'],
  ['truoc va trong', 'by'],
  ['truoc hoac trong', 'by'],
  ['truoc thoi diem', 'before'],
  ['truoc luc', 'before'],
  ['truoc', 'before'],
  ['cham nhat la', 'by'],
  ['cham nhat', 'by'],
  ['muon nhat la', 'by'],
  ['muon nhat', 'by'],
  ['tre nhat', 'by'],
  ['khong duoc qua', 'by'],
  ['khong de qua', 'by'],
  ['khong vuot qua', 'by'],
  ['khong qua', 'by'],
  ['khong muon hon', 'by'],
  ['khong cham hon', 'by'],
  ['khong tre hon', 'by'],
  ['khong sau', 'by'],
  ['han cuoi cung', 'by'],
  ['han cuoi', 'by'],
  ['han chot', 'by'],
  ['thoi han cuoi cung', 'by'],
  ['thoi han cuoi', 'by'],
  ['cho den het', 'by'],
  ['cho toi het', 'by'],
  ['cho den', 'by'],
  ['cho toi', 'by'],
  ['den het', 'by'],
  ['toi het', 'by'],
  ['den truoc', 'before'],
  ['den', 'by'],
  ['toi', 'by'],
  ['het', 'by'],
  ['trong khoang thoi gian', 'in'],
  ['trong thoi gian', 'in'],
  ['trong khoang', 'in'],
  ['trong suot', 'in'],
  ['trong', 'in'],
  ['vao khoang', 'in'],
  ['vao dip', 'in'],
  ['vao', 'in'],
  ['khoang', 'in'],
  ['ke tu sau', 'after'],
  ['tu sau', 'after'],
  ['ke tu', 'from'],
  ['tinh tu', 'from'],
  ['bat dau tu', 'from'],
  ['bat dau', 'from'],
  ['khoi dau tu', 'from'],
  ['tu', 'from'],
  ['sau', 'after'],
  ['la', ''],
  [':', ''],
  ['thoi diem', ''],
];

const BY_FIRST = new Map<string, (readonly [words: readonly string[], limit: Limit | ''])[]>();
for (const [phrase, limit] of PHRASES) {
  const sequence = phrase.split(' ');
  const first = sequence[0] as string;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [sequence, limit]]);
}

/** The words that a limit can begin with. */
export const LIMIT_STARTS: ReadonlySet<string> = new Set([...BY_FIRST.keys()].filter((w) => w !== ':' && w !== 'la'));

/** "chậm nhất là trước thời điểm" is four; more in a row are no phrase. */
const MOST_WORDS = 5;
const UNTIL = words('den toi cho');

export interface LimitFound {
  readonly limit: Limit;
  /** it began with "đến", "tới", "cho đến": up to then, rather than at the latest then */
  readonly until: boolean;
  /** a clock time stood between the limit and the day; 'start' is midnight as the day begins */
  readonly clock?: 'start' | 'within' | undefined;
}

/**
 * Reads the limit words standing here; several together count as the strictest ("chậm nhất trước" is before,
 * "trong … đến hết" is by). Undefined where there are none.
 */
export function readLimit(c: Cursor): LimitFound | undefined {
  return c.try((k) => {
    let limit: Limit | undefined;
    const until = UNTIL.has(k.word());
    let count = 0;
    for (let more = true; more && count < MOST_WORDS; count++) {
      more = false;
      for (const [sequence, means] of BY_FIRST.get(k.peek().text) ?? []) {
        if (means === '' && !limit) continue;
        if (sequence[0] === 'sau' && k.word(1) === 'thang' && k.peek(2).kind === 'word') continue; // "sáu tháng cuối năm"
        if (!k.eatAll(sequence)) continue;
        if (means && (!limit || limit === 'in' || means !== 'in')) limit = means;
        more = true;
        break;
      }
    }
    if (!limit) return undefined;
    const clock = readClock(k);
    return { limit, until, clock };
  });
}

/** True where a limit that ends something begins here; used to cut an event's words off. */
export function isLimitAhead(c: Cursor): boolean {
  const before = c.at;
  const limit = readLimit(c)?.limit;
  c.at = before;
  return limit === 'before' || limit === 'by';
}
