/** The XML of a Word file as a tree that can be changed and written again. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: Node[];
}
export type Node = Element | string;

/** Deeper than any document that people write. */
const MOST_DEEP = 256;

export const element = (name: string, attributes: Element['attributes'] = {}, children: Node[] = []): Element => ({
  name,
  attributes,
  children,
});
export const isElement = (node: Node | undefined): node is Element => typeof node === 'object';
export const child = (of: Element | undefined, name: string): Element | undefined =>
  of?.children.find((c): c is Element => isElement(c) && c.name === name);
export const childrenNamed = (of: Element | undefined, name: string): Element[] =>
  of?.children.filter((c): c is Element => isElement(c) && c.name === name) ?? [];
export const value = (of: Element | undefined): string | undefined => of?.attributes['w:val'];

export const copyOf = (node: Element): Element => ({
  ...node,
  children: node.children.map((c) => (isElement(c) ? copyOf(c) : c)),
});

/** Every element below `node` and itself, parents first. */
export function* elementsOf(node: Element): Generator<Element> {
  yield node;
  for (const c of node.children) if (isElement(c)) yield* elementsOf(c);
}

/** Throws where the text is no XML, declares a document type, or is nested beyond reason. */
export function parseXml(text: string): Element {
  const root = element('');
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const made = element(name, attributes as Record<string, string>);
    open.at(-1)?.children.push(made);
    open.push(made);
    if (open.length > MOST_DEEP) throw new Error('nested too deeply');
  });
  const add = (said: string) => open.length > 1 && open.at(-1)?.children.push(said);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  const [found] = root.children;
  if (!isElement(found)) throw new Error('no element');
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};
const escaped = (text: string) => text.replace(/[&<>]/g, (c) => ENTITIES[c] as string);
const escapedAttribute = (text: string) => text.replace(/[&<>"\n\r\t]/g, (c) => ENTITIES[c] as string);

function written(node: Node): string {
  if (!isElement(node)) return escaped(node);
  const attributes = Object.entries(node.attributes).map(([name, said]) => ` ${name}="${escapedAttribute(said)}"`);
  const begin = `<${node.name}${attributes.join('')}`;
  return node.children.length ? `${begin}>${node.children.map(written).join('')}</${node.name}>` : `${begin}/>`;
}

export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
