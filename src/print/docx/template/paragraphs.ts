/** Text within paragraphs of a form. Word cuts what was typed into runs as it likes; a place may begin in one and end in another. */
import { type Line, runsOf } from '../../../documents/line.ts';
import { printable } from '../../../text/printable.ts';
import { PLACE, type PlaceName, placeNamed, placeOf } from './places.ts';
import { child, copyOf, type Element, element, elementsOf, isElement, type Node } from './xml.ts';

export const paragraphsOf = (root: Element): Element[] => [...elementsOf(root)].filter((e) => e.name === 'w:p');

/** The pieces of text of a paragraph, each with its run and what holds that; paragraphs of text boxes within it are their own. */
interface Leaf {
  readonly text: Element;
  readonly run: Element;
  readonly holder: Element;
}
function leavesOf(paragraph: Element): Leaf[] {
  const leaves: Leaf[] = [];
  const visit = (holder: Element) => {
    for (const run of holder.children) {
      if (!isElement(run) || run.name === 'w:p' || run.name === 'mc:Fallback') continue;
      if (run.name === 'w:r') {
        for (const text of run.children) if (isElement(text) && text.name === 'w:t') leaves.push({ text, run, holder });
      }
      visit(run);
    }
  };
  visit(paragraph);
  return leaves;
}
const saidIn = (text: Element) => text.children.map((c) => (isElement(c) ? '' : c)).join('');

/** What the paragraph says, its places whole. */
export const joinedText = (paragraph: Element): string =>
  leavesOf(paragraph)
    .map((l) => saidIn(l.text))
    .join('');

const textElement = (said: string): Element => element('w:t', { 'xml:space': 'preserve' }, said ? [said] : []);

/** Each piece of text in a run of its own, so that words can be put between any two. */
function loosen(paragraph: Element): void {
  for (const holder of elementsOf(paragraph)) {
    if (holder !== paragraph && holder.name === 'w:p') continue;
    holder.children = holder.children.flatMap((c): Node[] => {
      if (!isElement(c) || c.name !== 'w:r') return [c];
      const look = child(c, 'w:rPr');
      const content = c.children.filter((x) => x !== look && isElement(x));
      if (content.length < 2) return [c];
      return content.map((x) => ({ ...c, children: [...(look ? [copyOf(look)] : []), x] }));
    });
  }
}

/** Elements of a run's look come in an order of their own; of it what stands here counts. */
const ORDER = ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs'];
const rank = (e: Node) => {
  const at = isElement(e) ? ORDER.indexOf(e.name) : -1;
  return at < 0 ? ORDER.length : at;
};

/** The look `base` with `own` in it. */
export function lookOf(base: Element | undefined, own: readonly Element[]): Element {
  const named = new Set(own.map((e) => e.name));
  const kept = base ? copyOf(base).children.filter((e) => !isElement(e) || !named.has(e.name)) : [];
  return element('w:rPr', {}, [...own, ...kept].sort((a, b) => rank(a) - rank(b)) as Node[]);
}

/** Runs of a line, in the look of the place that they take; a blank is seen as one. */
function runsFor(line: Line, look: Element | undefined, blankStyle: string): Element[] {
  const runs = runsOf(line);
  return runs.map(({ text, fill }, k) => {
    const shown = fill ? (text ? `[${printable(text)}]` : '……') : padded(text, k > 0, k < runs.length - 1);
    const own = fill ? [element('w:rStyle', { 'w:val': blankStyle })] : [];
    return element('w:r', {}, [...(look || own.length ? [lookOf(look, own)] : []), textElement(shown)]);
  });
}
/** Harmless text; blanks at its ends stay where they part it from a neighbour. */
const padded = (text: string, before: boolean, after: boolean) =>
  `${before && /^\s/.test(text) ? ' ' : ''}${printable(text)}${after && /\S\s+$/.test(text) ? ' ' : ''}`;

/** Words that a form has before a place and that the document says as well: they stand once. */
const LEADS = ['Số:', 'V/v', 'Kính gửi:', 'ngày'];

/** `line` as it goes on from `before`, up to what follows in the form. */
function fitted(line: Line, before: string, after: string, name: PlaceName): Line {
  let runs = [...runsOf(line)];
  const [first] = runs;
  const lead = first && !first.fill ? LEADS.find((l) => first.text.startsWith(l)) : undefined;
  if (first && lead && before.trimEnd().toLowerCase().endsWith(lead.toLowerCase()))
    runs = [{ ...first, text: first.text.slice(lead.length).trimStart() }, ...runs.slice(1)];
  const { until } = placeOf(name);
  if (until !== undefined && after.startsWith(until)) {
    const at = runs.findIndex((r) => !r.fill && r.text.includes(until));
    const run = runs[at];
    if (run) runs = [...runs.slice(0, at), { ...run, text: run.text.slice(0, run.text.indexOf(until)) }];
  }
  return runs.filter((r) => r.fill || r.text);
}

/** Puts `lines` of each place into the paragraph; answers with what stands in its stead. */
export function filled(paragraph: Element, linesOf: (place: PlaceName) => readonly Line[], blankStyle: string): Element[] {
  const said = joinedText(paragraph);
  const matches = [...said.matchAll(PLACE)].flatMap((m) => {
    const name = placeNamed(m[1] ?? '');
    return name ? [{ name, from: m.index, to: m.index + m[0].length }] : [];
  });
  if (!matches.length) return [paragraph];
  loosen(paragraph);
  const more: Element[] = [];
  // From the last to the first, so that the places before stay where they were found.
  for (const { name, from, to } of matches.reverse()) {
    const [first = '', ...rest] = linesOf(name);
    const look = putIn(paragraph, from, to, (base) =>
      runsFor(fitted(first, said.slice(0, from), said.slice(to), name), base, blankStyle),
    );
    const properties = child(paragraph, 'w:pPr');
    more.unshift(
      ...rest.map((line) =>
        element('w:p', {}, [...(properties ? [withoutSection(properties)] : []), ...runsFor(line, look, blankStyle)]),
      ),
    );
  }
  return [paragraph, ...more];
}

/** The properties of a paragraph, for another one: a section ends only once. */
export const withoutSection = (properties: Element): Element => ({
  ...copyOf(properties),
  children: copyOf(properties).children.filter((c) => !isElement(c) || c.name !== 'w:sectPr'),
});

/** Takes out what stands from `from` to `to` and puts runs there; answers with the look that was found there. */
function putIn(
  paragraph: Element,
  from: number,
  to: number,
  runs: (look: Element | undefined) => Element[],
): Element | undefined {
  let at = 0;
  let look: Element | undefined;
  let begun = false;
  for (const { text, run, holder } of leavesOf(paragraph)) {
    const own = saidIn(text);
    const [begin, end] = [at, at + own.length];
    at = end;
    if (end <= from || begin >= to) continue;
    const before = own.slice(0, Math.max(0, from - begin));
    const after = own.slice(Math.min(own.length, to - begin));
    const properties = child(run, 'w:rPr');
    const put: Element[] = [];
    const like = (words: string): Element => ({
      ...run,
      children: [...(properties ? [copyOf(properties)] : []), textElement(words)],
    });
    if (before) put.push(like(before));
    if (!begun) {
      look = properties;
      put.push(...runs(properties));
      begun = true;
    }
    if (after) put.push(like(after));
    holder.children = holder.children.flatMap((c) => (c === run ? put : [c]));
  }
  return look;
}
