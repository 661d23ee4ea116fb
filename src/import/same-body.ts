/** Which names of a paper mean one body: spellings, short forms, slips of the pen. What is only alike stays apart. */
import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';
import { NameRegister } from './names/register.ts';
import type { KnownBody } from './paper.ts';

export interface Body {
  /** the name that it is told by: the longest that the paper writes */
  readonly name: string;
  /** id of the register or catalogue; undefined for a body that no list knows */
  readonly known: string | undefined;
  /** all ways in which the paper writes it, the most frequent first */
  readonly spellings: readonly string[];
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bmttq(?:vn)?\b/g, 'mat tran to quoc'],
  [/\bvp\b/g, 'van phong'],
];

/** "Sở Nội vụ (cơ quan thường trực)" is Sở Nội vụ. */
export const withoutAside = (name: string) => name.replace(/\s*\([^)]*\)/g, '').trim() || name;

/** The name as it is compared: folded, short forms written out, without "các" before it. */
export function nameKey(name: string): string {
  let key = fold(withoutAside(name));
  for (const [short, long] of ABBREVIATIONS) key = key.replace(short, long);
  return key.replace(/^(?:cac|nhung) (?=(?:so|bo|vu|cuc|co quan|don vi|ban|uy ban|huyen|xa|phuong|phong) )/, 'cac ').trim();
}

/** One letter wrong in one long word, or one word lost within: the same name, mistyped. */
function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] !== b[0]) return false;
  if (a.length === b.length) {
    const differ = a.flatMap((w, k) => (w === b[k] ? [] : [[w, b[k] as string] as const]));
    const [one] = differ;
    return (
      differ.length === 1 &&
      one !== undefined &&
      a.length >= 3 &&
      Math.min(one[0].length, one[1].length) >= 4 &&
      distance(one[0], one[1]) === 1
    );
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < 4) return false;
  const at = short.findIndex((w, k) => w !== long[k]);
  // The last word says which of several it is: "Trường Trung cấp nghề", "… nghề Nam".
  return at > 1 && at < short.length && short.slice(at).every((w, k) => w === long[at + 1 + k]);
}

/** Names that are only the first word of a longer one in the same paper: "Trung tâm", "Văn phòng". */
const ONLY_HEAD = /^(?:trung tam|van phong|phong|ban quan ly|chi cuc|ban chi dao|hoi dong|to cong tac)$/;

export function bodiesOf(names: readonly string[], known: Iterable<KnownBody>): Body[] {
  const register = new NameRegister(known);
  const groups = new Map<string, { id: string | undefined; count: Map<string, number> }>();
  for (const name of names) {
    const id = register.named(withoutAside(name));
    const key = id === undefined ? nameKey(name) : `=${id}`;
    const group = groups.get(key) ?? { id, count: new Map() };
    group.count.set(name, (group.count.get(name) ?? 0) + 1);
    groups.set(key, group);
  }
  const frequent = [...groups]
    .map(([key, g]) => ({ key, ...g, total: [...g.count.values()].reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.total - a.total);
  const kept: typeof frequent = [];
  for (const group of frequent) {
    const twin = group.id === undefined ? kept.find((other) => joins(group.key, other)) : undefined;
    if (!twin) {
      kept.push(group);
      continue;
    }
    for (const [name, n] of group.count) twin.count.set(name, (twin.count.get(name) ?? 0) + n);
  }
  return kept.map(({ id, count }) => {
    const spellings = [...count].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const name = [...spellings].sort((a, b) => score(b, count) - score(a, count))[0] as string;
    return { name, known: id, spellings };
  });
}

/** Of several spellings the written-out one that is met most. */
const score = (name: string, count: ReadonlyMap<string, number>) =>
  (count.get(name) ?? 0) + (/\b(?:UBND|HĐND|MTTQ|VP)\b/.test(name) ? 0 : 0.5) + (/^\p{Lu}/u.test(name) ? 0.4 : 0);

function joins(key: string, other: { key: string; count: ReadonlyMap<string, number> }): boolean {
  const keys = [...other.count.keys()].map(nameKey);
  if (ONLY_HEAD.test(key)) return keys.some((k) => k.startsWith(`${key} `));
  return keys.some((k) => isSlip(key.split(' '), k.split(' ')));
}
