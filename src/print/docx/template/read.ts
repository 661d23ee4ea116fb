/** An office's own form, as a Word file: read, and held to what a document can be put into. */
import { strFromU8, unzipSync } from 'fflate';
import { joinedText, paragraphsOf } from './paragraphs.ts';
import { ANNEXES, CONTENT, PLACE, type PlaceName, placeNamed } from './places.ts';
import { child, type Element, parseXml } from './xml.ts';

/** Of all parts together, unpacked; a form with pictures stays far below. */
const MOST_BYTES = 128_000_000;
/** Of what is read as XML. */
const MOST_XML_BYTES = 24_000_000;
const TYPES = '[Content_Types].xml';
export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
/** Parts that may hold places. */
export const WITH_PLACES = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

export interface Form {
  readonly bytes: Uint8Array;
  /** the places that it has */
  readonly places: ReadonlySet<PlaceName>;
}

/** Why a file is no form that can be filled in. */
export type Unfit =
  /** no Word file; `old`: of Word before 2007, or locked by a password */
  | { readonly why: 'no-word-file'; readonly old: boolean }
  | { readonly why: 'macros' }
  | { readonly why: 'too-large' }
  | { readonly why: 'no-content' | 'several-contents' }
  /** {{noi-dung}} or {{phu-luc}} stands within a line, a table, a text box, a header */
  | { readonly why: 'not-alone'; readonly place: PlaceName }
  | { readonly why: 'unknown-place'; readonly typed: string };

class Refused extends Error {
  constructor(readonly unfit: Unfit) {
    super(unfit.why);
  }
}
const refuse = (unfit: Unfit): never => {
  throw new Refused(unfit);
};
const isOld = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** The parts that are read, by name. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let [all, xml] = [0, 0];
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      all += originalSize;
      if (all > MOST_BYTES) refuse({ why: 'too-large' });
      if (/vbaProject\.bin$/i.test(name)) refuse({ why: 'macros' });
      const read = name === TYPES || name === STYLES || WITH_PLACES.test(name);
      if (read) xml += originalSize;
      if (xml > MOST_XML_BYTES) refuse({ why: 'too-large' });
      return read;
    },
  });
}

/** Paragraphs right in the text of the document, not in a table, a box or a header. */
const standingFree = (body: Element): ReadonlySet<Element> => {
  const free = new Set<Element>();
  const visit = (at: Element) => {
    for (const c of at.children) {
      if (typeof c === 'string') continue;
      if (c.name === 'w:p') free.add(c);
      else if (c.name === 'w:sdt' || c.name === 'w:sdtContent') visit(c);
    }
  };
  visit(body);
  return free;
};

function placesIn(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<PlaceName> {
  const found = new Set<PlaceName>();
  let contents = 0;
  for (const name of Object.keys(parts).filter((n) => WITH_PLACES.test(n))) {
    const root = parseXml(strFromU8(parts[name] as Uint8Array));
    const body = name === DOCUMENT ? child(root, 'w:body') : undefined;
    if (name === DOCUMENT && !body) refuse({ why: 'no-word-file', old: false });
    const free = body ? standingFree(body) : new Set();
    for (const paragraph of paragraphsOf(root)) {
      const said = joinedText(paragraph);
      for (const [whole, typed = ''] of said.matchAll(PLACE)) {
        const place = placeNamed(typed);
        if (!place) return refuse({ why: 'unknown-place', typed });
        found.add(place);
        if (place !== CONTENT && place !== ANNEXES) continue;
        if (!free.has(paragraph) || said.trim() !== whole) refuse({ why: 'not-alone', place });
        if (place === CONTENT) contents++;
      }
    }
  }
  if (contents !== 1) refuse({ why: contents ? 'several-contents' : 'no-content' });
  return found;
}

/** The form in `bytes`, or why it is none. */
export function readForm(bytes: Uint8Array): Form | Unfit {
  if (isOld(bytes)) return { why: 'no-word-file', old: true };
  try {
    const parts = partsOf(bytes);
    const types = parts[TYPES] ? strFromU8(parts[TYPES]) : '';
    if (/macroEnabled/i.test(types)) return { why: 'macros' };
    if (!parts[DOCUMENT] || !/wordprocessingml/.test(types)) return { why: 'no-word-file', old: false };
    return { bytes, places: placesIn(parts) };
  } catch (error) {
    return error instanceof Refused ? error.unfit : { why: 'no-word-file', old: false };
  }
}
