/** Clauses of the plan, as they are asked for. */
import { CannotRun } from '../errors.ts';
import { type Kind, option } from '../option.ts';

/** Number of a clause that the plan has, or of one above it: "II" stands for II.1, II.2 … */
export const section: Kind<string> = async (typed, { plan }) => {
  const known = await plan();
  if (!known) return typed;
  const ids = [...new Set([...known.head.clauses.map((c) => c.id), ...known.tasks.map((t) => t.source.id)])];
  if (ids.some((id) => id === typed || id.startsWith(`${typed}.`))) return typed;
  throw new CannotRun(
    { vi: `Kế hoạch không có mục “${typed}”`, en: `The plan has no clause "${typed}"` },
    { vi: `Các mục: ${ids.join(', ')}`, en: `Its clauses: ${ids.join(', ')}` },
  );
};

export const sectionOption = option('--section <number>', { vi: 'mục của kế hoạch: II.2', en: 'clause of the plan: II.2' }, section);
