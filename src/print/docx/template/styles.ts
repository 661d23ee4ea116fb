/** The styles of a form and those of ours: one of the same name is the form's, the others are added to it. */
import { child, childrenNamed, copyOf, type Element, element, isElement, type Node, value } from './xml.ts';

const nameOf = (style: Element) => (value(child(style, 'w:name')) ?? '').toLowerCase();
const idOf = (style: Element) => style.attributes['w:styleId'] ?? '';
const typeOf = (style: Element) => style.attributes['w:type'] ?? 'paragraph';

export class Styles {
  readonly #root: Element;
  readonly #ours: ReadonlyMap<string, Element>;
  readonly #font: Element | undefined;
  readonly #ids = new Map<string, string>();

  /** `root` is the form's own sheet, which is added to; `ours` that of a document of ours; `font` is what added ones are set in. */
  constructor(root: Element, ours: Element, font: Element | undefined) {
    this.#root = root;
    this.#ours = new Map(childrenNamed(ours, 'w:style').map((s) => [idOf(s), s]));
    this.#font = font;
  }

  /** The form's own style of the name that ours has; undefined where it has none. */
  own(id: string): string | undefined {
    const ours = this.#ours.get(id);
    if (!ours) return undefined;
    const found = this.#all().find((s) => typeOf(s) === typeOf(ours) && nameOf(s) === nameOf(ours));
    return found && idOf(found);
  }

  /** What our style is called in the form; added to it where it has none of the name. */
  idOf(id: string): string {
    const known = this.#ids.get(id);
    if (known !== undefined) return known;
    const ours = this.#ours.get(id);
    const found = this.own(id) ?? (ours ? this.#add(ours) : id);
    this.#ids.set(id, found);
    return found;
  }

  #all(): Element[] {
    return childrenNamed(this.#root, 'w:style');
  }

  #default(type: string): string | undefined {
    const found = this.#all().find((s) => typeOf(s) === type && /^(?:1|true|on)$/.test(s.attributes['w:default'] ?? ''));
    return found && idOf(found);
  }

  #add(ours: Element): string {
    const taken = new Set(this.#all().map(idOf));
    let id = idOf(ours);
    while (taken.has(id)) id += 'KH';
    const base = this.#default(typeOf(ours));
    const children = copyOf(ours).children.flatMap((c): Node[] => {
      if (!isElement(c)) return [c];
      if (c.name === 'w:basedOn') return base ? [element('w:basedOn', { 'w:val': base })] : [];
      if (c.name === 'w:next' || c.name === 'w:link') return [];
      if (c.name !== 'w:rPr' || typeOf(ours) !== 'paragraph' || !this.#font) return [c];
      return [{ ...c, children: [copyOf(this.#font), ...c.children.filter((x) => !isElement(x) || x.name !== 'w:rFonts')] }];
    });
    this.#root.children.push({ ...ours, attributes: { ...ours.attributes, 'w:styleId': id }, children });
    return id;
  }
}

/** The font of a run of the form: its own, else that of its paragraph's style and those under it. */
export function fontOf(root: Element, look: Element | undefined, styleId: string | undefined): Element | undefined {
  const all = new Map(childrenNamed(root, 'w:style').map((s) => [idOf(s), s]));
  let found = child(look, 'w:rFonts');
  const seen = new Set<string>();
  for (let id = styleId; !found && id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const style = all.get(id);
    found = child(child(style, 'w:rPr'), 'w:rFonts');
    id = value(child(style, 'w:basedOn'));
  }
  return found;
}
