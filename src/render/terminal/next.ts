/** A command to type next, beside its label where there is room; else on a line of its own, and never broken. */
import type { Page } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { padEnd } from './grid.ts';

/** Where the text of a labelled line begins. */
export const INDENT = 14;

export function nextLines(label: string, command: string, { paint, width }: Page): string[] {
  const beside = [INDENT, 0]
    .map((indent) => Math.max(indent, textWidth(label) + 2))
    .find((at) => at + textWidth(command) <= width);
  if (beside !== undefined) return [`${paint.bold(padEnd(label, beside))}${paint.cyan(command)}`];
  return [paint.bold(label), `  ${paint.cyan(command)}`];
}
