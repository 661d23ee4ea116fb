/** Text from a plan made fit to print: one line, composed letters, no character that could drive a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** `text` with a sign in the place of each such character. */
export const withoutControls = (text: string) => text.replace(CONTROL, '�');

export const printable = (text: string) => withoutControls(text.normalize('NFC').replace(/\s+/g, ' ').trim());
