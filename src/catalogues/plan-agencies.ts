/** The bodies of a catalogue as a plan's agencies, in YAML: what `catalogues:` in agencies.yaml stands for. */
import { flowText } from '../source/write-yaml.ts';
import { type BodyCatalogue, type CatalogueBody, existsOn } from './catalogue.ts';

/** What a plan takes of a catalogue. */
export interface Wanted {
  readonly name: BodyCatalogue;
  /** only these; undefined: all that the rest lets through */
  readonly ids: readonly string[] | undefined;
  /** only those of a level */
  readonly level: string | undefined;
  /** only those there were on a day */
  readonly on: string | undefined;
}

/** Kinds of body as the YAML has them, by a catalogue's own. */
const KINDS: Readonly<Record<string, string>> = {
  bộ: 'ministry',
  'cơ quan ngang bộ': 'ministry',
  'cơ quan thuộc Chính phủ': 'central',
  council: 'council',
  committee: 'committee',
  'local-authority': 'local-authority',
  'mass-organisation': 'mass-organisation',
  association: 'mass-organisation',
  party: 'party',
  press: 'media',
  office: 'office',
  tỉnh: 'local-authority',
  'thành phố trực thuộc trung ương': 'local-authority',
};

export const kindInPlan = (body: CatalogueBody): string =>
  KINDS[body.kind] ?? (body.catalogue === 'departments' ? (body.id.startsWith('van-phong') ? 'office' : 'department') : 'other');

/** A name that was only recalled is printed with the mark, wherever it is printed. */
const marked = (body: CatalogueBody) => (body.certainty === 'C' ? `${body.name} (cần xác nhận)` : body.name);

const NUMBER = /(\d+\/\d{4}\/[\p{Lu}\d-]+)/u;
const DAY = /\((\d{2})\/(\d{1,2})\/(\d{4})\)/;

function changeOf(body: CatalogueBody): string | undefined {
  if (body.successor === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(body.successorFrom ?? '')) return undefined;
  const document = body.successorDocument ?? '';
  const [, day, month, year] = DAY.exec(document) ?? [];
  return flowText({
    id: `sap-xep-${body.id}`,
    from: body.successorFrom,
    units: [body.id],
    successor: body.successor,
    document: {
      number: NUMBER.exec(document)?.[1] ?? null,
      date: year === undefined ? null : `${year}-${(month ?? '').padStart(2, '0')}-${day}`,
      title: document || 'Sắp xếp tổ chức bộ máy',
    },
    note: body.successorCertainty === 'A' ? 'theo danh mục' : 'theo danh mục, cần xác nhận',
  });
}

/** The YAML of what a plan takes, and the ids that the catalogue does not have. Who came after a body that is taken comes too. */
export function agenciesOf(
  wanted: Wanted,
  bodies: readonly CatalogueBody[],
): { readonly text: string; readonly unknown: readonly string[] } {
  const byId = new Map(bodies.map((b) => [b.id, b]));
  const chosen = new Map<string, CatalogueBody>();
  const take = (body: CatalogueBody | undefined) => {
    if (!body || chosen.has(body.id)) return;
    chosen.set(body.id, body);
    if (body.successor !== undefined) take(byId.get(body.successor));
  };
  if (wanted.ids) for (const id of wanted.ids) take(byId.get(id));
  else {
    for (const body of bodies) {
      if (wanted.level !== undefined && body.level !== wanted.level) continue;
      if (wanted.on !== undefined && !existsOn(body, wanted.on)) continue;
      take(body);
    }
  }
  const taken = [...chosen.values()];
  const changes = taken.flatMap((b) => (b.successor !== undefined && chosen.has(b.successor) ? (changeOf(b) ?? []) : []));
  // One that came after others was not there before them.
  const begins = new Map(
    taken.flatMap((b) =>
      b.successor !== undefined && b.successorFrom !== undefined ? [[b.successor, b.successorFrom] as const] : [],
    ),
  );
  const agency = (b: CatalogueBody) =>
    flowText({
      id: b.id,
      name: marked(b),
      shortName: b.short,
      kind: kindInPlan(b),
      level: b.level,
      from: b.from !== undefined && b.from === begins.get(b.id) ? b.from : undefined,
      catalogue: wanted.name,
    });
  return {
    text: [
      taken.length ? 'agencies:' : 'agencies: []',
      ...taken.map((b) => `  - ${agency(b)}`),
      ...(changes.length ? ['changes:', ...changes.map((c) => `  - ${c}`)] : []),
      '',
    ].join('\n'),
    unknown: (wanted.ids ?? []).filter((id) => !byId.has(id)),
  };
}
