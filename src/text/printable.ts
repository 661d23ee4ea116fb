/** Text from a plan made fit to print: one line, composed letters, no character that could drive a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` with a sign in the place of each such character. */
export const withoutControls = (text: string) => text.replace(CONTROL, '�');

export const printable = (text: string) => withoutControls(text.normalize('NFC').replace(/\s+/g, ' ').trim());

/** What no text that is printed may hold: controls but line ends and tabs, marks that turn the direction of text, half characters. Colours of ours are let through. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /(?!\u001b\[[0-9;]*m)[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufffe\uffff\p{Surrogate}]|\r(?!\n)/gu;

/**
 * The one door by which text leaves the program: a sign in the place of whatever could drive a terminal or deceive a reader.
 * Printers make text harmless in their own format before; this holds whatever one of them forgets.
 */
export const harmlessText = (text: string): string => text.replace(UNPRINTABLE, '\ufffd');

/** JSON in which every such character is written as an escape: the same value, and nothing that acts on a screen. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNPRINTABLE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
