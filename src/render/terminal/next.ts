/** A command to type next, beside its label where there is room; else on a line of its own, and never broken. */
import type { Page } from '../../print/page.ts';
import { textWidth } from '../../text/width.ts';
import { padEnd } from './grid.ts';

/** Where the text of a labelled line begins. */
export const INDENT = 14;

export function nextLines(label: string, command: string, { paint, width }: Page): string[] {
  if (Math.max(INDENT, textWidth(label) + 2) + textWidth(command) <= width)
    return [`${paint.bold(padEnd(label, Math.max(INDENT, textWidth(label) + 2)))}${paint.cyan(command)}`];
  return [paint.bold(label), `  ${paint.cyan(command)}`];
}
