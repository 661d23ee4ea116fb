/** Reads a deadline as officials write it. Never throws; what it cannot read it says so. */

import { type Token, tokenize } from '../text/fold.ts';
import { combine } from './combine.ts';
import { Cursor, words } from './cursor.ts';
import { FORMS, type Form } from './forms/index.ts';
import { readLimit } from './limits.ts';
import type { FoundPart, Misreading, Part, Reading, ReadingContext } from './reading.ts';
import { readDay } from './units/day.ts';
import { readUnit } from './units/index.ts';

/** Longer, in characters as typed and in words and signs, than any deadline that an official has written. */
export const LONGEST_PHRASE = 1200;
const MOST_TOKENS = 120;

/** Words that are followed by a number which is no time: "Điều 5", "Phụ lục 2", "kỳ họp thứ 2". */
const NUMBERED = words('dieu khoan diem muc luc mau chuong phan cap buoc bieu thu lan loai nhom quyet luat');

/** Passes over "số 15/2016/NQ-HĐND ngày 05/01/2016": the number and the day of a document, not a deadline. */
function skipDocument(c: Cursor): boolean {
  if (!c.is('/', 1) && !(c.word() === 'so' && c.peek(1).kind === 'number')) return false;
  const start = c.at;
  if (c.word() === 'so') {
    c.at++;
    c.eat(':');
  }
  if (c.peek().kind !== 'number') {
    c.at = start;
    return false;
  }
  const run = [c.peek()];
  c.at++;
  while (!c.done && (c.tokens[c.at - 1] as Token).to === c.peek().from) {
    run.push(c.peek());
    c.at++;
  }
  const named = c.tokens[start]?.text === 'so';
  if (!named && !run.some((t) => t.kind === 'word')) {
    c.at = start;
    return false;
  }
  c.eat(',');
  if (c.word() === 'ngay') readDay(c);
  return true;
}

/** The forms that can begin with a word, in their order, each with the bit of NEEDED that it waits for. */
const BY_START = new Map<string, { readonly form: Form; readonly bit: number }[]>();
/** By word, the bits of the forms that need one such word somewhere in the phrase. */
const NEEDED = new Map<string, number>();
let freely = 0;
for (const [k, form] of FORMS.entries()) {
  const bit = 1 << k;
  if (!form.needs) freely |= bit;
  for (const word of form.needs ?? []) NEEDED.set(word, (NEEDED.get(word) ?? 0) | bit);
  for (const word of form.starts) BY_START.set(word, [...(BY_START.get(word) ?? []), { form, bit }]);
}

/** The bits of the forms for which the phrase has a word that they need. */
function possibleForms(tokens: readonly Token[]): number {
  let bits = freely;
  for (const t of tokens) bits |= NEEDED.get(t.text) ?? 0;
  return bits;
}

function findParts(c: Cursor, context: ReadingContext): FoundPart[] {
  const parts: FoundPart[] = [];
  const possible = possibleForms(c.tokens);
  while (!c.done) {
    if (skipDocument(c)) continue;
    const t = c.peek();
    if (t.kind === 'mark') {
      c.at++;
      continue;
    }
    if (t.kind === 'word' && NUMBERED.has(t.text) && c.peek(1).kind === 'number' && t.text !== 'thu') {
      c.at += 2;
      continue;
    }
    if (c.eat('tam', 'nhin')) {
      // "tầm nhìn đến năm 2030" tells how far a plan looks, not when it is due.
      readLimit(c);
      readUnit(c, context.base);
      continue;
    }
    const begin = c.at;
    const first = t.kind === 'number' ? '#' : t.text;
    const forms = BY_START.get(first);
    if (!forms) {
      c.at++;
      continue;
    }
    const doubts = c.doubts.length;
    let best: Part | undefined;
    let bestForm = '';
    let bestEnd = begin;
    let bestDoubts: string[] | undefined;
    for (const { form, bit } of forms) {
      if ((possible & bit) === 0) continue;
      c.at = begin;
      const part = form.read(c, context);
      if (part && c.at > bestEnd) {
        best = part;
        bestForm = form.name;
        bestEnd = c.at;
        bestDoubts = c.doubts.length > doubts ? c.doubts.slice(doubts) : undefined;
        if (c.done) break;
      }
      if (c.doubts.length > doubts) c.doubts.length = doubts;
    }
    if (c.doubts.length > doubts) c.doubts.length = doubts;
    if (bestDoubts) c.doubts.push(...bestDoubts);
    if (best) parts.push({ part: best, form: bestForm, fromToken: begin, toToken: bestEnd });
    c.at = best ? bestEnd : begin + 1;
  }
  return parts;
}

const FAULTS = { day: 'no-such-day', month: 'no-such-month', quarter: 'no-such-quarter', amount: 'amount-too-large' } as const;

/** Reads `text`; pure, and bounded in time by LONGEST_PHRASE. */
export function readDeadline(text: string, context: ReadingContext): Reading | Misreading {
  const fail = (reason: Misreading['reason'], span: readonly [number, number], suggestion: string | null = null): Misreading => ({
    text,
    kind: 'error',
    reason,
    span,
    suggestion,
  });
  if (text.length > LONGEST_PHRASE) return fail('too-long', [0, text.length]);
  const tokens = tokenize(text);
  if (!tokens.some((t) => t.kind !== 'mark')) return fail('empty', [0, text.length]);
  // "./.", ";" and the like behind a phrase are no part of it.
  while (tokens[tokens.length - 1]?.kind === 'mark' && tokens[tokens.length - 1]?.text !== ')') tokens.pop();
  if (tokens.length > MOST_TOKENS) return fail('too-long', [0, text.length]);
  for (const [k, t] of tokens.entries())
    if (t.text === 'am' && tokens[k + 1]?.text === 'lich') return fail('lunar', [t.from, (tokens[k + 1] as Token).to]);
  const c = new Cursor(text, tokens);
  const parts = findParts(c, context);
  const fault = c.faults.length && c.faults.find((f) => !parts.some((p) => covers(p, f, tokens)));
  if (fault) {
    const suggestion = fault.nearest ? `${text.slice(0, fault.from)}${fault.nearest}${text.slice(fault.to)}` : null;
    return fail(FAULTS[fault.kind], [fault.from, fault.to], suggestion);
  }
  if (!parts.length) return fail('not-a-deadline', [0, text.length]);
  return combine(text, tokens, parts, c.doubts);
}

/** True where a form read more of the text than the faulty shape, so that the shape was none. */
function covers(part: FoundPart, fault: { from: number; to: number }, tokens: readonly Token[]): boolean {
  const from = (tokens[part.fromToken] as Token).from;
  const to = (tokens[part.toToken - 1] as Token).to;
  return from <= fault.from && fault.to <= to && (part.part.kind === 'unspecified' || part.part.kind === 'relative');
}
