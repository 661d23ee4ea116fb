/** The places that a form may have: {{so}}, {{Nội dung}}. They are typed in Word like any other words. */
import type { Pieces } from '../../../documents/pieces.ts';
import { fold } from '../../../text/fold.ts';
import { both, type Text } from '../../../words/language.ts';

interface Place {
  readonly about: Text;
  /** the lines that it takes; content and annexes are set as they are, in paragraphs and tables of their own */
  readonly piece: keyof Pieces;
  /** what follows in the form says it already: "/" behind {{so}}, so that the number stands alone */
  readonly until?: string;
  /** differs from document to document: a form without it loses it */
  readonly own?: true;
}

export const PLACES = {
  'noi-dung': { about: both('nội dung văn bản', 'what the document says'), piece: 'content' },
  'co-quan-chu-quan': { about: both('cơ quan cấp trên', 'the body above'), piece: 'parent' },
  'co-quan': { about: both('cơ quan ban hành', 'who issues it'), piece: 'issuer' },
  so: { about: both('số, ký hiệu', 'number and symbol'), piece: 'number', until: '/' },
  'dia-danh': { about: both('địa danh', 'the place'), piece: 'place' },
  ngay: { about: both('ngày tháng năm', 'the day'), piece: 'day', own: true },
  've-viec': { about: both('V/v của công văn', 'what a letter is about'), piece: 'about', own: true },
  'ten-loai': { about: both('tên loại văn bản', 'the kind of document'), piece: 'type' },
  'trich-yeu': { about: both('trích yếu', 'what it is about'), piece: 'subject', own: true },
  'kinh-gui': { about: both('nơi kính gửi', 'whom it is for'), piece: 'addressees', own: true },
  'noi-nhan': { about: both('danh sách nơi nhận', 'who gets copies'), piece: 'copies' },
  'chuc-vu': { about: both('quyền hạn, chức vụ người ký', 'the office of who signs'), piece: 'position' },
  'nguoi-ky': { about: both('họ tên người ký', 'who signs'), piece: 'signer' },
  'phu-luc': { about: both('các phụ lục', 'the annexes'), piece: 'annexes' },
} satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;
export const placeOf = (name: PlaceName): Place => PLACES[name];
export const CONTENT: PlaceName = 'noi-dung';
export const ANNEXES: PlaceName = 'phu-luc';

/** A place as it is typed. */
export const typedPlace = (name: string): string => `{{${name}}}`;
export const PLACE = /\{\{([^{}]*)\}\}/g;

/** "Nội dung", "NOI_DUNG" and "noi-dung" are one. */
export const spelled = (typed: string): string => fold(typed.replaceAll('_', ' ')).replaceAll(' ', '-');

/** The place that was meant; undefined where there is no such. */
export function placeNamed(typed: string): PlaceName | undefined {
  const name = spelled(typed);
  return name in PLACES ? (name as PlaceName) : undefined;
}

/** What this document has to say and the form has no place for, of what each document says anew. */
export const lostIn = (places: ReadonlySet<PlaceName>, pieces: Pieces): PlaceName[] =>
  (Object.keys(PLACES) as PlaceName[]).filter(
    (name) => placeOf(name).own && !places.has(name) && pieces[placeOf(name).piece].length > 0,
  );
