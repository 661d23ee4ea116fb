/** Reads a deadline as officials write it. Never throws; what it cannot read it says so. */
import { FIRST_DAY, LAST_DAY } from '../calendar/civil.ts';
import type { Token } from '../text/fold.ts';
import { HARMLESS, READ } from './account.ts';
import { combine } from './combine.ts';
import { Cursor, type Fault } from './cursor.ts';
import { skipDocument, skipHorizon, skipNumbered } from './documents.ts';
import { FORMS, type Form } from './forms/index.ts';
import { findLunar, LUNAR_WORDS, type LunarFound } from './lunar.ts';
import type { FoundPart, Misreading, Part, Reading, ReadingContext } from './reading.ts';
import { spell } from './spelling.ts';

/** Longer, in characters as typed and in words and signs, than any deadline that an official has written. */
export const LONGEST_PHRASE = 1200;
const MOST_TOKENS = 160;

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

const NONE: readonly never[] = [];

interface Found {
  readonly parts: FoundPart[];
  /** what became of each token */
  readonly state: Uint8Array;
  readonly lunar: LunarFound[];
  /** true where the name or number of a document stood in it */
  readonly documents: boolean;
}

/** Finds every part of the phrase that says a time, from the left, the longest first, and passes over what is known to be none. */
function findParts(c: Cursor, context: ReadingContext): Found {
  const parts: FoundPart[] = [];
  const state = new Uint8Array(c.tokens.length);
  const lunar: LunarFound[] = [];
  let documents = false;
  const possible = possibleForms(c.tokens);
  while (!c.done) {
    const begin = c.at;
    if (c.lunar) {
      const found = findLunar(c, context.base);
      if (found) {
        lunar.push(found);
        state.fill(HARMLESS, begin, c.at);
        continue;
      }
    }
    const document = skipDocument(c);
    if (document || skipNumbered(c) || skipHorizon(c)) {
      documents ||= document || c.at - begin === 2;
      state.fill(HARMLESS, begin, c.at);
      continue;
    }
    const t = c.peek();
    const forms = t.kind === 'mark' ? undefined : BY_START.get(t.kind === 'number' ? '#' : t.text);
    const doubts = c.doubts.length;
    let best: { part: Part; form: string; end: number; doubts: readonly string[] } | undefined;
    for (const { form, bit } of forms ?? []) {
      if ((possible & bit) === 0) continue;
      c.at = begin;
      const part = form.read(c, context);
      if (part && c.at > (best?.end ?? begin)) {
        best = { part, form: form.name, end: c.at, doubts: c.doubts.length > doubts ? c.doubts.slice(doubts) : NONE };
        if (c.done) break;
      }
      if (c.doubts.length > doubts) c.doubts.length = doubts;
    }
    if (best) {
      c.doubts.push(...best.doubts);
      parts.push({ part: best.part, form: best.form, doubts: best.doubts, fromToken: begin, toToken: best.end });
      state.fill(READ, begin, best.end);
    }
    c.at = best ? best.end : begin + 1;
  }
  return { parts, state, lunar, documents };
}

const FAULTS: Readonly<Record<Fault['kind'], Misreading['reason']>> = {
  day: 'no-such-day',
  month: 'no-such-month',
  quarter: 'no-such-quarter',
  amount: 'amount-too-large',
  lunar: 'lunar',
  blank: 'blank-form',
  turned: 'turned-round',
};

/** A blank that nobody has filled in: "ngày … tháng … năm 2016", "trước ngày .../01/2016", "xx/6/2016". */
const GAP = '(?:…|\\.{2,}|_{2,}|-{3,}|\\bxx\\b|\\bdd\\b|\\bmm\\b|\\?{1,})';
const GAPPED = /[\u2026_?]|\.\.|---|xx|dd|mm/i;
const BLANK = new RegExp(
  `(?<!h[ằà]ng\\s|mỗi\\s)(?:ngày|tháng|quý)\\s*${GAP}|(?:tháng|quý)\\s*\\S+\\s*năm\\s*${GAP}|năm\\s*${GAP}(?!\\s*$)|` +
    `${GAP}\\s*/\\s*(?:\\d|${GAP})|\\d\\s*/\\s*${GAP}|${GAP}\\s*(?:tháng|năm)\\s+\\d`,
  'iu',
);

/** Reads `text`; pure, and bounded in time by LONGEST_PHRASE. */
export function readDeadline(text: string, context: ReadingContext): Reading | Misreading {
  const fail = (reason: Misreading['reason'], span: readonly [number, number], suggestion: string | null = null): Misreading => ({
    text,
    kind: 'error',
    reason,
    span,
    suggestion,
  });
  const whole = [0, text.length] as const;
  if (text.length > LONGEST_PHRASE) return fail('too-long', whole);
  const { tokens, marked, mended } = spell(text);
  if (!tokens.some((t) => t.kind !== 'mark')) return fail('empty', whole);
  // "./.", ";" and the like behind a phrase are no part of it.
  while (tokens[tokens.length - 1]?.kind === 'mark' && !')?'.includes(tokens[tokens.length - 1]?.text ?? '')) tokens.pop();
  if (tokens.length > MOST_TOKENS) return fail('too-long', whole);
  const blank = GAPPED.test(text) && BLANK.exec(text.normalize('NFC').replace(/[\s./;,\u2026]+$/u, ''));
  if (blank) return fail('blank-form', [blank.index, blank.index + blank[0].length]);
  const c = new Cursor(
    text,
    tokens,
    marked,
    tokens.some((t) => LUNAR_WORDS.has(t.text)),
  );
  const { parts, state, lunar, documents } = findParts(c, context);
  const fault = c.faults.length && c.faults.find((f) => !parts.some((p) => covers(p, f, tokens)));
  if (fault) {
    const suggestion = fault.nearest ? `${text.slice(0, fault.from)}${fault.nearest}${text.slice(fault.to)}` : null;
    return fail(FAULTS[fault.kind], [fault.from, fault.to], suggestion);
  }
  const day = lunar.find((l) => l.led || !parts.length) ?? lunar[0];
  if (day && (day.led || !parts.length) && !parts.some((p) => p.part.kind === 'date' || p.part.kind === 'period')) {
    const place = [(tokens[day.from] as Token).from, (tokens[day.to - 1] as Token).to] as const;
    return fail('lunar', place, day.nearest ? `${text.slice(0, place[0])}${day.nearest}${text.slice(place[1])}`.trim() : null);
  }
  if (!parts.length) {
    if (!documents) return fail('not-a-deadline', whole);
    parts.push({
      part: { kind: 'unspecified', law: ['unspecified'] },
      form: 'unspecified',
      doubts: NONE,
      fromToken: 0,
      toToken: tokens.length,
    });
  }
  const reading = combine(c, parts, state, mended, day, context.base);
  for (const date of [reading.start, reading.due])
    if (date && (date < FIRST_DAY || date > LAST_DAY)) return fail('amount-too-large', reading.span);
  return reading;
}

/** True where a form read more of the text than the faulty shape, so that the shape was none. */
function covers(part: FoundPart, fault: { from: number; to: number }, tokens: readonly Token[]): boolean {
  const from = (tokens[part.fromToken] as Token).from;
  const to = (tokens[part.toToken - 1] as Token).to;
  return from <= fault.from && fault.to <= to && (part.part.kind === 'unspecified' || part.part.kind === 'relative');
}
