/** The day of a draft: as its head says, or as the command says. */
import { type CivilDate, civilDate, yearOf } from '../calendar/civil.ts';
import { type Token, tokenize } from '../text/fold.ts';

export interface DraftDate {
  readonly date: CivilDate;
  /** how it is known: given, read in the head, only its year read, or taken to be written on the as-of day */
  readonly known: 'given' | 'head' | 'year' | 'as-of';
}

/** The head ends where the legal bases begin; what is dated after that is another document. */
const MOST_TOKENS = 400;

/** "…, ngày 05 tháng 01 năm 2016" or "ngày … tháng … năm 2016" in the head. */
export function draftDate(text: string, given: CivilDate | undefined, asOf: CivilDate): DraftDate {
  if (given) return { date: given, known: 'given' };
  const tokens = tokenize(text.slice(0, 20_000)).filter((t) => t.kind !== 'mark');
  const bases = tokens.findIndex((t, k) => (t.text === 'can' && tokens[k + 1]?.text === 'cu') || t.text.startsWith('cancu'));
  const head = tokens.slice(0, Math.min(MOST_TOKENS, bases < 0 ? MOST_TOKENS : bases));
  for (let k = 0; k < head.length; k++) {
    if (head[k]?.text !== 'ngay') continue;
    const found = dated(head, k);
    if (!found) continue;
    if (found.date) return { date: found.date, known: 'head' };
    // The day is left to fill in: of a year that is running, the draft is of today.
    const last = civilDate(found.year, 12, 31) as CivilDate;
    return { date: yearOf(asOf) === found.year ? asOf : last, known: 'year' };
  }
  return { date: asOf, known: 'as-of' };
}

function dated(tokens: readonly Token[], from: number): { date?: CivilDate; year: number } | undefined {
  let k = from + 1;
  const number = () => (tokens[k]?.kind === 'number' ? (tokens[k++]?.value ?? -1) : -1);
  const day = number();
  if (tokens[k]?.text === 'thang') k++;
  const month = number();
  if (tokens[k]?.text === 'nam') k++;
  const year = number();
  if (year < 1945 || year > 2199) return undefined;
  const date = day > 0 && month > 0 ? civilDate(year, month, day) : undefined;
  if (date) return { date, year };
  return day < 0 || month < 0 ? { year } : undefined;
}
