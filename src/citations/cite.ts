/**
 * Which legal bases of a draft may no longer be, or are not yet, one on the draft's day. Name and date are matched together:
 * other laws bear the same date, and other years the same name. A sentence that only tells of an old law is let alone.
 */
import { type CivilDate, formatDate, longDate } from '../calendar/civil.ts';
import type { CitationRule, Instrument, Plan } from '../model/plan.ts';
import { type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { both } from '../words/language.ts';
import { type Clause, clausesOf } from './blocks.ts';
import { type Compact, compact, squeeze } from './compact.ts';
import { findNames, meant, type NameFound, namesOf, readTail, ruleAgainst, ruleOn } from './instruments.ts';

/** As a legal basis names a law: type, subject and day, without its number. */
export const citationOf = (i: Instrument) => `${i.names[0]} ${longDate(i.date)}`;

/** A place within an instrument, before its name: "điểm a khoản 2 Điều 41 của". */
const WITHIN =
  '(?:(?:theo)?quydinh(?:tai|cua))?(?:diem[a-z]{1,2}(?:va[a-z])?)?(?:khoan[0-9]{1,2}(?:va[0-9]{1,2})?)?(?:dieu[0-9]{1,3}(?:va[0-9]{1,3})?)?(?:(?:muc|chuong)[0-9ivx]{1,5})?(?:cua)?';
const BASIS = new RegExp(`^[0-9]{0,2}[a-z]?cancu(?:vao|cac|theo)?${WITHIN}$`);
/** The start of "Căn cứ" may be lost with the line that it stood on. */
const BASIS_BLOCK = /^[0-9]{0,2}[a-z]?(?:cancu|ancu|ncu)/;
/** With or without a number or a letter of a list: "1.", "a)". */
const ALONE = new RegExp(`^(?:[0-9]{0,2}|[a-z])${WITHIN}$`);
/** Another law before it in the same clause: "Luật Tổ chức Chính phủ ngày … và". */
const AFTER_OTHER = /^(?:cancu)?(?:bo)?luat[a-z0-9]{3,200}?[0-9]{2,4}(?:va|cung)?$/;
const RELIES = new RegExp(`(?:cancu(?:vao)?|theoquydinh(?:tai|cua)?|theo|quydinhtai)${WITHIN}$`);
/** Words of a sentence, or of a title, that only tells of an instrument. */
const TELLS = /thaythe|thaycho|baibo|hethieuluc|chamdut|huybo|sodoi|trichyeu|veviec|thihanhluat|trienkhai/;
/** What is not, or no longer, a basis: "không còn được căn cứ vào". */
const DENIES = new RegExp(
  `(?:khong|chua|ngung)(?:con|the|nen|phai|duoc|tiep|tuc|lay|viec|su|dung)*(?:cancu(?:vao)?|theo)${WITHIN}$`,
);
/** Other documents, and what is done with them: "rà soát các văn bản đã ban hành căn cứ". */
const OF_OTHERS = new RegExp(
  `(?:(?:cac|nhung|moi|so|nhieu)(?:vanban|quyetdinh|nghiquyet|quydinh|dinhchi|chithi|huongdan)|rasoat|thongke|lietke|danhmuc|kiemtra|xemxet|xuly)[a-z0-9]{0,120}?cancu(?:vao)?${WITHIN}$`,
);
/** Heads of lists that are not of bases. */
const OTHER_LIST = /rasoat|danhmuc|thongke|lietke|thaythe|baibo|hethieuluc|huybo|sodoi|canxuly/;
const AMENDS = /suadoi(?:bosung)?(?:motso)?(?:cac)?dieucua(?:[a-z0-9]{0,80})$/;

/** So far behind a name its number, date and what follows are looked for; so far before it what it is named for. Citations are shorter. */
const AFTER_NAME = 2000;
const BEFORE_NAME = 400;

/** Is the name at `found` a legal basis of the draft, rather than something told of? */
function isBasis(clause: Clause, { text, at }: Compact, found: NameFound, rest: string, tells: boolean): boolean {
  const before = text.slice(Math.max(0, found.from - 300), found.from);
  const start = (at[found.from] ?? clause.from) - clause.from;
  const quoted = /["\u201c\u00ab]\s*$/.test(clause.text.slice(Math.max(0, start - 20), start));
  if (quoted) return false;
  // What is left of "Căn cứ" where the start of the line is lost.
  if (clause.first && /^c?u$/.test(before)) return true;
  if (BASIS_BLOCK.test(squeeze(clause.block.slice(0, 60)))) {
    const heads = BASIS.test(before) || (AFTER_OTHER.test(before) && !TELLS.test(before));
    return heads || (!clause.first && ALONE.test(before));
  }
  if (tells || DENIES.test(before) || OF_OTHERS.test(before)) return false;
  if (RELIES.test(before)) return true;
  // A line that is nothing but the citation stands in a list of bases, unless the list is of something else.
  if (!ALONE.test(before) || rest !== '') return false;
  const heading = squeeze(clause.heading.slice(-200));
  if (OTHER_LIST.test(heading) && !heading.includes('cancu')) return false;
  return !TELLS.test(squeeze(clause.before.slice(-200)));
}

interface Found {
  readonly file: SourceFile;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function outdated(
  { file, from, to, words }: Found,
  old: Instrument,
  by: Instrument,
  rule: CitationRule,
  day: CivilDate,
): Problem {
  const text = citationOf(by);
  const why = rule.source ? ` (${rule.source})` : '';
  return problem({
    code: 'PLAN090',
    message: both(
      `Văn bản đề ngày ${formatDate(day)} còn căn cứ “${words}”${old.number ? ` (số ${old.number})` : ''}; từ ${formatDate(rule.from)} không dùng làm căn cứ nữa${why}`,
      `A document of ${formatDate(day)} still rests on "${words}"${old.number ? ` (no. ${old.number})` : ''}, which is no basis since ${formatDate(rule.from)}${why}`,
    ),
    help: both(`Thay bằng: ${text}`, `Use instead: ${text}`),
    place: { file, from, to },
    suggestion: text,
  });
}

const unreadable = ({ file, from, to }: Found, guess: string): Problem =>
  problem({
    code: 'PLAN091',
    message: both(
      `Dòng căn cứ mất phần đầu, không đọc chắc được; có thể là “${guess}”`,
      `The start of this line is lost, so it cannot be read for certain; it may be "${guess}"`,
    ),
    help: both('Gõ lại cả dòng căn cứ', 'Type the whole line again'),
    place: { file, from, to },
  });

const noSuch = ({ file, from, to, words }: Found, known: readonly Instrument[]): Problem =>
  problem({
    code: 'PLAN092',
    message: both(
      `Không có văn bản nào mang tên và ngày như “${words}”`,
      `No instrument has both the name and the date of "${words}"`,
    ),
    help: both(
      `Các văn bản cùng tên: ${known.map((i) => longDate(i.date)).join('; ')}`,
      `Those of this name: ${known.map((i) => i.date).join('; ')}`,
    ),
    place: { file, from, to },
  });

const notYet = ({ file, from, to, words }: Found, i: Instrument, instead: Instrument | undefined, day: CivilDate): Problem =>
  problem({
    code: 'PLAN093',
    message: both(
      `Văn bản đề ngày ${formatDate(day)} căn cứ “${words}”, ngày đó chưa có`,
      `A document of ${formatDate(day)} rests on "${words}", which there was not yet`,
    ),
    help: instead
      ? both(
          `Thay bằng: ${citationOf(instead)}; hoặc sửa ngày của văn bản`,
          `Use instead: ${citationOf(instead)}; or mend the date of the document`,
        )
      : both(`Văn bản này thông qua ${longDate(i.date)}: sửa ngày`, `It was passed on ${i.date}: mend the date`),
    place: { file, from, to },
    suggestion: instead && citationOf(instead),
  });

/** A block that begins within a name whose start is lost, and carries its date. */
function lostStart(clause: Clause, text: Compact, names: ReadonlyMap<string, readonly Instrument[]>): string | undefined {
  if (!clause.first) return undefined;
  for (const [name, instruments] of names) {
    for (let k = 1; k <= name.length - 4; k++) {
      const part = name.slice(k);
      if (!text.text.startsWith(part)) continue;
      const tail = readTail(clause.text.slice((text.end(part.length - 1) ?? 0) - clause.from));
      const known = instruments.find(
        (i) => i.date === tail.date || (!tail.date && tail.year && i.date.startsWith(String(tail.year))),
      );
      if (known && tail.rest === '') return citationOf(known);
    }
  }
  return undefined;
}

/** The problems of one draft, dated `day`. */
export function checkCitations(plan: Plan, file: SourceFile, day: CivilDate): Problem[] {
  const names = namesOf(plan);
  const problems: Problem[] = [];
  for (const clause of clausesOf(file.text)) {
    const text = compact(clause.text, clause.from);
    const found = findNames(text.text, names.keys());
    if (!found.length) {
      const guess = lostStart(clause, text, names);
      if (guess) problems.push(unreadable({ file, from: clause.from, to: clause.from + clause.text.length, words: '' }, guess));
      continue;
    }
    const tells = TELLS.test(text.text);
    for (const name of found) {
      const end = text.end(name.to - 1);
      const after = clause.text.slice(end - clause.from, end - clause.from + AFTER_NAME);
      const tail = readTail(after);
      const from = text.at[name.from] ?? clause.from;
      const shown = after.slice(0, Math.max(0, after.length - trailing(after, tail.rest)));
      const to = end + shown.trimEnd().length;
      const words = file.text.slice(from, to).normalize('NFC').replace(/\s+/g, ' ');
      const place: Found = { file, from, to, words };
      if (AMENDS.test(text.text.slice(Math.max(0, name.from - BEFORE_NAME), name.from))) continue;
      if (!isBasis(clause, text, name, tail.rest, tells)) continue;
      problems.push(...verdict(plan, place, names.get(name.name) ?? [], tail, day));
    }
  }
  return problems;
}

/** How many characters of `after` the compact `rest` takes, so that a citation is shown without what follows it. */
function trailing(after: string, rest: string): number {
  if (!rest) return /[\s,.;:)]*$/.exec(after)?.[0].length ?? 0;
  const whole = compact(after);
  const start = whole.at[whole.text.length - rest.length] ?? after.length;
  return after.length - start;
}

function verdict(
  plan: Plan,
  place: Found,
  candidates: readonly Instrument[],
  tail: ReturnType<typeof readTail>,
  day: CivilDate,
): Problem[] {
  const rule = ruleOn(plan, day);
  const instead = rule && plan.instruments.get(rule.new);
  const which = meant(candidates, tail);
  if (which === 'any') {
    // Without a date: outdated where no instrument of this name may be a basis on the day.
    const allowed = candidates.some((i) => i.date <= day && !ruleAgainst(plan, i.id, day));
    const [first] = [...candidates].reverse();
    const against = first && ruleAgainst(plan, first.id, day);
    return allowed || !first || !against || !instead ? [] : [outdated(place, first, instead, against, day)];
  }
  if (!which) {
    const against = candidates.map((i) => ruleAgainst(plan, i.id, day));
    const [first] = candidates;
    // Whatever its date, no law of this name may be a basis.
    if (first && instead && against.every((r) => r !== undefined))
      return [outdated(place, { ...first, number: undefined }, instead, against[0] as CitationRule, day)];
    return [noSuch(place, candidates)];
  }
  if (which.date > day) return [notYet(place, which, instead, day)];
  const against = ruleAgainst(plan, which.id, day);
  const by = against && plan.instruments.get(against.new);
  return against && by ? [outdated(place, which, by, against, day)] : [];
}
