/** Clauses of the plan, as they are asked for. */
import { didYouMean, nearest } from '../../text/nearest.ts';
import { CannotRun } from '../errors.ts';
import { type Kind, option } from '../option.ts';

/** True where clause `source` is the one wanted or lies below it. Case and a last dot are no matter: "ii." takes II.1, II.2 … */
const isWithin = (source: string, wanted: string) => {
  const [a, b] = [source.toLowerCase(), wanted.toLowerCase().replace(/\.$/, '')];
  return a === b || a.startsWith(`${b}.`);
};

/** Number of a clause that the plan has, or of one above it. */
export const section: Kind<string> = async (typed, { plan }) => {
  const known = await plan();
  if (!known) return typed;
  const ids = [...new Set([...known.head.clauses.map((c) => c.id), ...known.tasks.map((t) => t.source.id)])];
  if (ids.some((id) => isWithin(id, typed))) return typed;
  throw new CannotRun(
    { vi: `Kế hoạch không có mục “${typed}”`, en: `The plan has no clause "${typed}"` },
    didYouMean(typed.length > 2 ? nearest(typed.toUpperCase(), ids) : undefined) ?? {
      vi: `Các mục: ${ids.join(', ')}`,
      en: `Its clauses: ${ids.join(', ')}`,
    },
  );
};

export const sectionOption = option(
  '--section <number>',
  { vi: 'mục của kế hoạch: II.2', en: 'clause of the plan: II.2' },
  section,
);
