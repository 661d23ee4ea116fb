/** Catalogues of bodies that ship with the program (data/catalogues): rows as values, found by name, short form and day. */
import { fold } from '../text/fold.ts';

export const CATALOGUE_NAMES = ['ministries', 'departments', 'other-bodies', 'provinces', 'short-forms'] as const;
/** Those of bodies; the short forms are names for the bodies of the others. */
export const BODY_CATALOGUES = ['ministries', 'departments', 'other-bodies', 'provinces'] as const;
export type BodyCatalogue = (typeof BODY_CATALOGUES)[number];
export type CatalogueName = (typeof CATALOGUE_NAMES)[number];

/** A: read in an official text; B: told by a source that was read; C: from memory, to be confirmed before it is printed. */
export type Certainty = 'A' | 'B' | 'C';

export interface CatalogueBody {
  readonly catalogue: CatalogueName;
  readonly id: string;
  readonly name: string;
  readonly short: string | undefined;
  readonly variants: readonly string[];
  /** as the catalogue groups it: "bộ", "mass-organisation"; empty where it does not */
  readonly kind: string;
  readonly level: 'central' | 'province' | 'district' | 'commune';
  /** first and last day, YYYY-MM-DD or as much as is known; undefined: before the time that matters, still there */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** id of the body that came after, from a day */
  readonly successor: string | undefined;
  readonly successorFrom: string | undefined;
  readonly successorDocument: string | undefined;
  /** may a People's Committee order it, or only ask */
  readonly orderMode: string | undefined;
  readonly source: string;
  readonly certainty: Certainty;
  readonly successorCertainty: Certainty | undefined;
}

export type Row = Readonly<Record<string, string>>;

/** The rows of a catalogue's text. */
export function rowsOf(text: string): Row[] {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, k) => [name, cells[k] ?? '']));
  });
}

const listOf = (cell: string | undefined) => (cell ?? '').split(/\s*;\s*/).filter(Boolean);
const orNone = (cell: string | undefined) => (cell === undefined || cell === '' ? undefined : cell);
/** "Báo + tên tỉnh", "Ban Quản lý dự án 1, 2": how names are made, not a name. */
export const isPattern = (name: string) => /[+/(]|\d/.test(name);
const certaintyOf = (cell: string | undefined): Certainty => (cell === 'A' || cell === 'B' ? cell : 'C');
const LEVELS = new Set(['central', 'province', 'district', 'commune']);

export function bodyOf(catalogue: CatalogueName, row: Row): CatalogueBody {
  const level =
    catalogue === 'ministries' ? 'central' : LEVELS.has(row.level ?? '') ? (row.level as CatalogueBody['level']) : 'province';
  return {
    catalogue,
    id: row.id || fold(row.full_name ?? row.name ?? '').replaceAll(' ', '-'),
    name: row.full_name || row.name || '',
    short: orNone(row.short),
    variants: listOf(row.variants).filter((v) => !isPattern(v)),
    kind: row.kind ?? '',
    level,
    from: orNone(row.from),
    to: orNone(row.to),
    successor: orNone(row.successor ?? row.successor_code),
    successorFrom: orNone(row.successor_from),
    successorDocument: orNone(row.successor_document),
    orderMode: orNone(row.order_mode),
    source: row.source ?? '',
    certainty: certaintyOf(row.certainty),
    successorCertainty: row.successor_certainty ? certaintyOf(row.successor_certainty) : undefined,
  };
}

/** The bodies with the abbreviations that mean only them; those with several readings are left out. */
export function withShortForms(bodies: readonly CatalogueBody[], text: string): CatalogueBody[] {
  const more = new Map<string, string[]>();
  for (const row of rowsOf(text)) {
    if (row.kind !== 'body' || !row.body || row.also_means) continue;
    more.set(
      row.body,
      [...(more.get(row.body) ?? []), row.short ?? '', ...listOf(row.spellings)].filter((n) => n && !isPattern(n)),
    );
  }
  return bodies.map((b) => (more.has(b.id) ? { ...b, variants: [...b.variants, ...(more.get(b.id) as string[])] } : b));
}

/** All names of a body, the full one first. */
export const namesOf = (body: CatalogueBody): string[] => [
  body.name,
  ...(body.short && !isPattern(body.short) ? [body.short] : []),
  ...body.variants,
];

/** Was the body there on a day (YYYY-MM-DD)? What is not known is taken as there. */
export const existsOn = (body: CatalogueBody, day: string): boolean =>
  (body.from === undefined || body.from <= day) && (body.to === undefined || body.to >= day.slice(0, body.to.length));

/** The body of that name, on a day where one is given; case and marks make no difference. */
export function findBody(bodies: readonly CatalogueBody[], name: string, day?: string): CatalogueBody | undefined {
  const wanted = fold(name);
  const found = bodies.filter((b) => namesOf(b).some((n) => fold(n) === wanted));
  return (day === undefined ? undefined : found.find((b) => existsOn(b, day))) ?? found[0];
}
