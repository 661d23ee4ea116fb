/** What styles.xml and numbering.xml say that a reader of the text must know: bold, headings, numbering. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Level, Numbering } from './docx-numbering.ts';

export interface Style {
  readonly bold: boolean;
  /** 1 to 9 for a heading, else 0 */
  readonly outline: number;
  readonly list: string | undefined;
  readonly level: number;
}

export const isOn = (value: string | undefined) => value === undefined || !/^(?:0|false|off|none)$/.test(value);
const attribute = (tag: SaxesTagPlain, name: string) => tag.attributes[name] as string | undefined;

function walk(xml: string, open: (tag: SaxesTagPlain) => void, close: (name: string) => void = () => {}): void {
  const parser = new SaxesParser();
  parser.on('opentag', open);
  parser.on('closetag', ({ name }: SaxesTagPlain) => close(name));
  parser.write(xml).close();
}

/** Paragraph styles by id, with what they take over from the style that they are based on. */
export function stylesOf(xml: string | undefined): ReadonlyMap<string, Style> {
  const found = new Map<string, Partial<Style> & { basedOn?: string }>();
  let id: string | undefined;
  let own: { -readonly [K in keyof Style]?: Style[K] } & { basedOn?: string } = {};
  if (xml) {
    walk(
      xml,
      (tag) => {
        const value = attribute(tag, 'w:val');
        if (tag.name === 'w:style') {
          id = attribute(tag, 'w:styleId');
          own = {};
        } else if (tag.name === 'w:basedOn' && value) own.basedOn = value;
        else if (tag.name === 'w:b') own.bold = isOn(value);
        else if (tag.name === 'w:outlineLvl') own.outline = Number(value) < 9 ? Number(value) + 1 : 0;
        else if (tag.name === 'w:numId') own.list = value;
        else if (tag.name === 'w:ilvl') own.level = Number(value);
      },
      (name) => {
        if (name === 'w:style' && id !== undefined) found.set(id, own);
      },
    );
  }
  const settle = (key: string, depth: number): Style => {
    const style = found.get(key);
    const base: Style =
      style?.basedOn !== undefined && depth < 12
        ? settle(style.basedOn, depth + 1)
        : { bold: false, outline: 0, list: undefined, level: 0 };
    return {
      bold: style?.bold ?? base.bold,
      outline: style?.outline ?? base.outline,
      list: style?.list ?? base.list,
      level: style?.level ?? base.level,
    };
  };
  return new Map([...found.keys()].map((key) => [key, settle(key, 0)]));
}

/** The lists of a document: each takes the levels of its abstract list, with its own starts. */
export function numberingOf(xml: string | undefined): Numbering {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, { of: string; starts: Map<number, number> }>();
  if (!xml) return new Map();
  let levels: Level[] | undefined;
  let list: { of: string; starts: Map<number, number> } | undefined;
  let at = 0;
  walk(xml, (tag) => {
    const value = attribute(tag, 'w:val');
    const level = levels?.[at];
    switch (tag.name) {
      case 'w:abstractNum':
        levels = [];
        list = undefined;
        abstract.set(attribute(tag, 'w:abstractNumId') ?? '', levels);
        break;
      case 'w:num':
        levels = undefined;
        list = { of: '', starts: new Map() };
        lists.set(attribute(tag, 'w:numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        if (list) list.of = value ?? '';
        break;
      case 'w:lvl':
      case 'w:lvlOverride':
        at = Number(attribute(tag, 'w:ilvl') ?? 0);
        if (levels) levels[at] = { start: 1, format: 'decimal', text: '' };
        break;
      case 'w:startOverride':
        list?.starts.set(at, Number(value));
        break;
      case 'w:start':
        if (levels && level) levels[at] = { ...level, start: Number(value) };
        break;
      case 'w:numFmt':
        if (levels && level) levels[at] = { ...level, format: value ?? 'decimal' };
        break;
      case 'w:lvlText':
        if (levels && level) levels[at] = { ...level, text: value ?? '' };
        break;
    }
  });
  return new Map(
    [...lists].map(([id, { of, starts }]) => [
      id,
      (abstract.get(of) ?? []).map((l, k) => (starts.has(k) ? { ...l, start: starts.get(k) as number } : l)),
    ]),
  );
}
