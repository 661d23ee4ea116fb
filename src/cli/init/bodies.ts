/** The bodies that a new plan begins with: the issuing body, and those of a catalogue that stand below it. */
import { bodiesIn } from '../../catalogues/bodies.ts';
import { type CatalogueBody, existsOn, rowsOf } from '../../catalogues/catalogue.ts';
import { catalogueText } from '../../files/catalogues.ts';
import { fold } from '../../text/fold.ts';
import { idFrom } from '../../text/id.ts';
import type { Catalogue } from './options.ts';

export interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly kind: string;
  readonly level: 'central' | 'province' | 'district' | 'commune';
  readonly parent?: string | undefined;
}

const LEVELS: readonly (readonly [RegExp, Body['level']])[] = [
  [/^(?:bo|chinh phu|thu tuong|van phong chinh phu|quoc hoi)\b/, 'central'],
  [/\b(?:xa|phuong|thi tran|dac khu)\b/, 'commune'],
  [/\b(?:huyen|quan|thi xa)\b/, 'district'],
  [/\b(?:tinh|thanh pho|tp)\b/, 'province'],
];

/** The level that a body's name tells: "thị xã" is a district, "xã" a commune. */
export function levelOf(name: string): Body['level'] {
  const words = fold(name).replace(/\bthi xa\b/g, 'quan');
  return LEVELS.find(([pattern]) => pattern.test(words))?.[1] ?? 'province';
}

/** Which catalogue a body of this level begins with. */
export const catalogueFor = (level: Body['level']): Catalogue => (level === 'central' ? 'ministries' : level);

export function issuerOf(name: string): Body {
  const level = levelOf(name);
  const committee = /^(?:ubnd|uy ban nhan dan)\b/.test(fold(name));
  const full = name.replace(/^UBND\b/i, '\u1ee6y ban nh\u00e2n d\u00e2n');
  return {
    id: idFrom(name, 40),
    name: full,
    shortName: full === name ? undefined : name,
    kind: committee ? 'committee' : level === 'central' ? 'ministry' : 'other',
    level,
  };
}

/** Bodies that every place of a level has, on that day. */
export function bodiesOf(catalogue: Catalogue, issuer: Body, day: string): Body[] {
  if (catalogue === 'none') return [];
  if (catalogue === 'ministries')
    return there('ministries', day).map(({ id, name }): Body => ({ id, name, kind: 'ministry', level: 'central' }));
  // Those that only some places have are for the plan's keepers to add.
  const everywhere = new Set(
    rowsOf(catalogueText('departments'))
      .filter((row) => row.level === catalogue && /^(?:mọi|huyện, quận, thị xã|xã, phường)/.test(row.where ?? ''))
      .map((row) => row.id),
  );
  return there('departments', day)
    .filter((b) => everywhere.has(b.id))
    .map(
      ({ id, name, level }): Body => ({
        id,
        name,
        kind: id.startsWith('van-phong') ? 'office' : 'department',
        level,
        parent: issuer.id,
      }),
    );
}

const there = (catalogue: 'ministries' | 'departments', day: string): CatalogueBody[] =>
  bodiesIn(catalogue, catalogueText(catalogue))
    .filter((b) => existsOn(b, day))
    .map((b) => (b.certainty === 'C' ? { ...b, name: `${b.name} (cần xác nhận)` } : b));
