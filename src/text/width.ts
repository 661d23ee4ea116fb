/**
 * Columns that a text takes on a terminal. Vietnamese, Latin and the signs of tables take one each, which is quickly said;
 * anything else is asked of string-width, whose tables are slow to load.
 */
import stringWidth from 'string-width';

/** Latin and Vietnamese letters, punctuation, arrows, box drawing, bars, the marks of states: one column each, no combining marks. */
const SIMPLE =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02af\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2200-\u22ff\u2500-\u259f\u25cb\u25cf\u25f7\u2713\u2717]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const COLOURS = /\u001b\[[0-9;]*m/g;

export function textWidth(text: string): number {
  const line = text.includes('\n') ? text.replaceAll('\n', '') : text;
  const bare = line.includes('\u001b') ? line.replace(COLOURS, '') : line;
  return SIMPLE.test(bare) ? bare.length : stringWidth(bare);
}
