/** An office's own form with a document put into its places. Byte-equal for the same form and document. */
import type { FileChild } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { Document } from '../../../documents/blocks.ts';
import type { Line } from '../../../documents/line.ts';
import { type Pieces, piecesOf } from '../../../documents/pieces.ts';
import { rezipped } from '../../zip.ts';
import { type Docx, Lines } from '../lines.ts';
import { annexChildren, childrenOf } from '../print.ts';
import { STYLE, stylesOf } from '../styles.ts';
import { filled, joinedText, lookOf, withoutSection } from './paragraphs.ts';
import { ANNEXES, CONTENT, type PlaceName, placeNamed, placeOf } from './places.ts';
import { DOCUMENT, type Form, STYLES, WITH_PLACES } from './read.ts';
import { lying, widthOf, withEnd } from './sections.ts';
import { fontOf, Styles } from './styles.ts';
import { child, childrenNamed, type Element, element, elementsOf, isElement, parseXml, value, writeXml } from './xml.ts';

/** Paragraphs in these styles are set like the paragraph in which the form has its place for the content. */
const AS_THE_PLACE: readonly string[] = [STYLE.body, STYLE.item];
/** Numbers of bookmarks that no form comes near. */
const FIRST_BOOKMARK = 100_000;

/** What a document of ours comes to as XML, and the styles that it uses. */
async function fragmentOf(docx: Docx, children: readonly FileChild[]): Promise<{ body: Element[]; styles: Element }> {
  const file = new docx.Document({ styles: stylesOf(docx), sections: [{ children }] });
  const parts = unzipSync(await docx.Packer.toBuffer(file));
  const read = (name: string) => parseXml(strFromU8(parts[name] as Uint8Array));
  const body = child(read(DOCUMENT), 'w:body')?.children.filter(isElement) ?? [];
  return { body: body.filter((e) => e.name !== 'w:sectPr'), styles: read(STYLES) };
}

/** The paragraph that holds the place alone, and what holds it. */
function placeIn(root: Element, wanted: PlaceName): { holder: Element; paragraph: Element } | undefined {
  for (const holder of elementsOf(root))
    for (const paragraph of childrenNamed(holder, 'w:p')) {
      const [, typed] = /^\{\{([^{}]*)\}\}$/.exec(joinedText(paragraph).trim()) ?? [];
      if (typed !== undefined && placeNamed(typed) === wanted) return { holder, paragraph };
    }
  return undefined;
}

/** Puts elements in the stead of one. */
function replace(holder: Element, old: Element, put: readonly Element[]): void {
  holder.children = holder.children.flatMap((c) => (c === old ? [...put] : [c]));
}

/** Our paragraphs in the styles of the form; those of plain text in the look of `model`, where it has no style of that name. */
function dressed(body: readonly Element[], model: Element, styles: Styles): Element[] {
  const properties = child(model, 'w:pPr');
  const look = [...elementsOf(model)].find((e) => e.name === 'w:r');
  const base = child(look, 'w:rPr');
  for (const root of body)
    for (const e of elementsOf(root)) {
      if (e.name === 'w:rStyle') Object.assign(e.attributes, { 'w:val': styles.idOf(value(e) ?? '') });
      if (e.name !== 'w:p') continue;
      const own = child(e, 'w:pPr');
      const named = child(own, 'w:pStyle');
      const id = value(named);
      if (!named || id === undefined) continue;
      if (!AS_THE_PLACE.includes(id) || styles.own(id) !== undefined) {
        Object.assign(named.attributes, { 'w:val': styles.idOf(id) });
        continue;
      }
      const kept = properties ? withoutSection(properties).children.filter((c) => !isElement(c) || c.name !== 'w:numPr') : [];
      const follows = child(own, 'w:keepNext');
      const style = kept.findIndex((c) => isElement(c) && c.name === 'w:pStyle');
      if (follows) kept.splice(style + 1, 0, follows);
      replace(e, own as Element, [element('w:pPr', {}, kept)]);
      for (const run of childrenNamed(e, 'w:r')) {
        const marks = child(run, 'w:rPr');
        if (!base) continue;
        const merged = lookOf(base, marks?.children.filter(isElement) ?? []);
        run.children = [merged, ...run.children.filter((c) => c !== marks)];
      }
    }
  return [...body];
}

