/** Names and numbers of documents in a phrase, and how far a plan looks: figures that are no time. */
import { type Cursor, phrases } from './cursor.ts';
import { readLimit } from './limits.ts';
import { readDay } from './units/day.ts';
import { readUnit } from './units/index.ts';
import { words } from './words.ts';

/** Words that are followed by a number which is no time: "Điều 5", "Phụ lục 2", "lần 2". */
const NUMBERED = words('điều khoản điểm mục lục mẫu chương phần cấp bước biểu lần loại nhóm phường quận tổ vùng tuyến khóa');
const DOCUMENTS = phrases(
  'thông tư',
  'thông tư liên tịch',
  'nghị định',
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'luật',
  'bộ luật',
  'pháp lệnh',
  'công văn',
  'công điện',
  'kế hoạch',
  'tờ trình',
  'thông báo',
  'hướng dẫn',
  'kết luận',
  'tt',
  'nđ',
  'qđ',
  'nq',
  'ct',
  'cv',
  'kh',
  'tb',
);
const HORIZONS = phrases('tầm nhìn', 'định hướng');
const ISSUERS = words('của do');
const MOST_ISSUER = 8;

/** Passes over "ngày 05/01/2016", "của Chính phủ ngày 05/01/2016" behind a document's number. */
function eatDocumentDay(c: Cursor): void {
  c.try((k) => {
    k.eat(',');
    if (ISSUERS.has(k.word()))
      for (let n = 0; n < MOST_ISSUER && !k.done && !k.sees('ngày'); n++) {
        if (k.peek().kind !== 'word') return undefined;
        k.at++;
      }
    return k.sees('ngày') ? readDay(k) : undefined;
  });
}

/** Passes over "số 15/2016/NQ-HĐND ngày 05/01/2016", "Thông tư 05/2016": the number and the day of a document. */
export function skipDocument(c: Cursor): boolean {
  if (c.peek().kind !== 'number' && !DOCUMENTS.has(c.peek().text) && !c.sees('số')) return false;
  return (
    c.try((k) => {
      const noun = k.eatOne(DOCUMENTS);
      const named = k.eat('số');
      k.eat(':');
      if (k.peek().kind !== 'number') return undefined;
      const run = [k.peek()];
      k.at++;
      // A slash may stand apart: "Thông tư 05 / 2016".
      const goesOn = () =>
        k.tokens[k.at - 1]?.to === k.peek().from || ((noun || named) && (k.sees('/') || k.tokens[k.at - 1]?.text === '/'));
      while (!k.done && goesOn() && k.peek().text !== ')' && k.peek().text !== ',') {
        run.push(k.peek());
        k.at++;
      }
      const parted = run.some((t) => t.text === '/');
      const numbered = run.some((t) => t.kind === 'word') || run.some((t) => t.text.length === 4);
      // "15/2016/NQ-HĐND" without its noun; "6T/2016" is a time.
      const bare = run.length > 2 && run[1]?.text === '/' && run.some((t) => t.kind === 'word');
      if (!named && !(noun ? parted && numbered : bare)) return undefined;
      eatDocumentDay(k);
      return true;
    }) ?? false
  );
}

/** Passes over "Điều 5", "Phụ lục 2", and the number of a list that the phrase is taken from: "1.", "(2)", "a)". */
export function skipNumbered(c: Cursor): boolean {
  if (c.peek().kind === 'word' && NUMBERED.has(c.peek().text) && c.peek(1).kind === 'number' && !c.sees('/', 2)) {
    c.at += 2;
    return true;
  }
  // "kỷ niệm 70 năm", "tổng kết 5 năm thi hành Luật" say how long ago.
  if ((c.sees('niệm') || c.sees('kết')) && c.peek(1).kind === 'number' && c.sees('năm', 2) && c.peek(3).kind !== 'number') {
    c.at += 3;
    return true;
  }
  if (c.at > 1) return false;
  const short = c.peek().text.length <= 2 && c.peek().kind === 'number';
  if (!short || (!c.sees('.', 1) && !c.sees(')', 1)) || c.peek(2).kind === 'number') return false;
  c.at += 2;
  return true;
}

/** Passes over "tầm nhìn đến năm 2030", "định hướng đến năm 2025": how far a plan looks, not when it is due. */
export function skipHorizon(c: Cursor): boolean {
  const before = c.at;
  if (!c.eatOne(HORIZONS)) return false;
  if (readLimit(c) && readUnit(c, undefined)) return true;
  c.at = before + 2;
  readUnit(c, undefined);
  return true;
}
