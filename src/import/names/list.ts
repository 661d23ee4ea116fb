/** Several names in a row, each as the paper writes it; what stands once for several ("HĐND và UBND cấp huyện, cấp xã") is spelt out. */
import { phraseAt, type Word } from '../words.ts';
import { type NameContext, separatorAt } from './context.ts';
import { HEADS, QUANTIFIERS } from './heads.ts';

export interface NameList {
  readonly names: readonly string[];
  /** the index after the last name */
  readonly end: number;
}

const NONE: NameList = { names: [], end: -1 };

interface Item {
  readonly from: number;
  readonly to: number;
  /** put before the words where the head stands once for several: "Sở" of "Sở Nội vụ, Tài chính" */
  readonly head: string;
}

const slice = (text: string, words: readonly Word[], from: number, to: number) =>
  text
    .slice(words[from]?.from ?? 0, words[to - 1]?.to ?? 0)
    .replace(/\s+/g, ' ')
    .trim();

/** "các Vụ: Kế hoạch, Năng lượng": the head, and the index after the colon. */
function sharedHead(words: readonly Word[], from: number): { head: string; end: number } | undefined {
  const quantifier = phraseAt(words, from, QUANTIFIERS);
  if (!quantifier && !/^(?:sở|bộ|vụ|cục|phòng|ban)$/.test(words[from]?.typed ?? '')) return undefined;
  const length = phraseAt(words, from + quantifier, HEADS);
  const start = words[from + quantifier];
  if (!length || !start || words[from + quantifier + length]?.bare !== ':') return undefined;
  if (!words[from + quantifier + length + 1]?.capital) return undefined;
  const head = words
    .slice(from + quantifier, from + quantifier + length)
    .map((w) => w.typed)
    .join(' ');
  return { head: head[0]?.toUpperCase() + head.slice(1), end: from + quantifier + length + 1 };
}

/** The end of a part of a name that a shared head stands for: up to a comma, "và" that joins another, or a verb. */
function sharedEnd(words: readonly Word[], from: number, head: string, context: NameContext): number {
  if (!words[from]?.capital) return from;
  const comma = words.findIndex((w, k) => k > from && w.kind === 'mark' && /[,;:.]/.test(w.bare));
  const rest = words.slice(from, comma < 0 ? undefined : comma);
  const and = rest.findIndex((w) => w.typed === 'và');
  const whole = words.slice(from);
  const headWord: Word = {
    bare: bareOf(head),
    typed: head.toLowerCase(),
    capital: true,
    short: false,
    kind: 'word',
    from: 0,
    to: 0,
  };
  const headWords = head.split(' ').map((h) => ({ ...headWord, bare: bareOf(h), typed: h.toLowerCase() }));
  const known = context.register.longest([...headWords, ...whole], 0);
  if (known && known.end > headWords.length) return from + known.end - headWords.length;
  const bounded = and > 0 ? rest.slice(0, and) : rest;
  const end = context.nameEnd([...headWords, ...bounded], 0, { ...context, whole: false });
  return end > headWords.length ? from + end - headWords.length : from;
}

const bareOf = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** The names from `from` on; none where no name begins there. */
export function namesAt(text: string, words: readonly Word[], from: number, context: NameContext): NameList {
  const items: Item[] = [];
  let at = from;
  let head = '';
  let before = from;
  for (let guard = 0; guard < 60 && at < words.length; guard++) {
    const shared = sharedHead(words, at);
    if (shared) {
      head = shared.head;
      at = shared.end;
    }
    let end = context.nameEnd(words, at, context);
    let own = '';
    if (end === at && head) {
      end = sharedEnd(words, at, head, context);
      own = head;
    }
    if (end === at && !head && items.length && words[at]?.capital) {
      // "Sở Nội vụ, Tài chính": the head of the name before, where the two together are known.
      const last = items[items.length - 1] as Item;
      const lead = words[last.from] as Word;
      if (/^(?:sở|bộ|vụ|cục|phòng)$/.test(lead.typed)) {
        const known = context.register.longest([lead, ...words.slice(at)], 0);
        if (known && known.end > 1) {
          end = at + known.end - 1;
          own = lead.typed[0]?.toUpperCase() + lead.typed.slice(1);
        }
      }
    }
    if (end === at) {
      at = before;
      break;
    }
    items.push({ from: at, to: end, head: own });
    before = end;
    const separator = separatorAt(words, end);
    if (separator) {
      at = end + separator;
      continue;
    }
    at = end;
    if (!(context.whole && words[at]?.capital)) break;
  }
  if (!items.length) return NONE;
  const end = before;
  const names = items.map((i) => (i.head ? `${i.head} ${slice(text, words, i.from, i.to)}` : slice(text, words, i.from, i.to)));
  return { names: spellOut(names), end };
}

const LEVELS =
  /\s+((?:cấp\s+(?:tỉnh|huyện|xã|thành phố|cơ sở)|các cấp)(?:\s*(?:,|và|;)\s*(?:cấp\s+)?(?:tỉnh|huyện|xã|thành phố|cơ sở))*)$/iu;
/** Bodies that every unit has: a place named after the last of them is meant for all. */
const OF_UNITS =
  /^(?:(?:Thường trực\s+)?(?:HĐND|Hội đồng nhân dân)|UBND|U[ỷy] ban nhân dân|Ủy ban nhân dân|Đảng [uủ][ỷy]|(?:Ủy ban |Uỷ ban |UB)?(?:MTTQ|Mặt trận Tổ quốc)(?:\s*Việt Nam|VN)?|Chủ tịch\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân))$/iu;

/** "HĐND", "UBND cấp huyện, cấp xã" → four names. */
function spellOut(names: readonly string[]): string[] {
  const out: string[] = [];
  let waiting: string[] = [];
  for (const [k, name] of names.entries()) {
    if (OF_UNITS.test(name) && k < names.length - 1) {
      waiting.push(name);
      continue;
    }
    const match = LEVELS.exec(name);
    if (match) {
      const base = name.slice(0, match.index);
      const levels = levelsOf(match[1] as string);
      for (const level of levels) for (const b of [...(OF_UNITS.test(base) ? waiting : []), base]) out.push(`${b} ${level}`);
      if (!OF_UNITS.test(base)) out.push(...waiting);
    } else {
      const place = /\s+((?:các\s+)?(?:huyện|xã|phường|quận|thị xã|thành phố|tỉnh|thị trấn|đặc khu)\b.*)$/iu.exec(name);
      const base = place ? name.slice(0, place.index) : name;
      out.push(...waiting.map((w) => (place && OF_UNITS.test(base) ? `${w} ${place[1]}` : w)), name);
    }
    waiting = [];
  }
  return [...out, ...waiting];
}

function levelsOf(text: string): string[] {
  if (/^các cấp$/iu.test(text)) return [text];
  return text
    .split(/\s*(?:,|;|và)\s*/u)
    .filter(Boolean)
    .map((l) => (/^cấp/iu.test(l) ? l : `cấp ${l}`));
}

/** All of `text` as names; undefined where something is left that is no name. */
export function allNames(text: string, words: readonly Word[], context: NameContext): readonly string[] | undefined {
  const list = namesAt(text, words, 0, { ...context, whole: true });
  if (!list.names.length) return undefined;
  const rest = words.slice(list.end).filter((w) => !(w.kind === 'mark' && /^[.;:,]$/.test(w.bare)));
  return rest.length ? undefined : list.names;
}