/** What Word shows of the file itself: its title, and the mark by which it is known again. */
const described = (core: string, { title, mark }: Document): string => {
  const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] as string);
  const set = (xml: string, name: string, said: string) => {
    const whole = `<${name}>${escaped(said)}</${name}>`;
    const old = new RegExp(`<${name}(?:/>|>[^<]*</${name}>)`);
    return old.test(xml)
      ? xml.replace(old, () => whole)
      : xml.replace('</cp:coreProperties>', () => `${whole}</cp:coreProperties>`);
  };
  const titled = /xmlns:dc=/.test(core) ? set(core, 'dc:title', title) : core;
  return mark ? set(titled, 'cp:keywords', mark) : titled;
};

const linesFor = (pieces: Pieces, place: PlaceName): readonly Line[] => pieces[placeOf(place).piece] as readonly Line[];

/** `form` with `document` in it. */
export async function fillForm({ bytes }: Form, document: Document): Promise<Uint8Array> {
  const docx = await import('docx');
  const parts = unzipSync(bytes, { filter: ({ name }) => name === STYLES || WITH_PLACES.test(name) });
  const roots = new Map(Object.entries(parts).map(([name, part]) => [name, parseXml(strFromU8(part))]));
  const root = roots.get(DOCUMENT) as Element;
  const sheet = roots.get(STYLES) ?? element('w:styles', { ...root.attributes });
  const body = child(root, 'w:body') as Element;
  const pieces = piecesOf(document);
  const lines = new Lines(docx, FIRST_BOOKMARK);

  const place = placeIn(body, CONTENT);
  if (!place) throw new Error('the form has no place for the content');
  const content = await fragmentOf(docx, childrenOf(docx, lines, pieces.content, widthOf(body, place.paragraph)));
  const firstRun = [...elementsOf(place.paragraph)].find((e) => e.name === 'w:r');
  const style = value(child(child(place.paragraph, 'w:pPr'), 'w:pStyle'));
  const styles = new Styles(sheet, content.styles, fontOf(sheet, child(firstRun, 'w:rPr'), style));
  const dress = (own: readonly Element[]) => dressed(own, place.paragraph, styles);

  const forAnnexes = placeIn(body, ANNEXES);
  const annexWidth = forAnnexes ? widthOf(body, forAnnexes.paragraph) : widthOf(body, undefined, true);
  const annexes: Element[][] = [];
  for (const annex of pieces.annexes)
    annexes.push(dress((await fragmentOf(docx, annexChildren(docx, lines, annex, annexWidth))).body));

  // Words first, content then: what the plan says may look like a place, and is none.
  const blank = styles.idOf(STYLE.blank);
  const whole = new Set([place.paragraph, forAnnexes?.paragraph]);
  for (const part of roots.values())
    for (const holder of [...elementsOf(part)])
      for (const paragraph of childrenNamed(holder, 'w:p'))
        if (!whole.has(paragraph)) {
          const said = joinedText(paragraph).trim();
          const put = filled(paragraph, (p) => linesFor(pieces, p), blank);
          // Of a place with nothing to say no empty line is left; a cell needs one.
          replace(holder, paragraph, holder === body && said && !joinedText(paragraph).trim() ? put.slice(1) : put);
        }
  if (forAnnexes) replace(forAnnexes.holder, forAnnexes.paragraph, withEnd(forAnnexes.paragraph, annexes.flat()));
  else lying(body, annexes);
  replace(place.holder, place.paragraph, withEnd(place.paragraph, dress(content.body)));

  roots.set(STYLES, sheet);
  return rezipped(bytes, document.date, (name, text) => {
    const changed = roots.get(name);
    if (changed) return writeXml(changed);
    if (name === '[Content_Types].xml')
      return text.replace(/wordprocessingml\.template\.main/g, 'wordprocessingml.document.main');
    return name === 'docProps/core.xml' ? described(text, document) : text;
  });
}
