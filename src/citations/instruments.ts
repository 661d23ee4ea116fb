/** The instruments of a plan, ready to be found in a draft. */
import { type CivilDate, civilDate } from '../calendar/civil.ts';
import type { CitationRule, Instrument, Plan } from '../model/plan.ts';
import { tokenize } from '../text/fold.ts';
import { squeeze } from './compact.ts';

export interface NameFound {
  /** the name as it is looked for */
  readonly name: string;
  /** place in the compact text */
  readonly from: number;
  readonly to: number;
}

/** By compact name, the instruments that bear it. "và" may be missing, where a comma stands for it. */
export function namesOf(plan: Plan): ReadonlyMap<string, readonly Instrument[]> {
  const names = new Map<string, Instrument[]>();
  const add = (name: string, instrument: Instrument) => {
    const list = names.get(name) ?? [];
    names.set(name, list);
    if (!list.includes(instrument)) list.push(instrument);
  };
  for (const instrument of plan.instruments.values()) {
    // "Luật số 11/2003/QH11", "Luật 11/2003/QH11": some cite by number alone.
    const [kind = ''] = instrument.names[0]?.split(' ') ?? [];
    if (instrument.number) for (const joint of [' số ', ' ']) add(squeeze(`${kind}${joint}${instrument.number}`), instrument);
    for (const name of instrument.names) {
      add(squeeze(name), instrument);
      add(squeeze(name.normalize('NFC').replace(/ v\u00e0 /g, ', ')), instrument);
    }
  }
  return names;
}

/** Every name in `text` (compact), the longest where several begin at one place, none inside another. */
export function findNames(text: string, names: Iterable<string>): NameFound[] {
  const found: NameFound[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ name, from: at, to: at + name.length });
  }
  let covered = 0;
  return found
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ to }) => {
      const own = to > covered;
      covered = Math.max(covered, to);
      return own;
    });
}

export interface Tail {
  /** the number in it, compact: "112003qh11" */
  readonly number: string | undefined;
  readonly date: CivilDate | undefined;
  readonly year: number | undefined;
  /** what follows it in the clause, compact */
  readonly rest: string;
}

/** The words that may stand between a name and its number or date. */
const FILLER =
  /^(?:caccap)?(?:suadoi(?:bosung)?)?(?:duoc)?(?:quochoi(?:nuoc[a-z]{0,40}|khoa[a-z]{0,6})?)?(?:thongqua|banhanh)?(?:so|ngay|nam)?$/;
const SEPARATORS = new Set(['/', '-', '.', 'thang', 'nam']);

/** What follows a name: "các cấp", "(sửa đổi)", "số 11/2003/QH11", "ngày 26/11/2003", "năm 2003", "ban hành …". */
export function readTail(after: string): Tail {
  const tokens = tokenize(after);
  let at = 0;
  let end = 0;
  let number: string | undefined;
  let date: CivilDate | undefined;
  let year: number | undefined;
  const value = (k: number) => (tokens[k]?.kind === 'number' ? (tokens[k]?.value ?? -1) : -1);
  while (at < tokens.length && !date && !year) {
    let words = '';
    for (; at < tokens.length && tokens[at]?.kind !== 'number'; at++) if (tokens[at]?.kind === 'word') words += tokens[at]?.text;
    if (!FILLER.test(words)) break;
    if (at >= tokens.length) {
      end = at;
      break;
    }
    if (tokens[at + 1]?.text === '/' && value(at + 2) > 1900 && tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'word') {
      const last = tokens[at + 5]?.kind === 'number' ? at + 6 : at + 5;
      number = tokens
        .slice(at, last)
        .filter((t) => t.kind !== 'mark')
        .map((t) => t.text)
        .join('');
      at = end = last;
      continue;
    }
    if (SEPARATORS.has(tokens[at + 1]?.text ?? '') && SEPARATORS.has(tokens[at + 3]?.text ?? '') && value(at + 4) > 1900) {
      date = civilDate(value(at + 4), value(at + 2), value(at));
      year = value(at + 4);
      end = at + 5;
    } else if (value(at) > 1900 && value(at) < 2200) {
      year = value(at);
      end = at + 1;
    }
    break;
  }
  const rest = tokens
    .slice(end)
    .filter((t) => t.kind !== 'mark')
    .map((t) => t.text)
    .join('');
  return { number, date, year, rest };
}

/** The instrument that name and tail together mean; undefined where the name is of one and the date of none. */
export function meant(candidates: readonly Instrument[], tail: Tail): Instrument | 'any' | undefined {
  if (tail.number) {
    const byNumber = candidates.find((i) => i.number && squeeze(i.number) === tail.number);
    if (byNumber) return byNumber;
  }
  if (tail.date) return candidates.find((i) => i.date === tail.date);
  if (tail.year) return candidates.find((i) => i.date.startsWith(String(tail.year)));
  return tail.number ? undefined : 'any';
}

/** The rule that holds on `day`, and says that `id` may no longer be a basis then. */
export const ruleAgainst = (plan: Plan, id: string, day: CivilDate): CitationRule | undefined =>
  plan.citationRules.find((r) => r.old.includes(id) && r.from <= day && (r.to === undefined || day <= r.to));

/** The rule that holds on `day`. */
export const ruleOn = (plan: Plan, day: CivilDate): CitationRule | undefined =>
  plan.citationRules.find((r) => r.from <= day && (r.to === undefined || day <= r.to));
