/** The sections of a form: how wide a line of text is, and lying ones behind its end. Lengths are twentieths of a point. */
import { TEXT_WIDTH } from '../profile.ts';
import { withoutSection } from './paragraphs.ts';
import { child, copyOf, type Element, element, elementsOf, isElement, type Node } from './xml.ts';

const lengthOf = (of: Element | undefined, name: string): number => Number(of?.attributes[name] ?? Number.NaN);

/** The width of text in a section, as it lies or stands, or turned. */
function widthIn(section: Element | undefined, turned: boolean): number {
  const [size, margin] = [child(section, 'w:pgSz'), child(section, 'w:pgMar')];
  const [w, h] = [lengthOf(size, 'w:w'), lengthOf(size, 'w:h')];
  const width = (turned ? Math.max(w, h) : w) - lengthOf(margin, 'w:left') - lengthOf(margin, 'w:right');
  return Number.isFinite(width) && width > 0 ? Math.round(width) : TEXT_WIDTH;
}

/** The width of a line where `paragraph` stands, which is that of the section that ends next; the last one's where none is named. */
export function widthOf(body: Element, paragraph?: Element, turned = false): number {
  let passed = paragraph === undefined;
  let last: Element | undefined;
  for (const e of elementsOf(body)) {
    if (e === paragraph) passed = true;
    if (e.name !== 'w:sectPr') continue;
    last = e;
    if (passed && paragraph) break;
  }
  return widthIn(last, turned);
}

/** Elements that come in the stead of `paragraph`: where a section ends with it, it ends with them. */
export function withEnd(paragraph: Element, put: readonly Element[]): Element[] {
  const section = child(child(paragraph, 'w:pPr'), 'w:sectPr');
  return section ? [...put, sectionEnd(section)] : [...put];
}

const sectionEnd = (section: Element): Element => element('w:p', {}, [element('w:pPr', {}, [copyOf(section)])]);

/** The section `like`, its paper lying, its pages counted from 1. */
function turned(like: Element): Element {
  const size = child(like, 'w:pgSz');
  const [w, h] = [lengthOf(size, 'w:w'), lengthOf(size, 'w:h')];
  const paper = size && { 'w:w': String(Math.max(w, h)), 'w:h': String(Math.min(w, h)), 'w:orient': 'landscape' };
  const children = copyOf(like).children.flatMap((c): Node[] => {
    if (!isElement(c)) return [c];
    // Numbered by itself; its columns, if the form has any, are not for tables.
    if (c.name === 'w:type' || c.name === 'w:cols') return [];
    if (c.name === 'w:pgSz' && paper) return [{ ...c, attributes: { ...c.attributes, ...paper } }];
    return [c.name === 'w:pgNumType' ? { ...c, attributes: { ...c.attributes, 'w:start': '1' } } : c];
  });
  if (!child({ ...like, children }, 'w:pgNumType')) {
    const before = children.findIndex((c) => isElement(c) && c.name === 'w:pgMar');
    children.splice(before + 1, 0, element('w:pgNumType', { 'w:start': '1' }));
  }
  return { ...like, children };
}

/** Puts each of `all` on lying sheets of its own behind the end of the form. */
export function lying(body: Element, all: readonly (readonly Element[])[]): void {
  if (!all.length) return;
  const last = child(body, 'w:sectPr') ?? element('w:sectPr');
  const own = body.children.filter((c) => c !== last);
  const end = own.at(-1);
  if (isElement(end) && end.name === 'w:p' && !child(child(end, 'w:pPr'), 'w:sectPr')) {
    // The last paragraph of the form ends its section: one more might stand on a page alone.
    const properties = child(end, 'w:pPr');
    const kept = properties ? withoutSection(properties) : element('w:pPr');
    end.children = [{ ...kept, children: [...kept.children, copyOf(last)] }, ...end.children.filter((c) => c !== properties)];
  } else own.push(sectionEnd(last));
  const annex = turned(last);
  body.children = [...own, ...all.flatMap((one, k) => [...one, ...(k < all.length - 1 ? [sectionEnd(annex)] : [])]), annex];
}
