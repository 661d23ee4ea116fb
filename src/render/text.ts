/** Text from a plan made fit to print: one line, composed letters, no character that could drive a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const printable = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replace(CONTROL, '�').trim();
