/** Clauses of the plan, as they are asked for. */

import { inSection } from '../../model/sections.ts';
import { didYouMean, nearest } from '../../text/nearest.ts';
import { both } from '../../words/language.ts';
import { CannotRun } from '../errors.ts';
import { type Kind, option } from '../option.ts';

/** Number of a clause that the plan has, or of one above it. */
export const section: Kind<string> = {
  word: both('mục', 'clause'),
  offers: async ({ plan }) => ((await plan())?.head.clauses ?? []).map((c) => ({ value: c.id, about: c.title })),
  read: async (typed, { plan }) => {
    const known = await plan();
    if (!known) return typed;
    const wanted = typed.trim().replace(/^(m\u1ee5c|muc|ph\u1ea7n|phan)\s+/i, '');
    const ids = [...new Set([...known.head.clauses.map((c) => c.id), ...known.tasks.map((t) => t.source.id)])];
    if (ids.some((id) => inSection(id, wanted))) return wanted;
    throw new CannotRun(
      both(`Kế hoạch không có mục “${typed}”`, `The plan has no clause "${typed}"`),
      didYouMean(wanted.length > 2 ? nearest(wanted.toUpperCase(), ids) : undefined) ??
        both(`Các mục: ${ids.join(', ')}`, `Its clauses: ${ids.join(', ')}`),
    );
  },
};

export const sectionOption = option(
  '--section',
  section,
  both('chỉ một mục của kế hoạch: II.2', 'only one clause of the plan: II.2'),
);
