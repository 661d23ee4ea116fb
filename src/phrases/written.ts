/** A deadline as the plan writes it. */
import type { TaskDeadline } from '../model/plan.ts';

/** The plan's own words in quotes; of one that is not known why: "chưa rõ: bản chụp mờ". */
export const writtenWords = ({ text, unknown }: TaskDeadline): string =>
  unknown === undefined ? `“${text}”` : text.replace(/^\(|\)$/g, '');
